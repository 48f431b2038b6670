import { describe, expect, it } from 'vitest';
import {
  assemblyList,
  bothNames,
  commanderCard,
  DRILL_KINDS,
  dayPhases,
  draftExercisePlan,
  type ExercisePlan,
  hazardsInTurn,
  type PlannedDrill,
  routeSheets,
  WALL_HAZARDS,
  walkedKindOf,
  wallSignal,
} from '../../../src/drills/index.js';
import { applyEdit, type CampusPlan, qingshanCampus } from '../../../src/floorplans/index.js';
import { qingshanSchool } from '../../../src/scenarios/index.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const drillOf = (kind: PlannedDrill['kind']): PlannedDrill => ({
  id: `2026-2027/${kind}`,
  date: '2026-10-21',
  time: '10:20',
  kind,
  slot: 'lesson',
  closes: [],
  provisional: false,
});
const draftOf = (kind: PlannedDrill['kind']): ExercisePlan =>
  draftExercisePlan({ drill: drillOf(kind), plan, school, scenario: null });

describe('signals on the walls', () => {
  it('[DR403] are the usual ones, and said to be, as long as no exercise plan says otherwise', () => {
    expect(WALL_HAZARDS.map((hazard) => wallSignal([], hazard).sounds.map(({ en }) => en))).toEqual([
      ['siren'],
      ['one long whistle', 'two long whistles'],
      ['announcement'],
    ]);
    expect(WALL_HAZARDS.every((hazard) => wallSignal([], hazard).isUsual)).toBe(true);
  });

  it('[DR403] are those of the newest approved plan of the hazard, in the school’s own words', () => {
    const own = (text: string, approved: ExercisePlan['approved'] = null): ExercisePlan => ({
      ...draftOf('fire'),
      approved,
      signals: [{ phase: 'alarm', signal: 'siren', own: text }],
    });
    const approved = { by: '校长', on: '2026-10-01' };
    const plans = [own('旧', approved), own('连续短铃', approved), own('草稿')];
    expect(wallSignal(plans, 'fire')).toEqual({ sounds: [{ 'zh-CN': '连续短铃', en: '连续短铃' }], isUsual: false });
    expect(wallSignal([own('草稿')], 'fire').sounds[0]?.en).toBe('草稿');
    expect(wallSignal(plans, 'earthquake').isUsual).toBe(true);
  });

  it('[DR403] of a comprehensive drill are those of the hazard its signals tell', () => {
    const shaking = draftOf('comprehensive');
    expect(wallSignal([shaking], 'earthquake').isUsual).toBe(false);
    expect(wallSignal([shaking], 'fire').isUsual).toBe(true);
  });

  it('[DR457] a warning of flood or debris flow is never printed as the signal for fire', () => {
    const planOf = (hazard: 'fire' | 'flood' | 'debris-flow') => {
      const drill = { ...drillOf('comprehensive'), hazards: [hazard] };
      return draftExercisePlan({ drill, plan, school, scenario: null });
    };
    for (const hazard of ['flood', 'debris-flow'] as const)
      for (const wall of WALL_HAZARDS) expect(wallSignal([planOf(hazard)], wall).isUsual).toBe(true);
    expect(wallSignal([planOf('fire')], 'fire').isUsual).toBe(false);
  });
});

describe('the assembly list', () => {
  const sheets = routeSheets(plan, school, null);
  const rows = assemblyList(plan, school, sheets);

  it('[DR406] has every place and every class once, with its pupils and exit', () => {
    expect(rows.map(({ slotId }) => slotId)).toEqual(
      plan.assemblyPoints.flatMap(({ slots }) => slots.map(({ id }) => id)),
    );
    expect(rows.flatMap(({ classIds }) => classIds).sort()).toEqual(school.classes.map(({ id }) => id).sort());
    expect(rows.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(1356);
    expect(rows.every(({ exitIds }) => exitIds.length === 1)).toBe(true);
  });

  it('[DR406] tells classes without a place last, and places without a class as free', () => {
    const homeless = assemblyList({ ...plan, assemblyPoints: [] }, school, sheets);
    expect(homeless.every(({ mark, slotId }) => mark === null && slotId === null)).toBe(true);
    expect(homeless).toHaveLength(30);
    expect(assemblyList(plan, null, []).every(({ classIds, pupils }) => classIds.length === 0 && pupils === 0)).toBe(
      true,
    );
  });
});

describe('marks of the assembly map', () => {
  const drawn = (on: CampusPlan, name: string, classIds: readonly string[], x: number): CampusPlan => {
    const outline: [number, number][] = [
      [x, 0],
      [x + 40, 0],
      [x + 40, 40],
      [x, 40],
    ];
    return applyEdit(on, { kind: 'addAssemblyPoint', name, outline, classIds: [...classIds] }).plan;
  };
  const ids = school.classes.map(({ id }) => id);
  const north = drawn({ ...plan, assemblyPoints: [] }, '北操场', ids.slice(0, 3), 0);
  const fields = drawn(north, '南操场', ids.slice(3, 5), 100);
  const marks = (on: CampusPlan) => assemblyList(on, null, []).map(({ mark }) => mark?.['zh-CN']);
  const renamed = (to: (name: string) => string): CampusPlan => ({
    ...fields,
    assemblyPoints: fields.assemblyPoints.map((point) => ({
      ...point,
      slots: point.slots.map(({ nameEn: _, ...slot }) => ({ ...slot, name: to(slot.name) })),
    })),
  });

  it('[DR459] with two fields are those the squares bear in their names, anew at each field', () => {
    expect(fields.assemblyPoints.map(({ slots }) => slots.length)).toEqual([3, 2]);
    expect(marks(fields)).toEqual(['1', '2', '3', '1', '2']);
    const names = bothNames(fields, school);
    for (const { slotId, mark } of assemblyList(fields, school, []).filter((row) => row.slotId !== null))
      expect(names(slotId ?? '')['zh-CN']).toBe(`${mark?.['zh-CN']} 号方阵`);
  });

  it('[DR459] skip what was taken away, and are whole names where numbers would not tell them apart', () => {
    const [first, ...others] = fields.assemblyPoints;
    if (first === undefined) throw new Error('no field');
    const without = { ...fields, assemblyPoints: [{ ...first, slots: first.slots.slice(1) }, ...others] };
    expect(marks(without)).toEqual(['2', '3', '1', '2']);
    expect(marks(renamed((name) => (name.startsWith('1') ? '升旗台前' : name)))).toEqual([
      ...['升旗台前', '2 号方阵', '3 号方阵', '升旗台前', '2 号方阵'],
    ]);
    expect(marks(renamed(() => '第 1 区'))).toEqual(Array.from({ length: 5 }, () => '第 1 区'));
  });
});

describe('the commander’s card', () => {
  it('[DR407] has the phases of the machine in order, each signal at its phase', () => {
    const { phases } = commanderCard({ kind: 'earthquake' }, null, plan);
    expect(phases.map(({ phase }) => phase)).toEqual([
      'earlyWarning',
      'shaking',
      'secondSignal',
      'evacuation',
      'assembly',
      'rollCall',
      'search',
      'aftershock',
      'allClear',
    ]);
    expect(phases.find(({ phase }) => phase === 'secondSignal')?.signal?.en).toBe('two long whistles');
    expect(phases.filter(({ isOnlyIfNeeded }) => isOnlyIfNeeded).map(({ phase }) => phase)).toEqual([
      'earlyWarning',
      'search',
      'aftershock',
    ]);
  });

  it('[DR407] of an exercise plan has its members, its posts with who stands there, its own signals', () => {
    const drawn = draftOf('fire');
    const written: ExercisePlan = {
      ...drawn,
      groups: [{ group: 'command', members: [{ role: '校长', name: '王' }, { role: '副校长' }] }],
      posts: drawn.posts.slice(0, 2).map((post, i) => ({ ...post, by: i === 0 ? '体育组' : null })),
      signals: [{ phase: 'alarm', signal: 'siren', own: '短铃' }],
      timeline: [{ phase: 'alarm', lastsS: 12 }],
    };
    const card = commanderCard({ kind: 'fire' }, written, plan);
    expect(card.groups).toEqual([{ group: 'command', members: ['校长 王', '副校长'] }]);
    expect(card.posts.map(({ by }) => by)).toEqual(['体育组', null]);
    expect(card.phases.find(({ phase }) => phase === 'alarm')).toMatchObject({ signal: { en: '短铃' }, lastsS: 12 });
  });

  it('[DR407] of any kind can be made from nothing; a talk-through has no phases, and every saying says it is a drill or ends it', () => {
    for (const kind of DRILL_KINDS) {
      const card = commanderCard({ kind }, null, null);
      expect(card.posts).toEqual([]);
      expect(card.groups.length).toBeGreaterThan(0);
      const alarm = card.phases.find(({ phase }) => ['alarm', 'warning', 'shaking'].includes(phase));
      if (alarm?.saying) expect(alarm.saying['zh-CN']).toContain('这是演练');
    }
    expect(commanderCard({ kind: 'tabletop' }, null, plan).phases).toEqual([]);
  });

  it('[DR407] of a fire drill from bed wakes rooms and counts beds where a class would line up, phase by phase as the day', () => {
    const usual = commanderCard({ kind: 'fire' }, null, null).phases;
    const { phases, groups } = commanderCard({ kind: 'fire', isFromBed: true }, null, null);
    expect(phases.map(({ phase }) => phase)).toEqual(usual.map(({ phase }) => phase));
    const told = phases.filter(({ phase, toldAs }) => phase !== toldAs).map(({ phase, toldAs }) => [phase, toldAs]);
    expect(told).toEqual([
      ['response', 'waking'],
      ['rollCall', 'bedRoll'],
    ]);
    expect(phases.find(({ phase }) => phase === 'response')?.saying?.['zh-CN']).toContain('起床');
    expect(groups.map(({ group }) => group)).toContain('wardens');
  });

  it('[DR455] of a comprehensive drill has the phases of all its hazards, as the day steps through them, and sends nobody back between', () => {
    const named = (hazards: PlannedDrill['hazards']): PlannedDrill => ({ ...drillOf('comprehensive'), hazards });
    const cardOf = (drill: PlannedDrill) =>
      commanderCard(drill, draftExercisePlan({ drill, plan, school, scenario: null }), plan);
    const both = named(['earthquake', 'fire']);
    const { phases } = cardOf(both);
    expect(phases.map(({ phase }) => phase)).toEqual(
      dayPhases(both).phases.flatMap(({ name }) => (name === 'closed' ? [] : [name])),
    );
    const alarm = phases.find(({ phase }) => phase === '2.alarm');
    expect([alarm?.signal?.en, alarm?.saying?.en]).toEqual(['siren', expect.stringContaining('Leave by your route')]);
    const clears = phases.filter(({ phase }) => phase.endsWith('allClear')).map(({ saying }) => saying?.['zh-CN']);
    expect(clears).toEqual([expect.stringContaining('演练没有结束'), expect.stringContaining('演练结束')]);
    expect(phases.find(({ phase }) => phase === '2.search')?.isOnlyIfNeeded).toBe(true);
    expect(cardOf(named(['flood'])).phases.find(({ signal }) => signal !== null)).toMatchObject({
      phase: 'warning',
      signal: { en: 'siren' },
    });
  });

  it('[DR456] a comprehensive drill that names no hazard is an earthquake to plan, card and day alike', () => {
    const drill = drillOf('comprehensive');
    expect(hazardsInTurn(drill)).toEqual(['earthquake']);
    expect(walkedKindOf(drill.kind)).toBe('earthquake');
    const { phases } = commanderCard(drill, draftOf('comprehensive'), plan);
    expect(phases.filter(({ signal }) => signal !== null).map(({ phase }) => phase)).toEqual(
      draftOf('comprehensive').signals.map(({ phase }) => phase),
    );
  });
});
