/** The pure parts of the scenario builder. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import type { SavedScenario } from '../../src/project/index.js';
import {
  applyWhatIfs,
  DRILL_NAMES,
  type DrillName,
  drillKind,
  drillScenario,
  isOnlyIfNeeded,
  machineGraph,
  parseScenario,
  phasesLeftOut,
  plannedPhases,
  qingshanSchool,
  routesByStair,
  SLOTS,
} from '../../src/scenarios/index.js';
import { useProjectStore } from '../../src/ui/app/projectStore.js';
import en from '../../src/ui/i18n/en/scenarioFields.js';
import scenarioWords from '../../src/ui/i18n/en/scenarios.js';
import zhFields from '../../src/ui/i18n/zh-CN/scenarioFields.js';
import zhScenarios from '../../src/ui/i18n/zh-CN/scenarios.js';
import { certaintyOf } from '../../src/ui/places/scenarios/comparedFigures.js';
import { diagramLayout } from '../../src/ui/places/scenarios/diagramLayout.js';
import { fieldId } from '../../src/ui/places/scenarios/fields/field.js';
import { withValue } from '../../src/ui/places/scenarios/fields/fieldValue.js';
import { fieldsOf } from '../../src/ui/places/scenarios/fields/kindFields.js';
import { placeName, planPlaces } from '../../src/ui/places/scenarios/planPlaces.js';
import { without } from '../../src/ui/places/scenarios/RoutesEditor.js';
import { releaseByFloor } from '../../src/ui/places/scenarios/releaseByFloor.js';
import { newScenario, withCopy } from '../../src/ui/places/scenarios/savedScenarios.js';
import {
  editScenario,
  editScenarios,
  forgetScenarioHistory,
  redoScenarios,
  undoScenarios,
} from '../../src/ui/places/scenarios/scenarioHistory.js';
import { type SentenceWords, scenarioSentences } from '../../src/ui/places/scenarios/scenarioSentences.js';
import { rowsAbove, stripLayout } from '../../src/ui/places/scenarios/stripLayout.js';
import { whatIfName } from '../../src/ui/places/scenarios/whatIfName.js';
import { demoProject } from '../../src/ui/storage/demoProject.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const RUNNABLE = (Object.keys(DRILL_NAMES) as DrillName[]).filter((kind) => drillKind(kind) !== null);
const fire = () => drillScenario('fire', 'lesson', { from: 'school' }, 1);

function wordAt(tree: object, key: string): string {
  let value: unknown = tree;
  for (const part of key.split('.')) value = (value as Record<string, unknown> | undefined)?.[part];
  return typeof value === 'string' ? value : '';
}

function wordsIn(language: 'en' | 'zh'): SentenceWords {
  const tree = language === 'en' ? scenarioWords : zhScenarios;
  const fieldTree = language === 'en' ? en : zhFields;
  return {
    isEnglish: language === 'en',
    time: (timeS) => `${timeS} s`,
    say: (key, values = {}) =>
      wordAt(tree, key).replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => String(values[name as string] ?? whole)),
    fields: {
      label: (field) => wordAt(fieldTree, `label.${fieldId(field)}`),
      none: () => '',
      hint: () => '',
      option: (field, option) => wordAt(fieldTree, `option.${fieldId(field)}.${option}`),
      unit: (unit) => wordAt(fieldTree, `unit.${unit}`),
      value: (field, value) =>
        field.input.kind === 'choice' ? wordAt(fieldTree, `option.${fieldId(field)}.${value}`) : String(value),
    },
  };
}

describe('templates', () => {
  it('[UI160] every kind that can be run makes a scenario that can be read, at every part of the day', () => {
    expect(RUNNABLE).toContain('fire');
    for (const kind of RUNNABLE) {
      for (const slot of SLOTS) {
        const { scenario } = newScenario(kind, slot, school, []);
        expect(parseScenario(JSON.parse(JSON.stringify(scenario))).value, `${kind} ${slot}`).toEqual(scenario);
      }
    }
  });

  it('[UI160] new and copied scenarios have an id and a name of their own', () => {
    const one = newScenario('fire', 'lesson', school, []);
    const two = newScenario('fire', 'lesson', school, [one]);
    const { scenarios, id } = withCopy([one, two], one.id);
    expect(new Set(scenarios.map((each) => each.id)).size).toBe(3);
    expect(new Set(scenarios.map((each) => each.scenario.name)).size).toBe(3);
    expect(new Set(scenarios.map((each) => each.scenario.nameEn)).size).toBe(3);
    expect(scenarios[1]?.id).toBe(id);
  });
});

describe('the history of scenarios', () => {
  const begin = (): SavedScenario => {
    forgetScenarioHistory();
    const saved = newScenario('fire', 'lesson', school, []);
    useProjectStore.setState({ project: { ...demoProject(plan, school), scenarios: [saved] }, changes: 0 });
    return saved;
  };
  const names = () => useProjectStore.getState().project?.scenarios.map(({ scenario }) => scenario.name);

  it('[UI161] every change is saved with the project, taken back and done again', () => {
    const saved = begin();
    editScenarios('add', (all) => [...all, { ...saved, id: 'scenario:2' }], 0);
    expect(useProjectStore.getState().changes).toBe(1);
    editScenarios('delete', (all) => all.filter(({ id }) => id !== saved.id), 5000);
    expect(names()).toHaveLength(1);
    undoScenarios();
    expect(names()).toHaveLength(2);
    undoScenarios();
    expect(names()).toHaveLength(1);
    undoScenarios();
    expect(useProjectStore.getState().project?.scenarios).toEqual([saved]);
    redoScenarios();
    redoScenarios();
    expect(names()).toHaveLength(1);
    expect(useProjectStore.getState().project?.scenarios[0]?.id).toBe('scenario:2');
  });

  it('[UI161] typing into one value is one step', () => {
    const saved = begin();
    for (const name of ['a', 'ab', 'abc']) {
      editScenario(saved.id, 'name', (each) => ({ ...each, scenario: { ...each.scenario, name } }));
    }
    expect(names()).toEqual(['abc']);
    undoScenarios();
    expect(names()).toEqual([saved.scenario.name]);
  });
});

describe('the strip', () => {
  it('[UI162] shares the width by time, and no phase is narrower than can be pressed', () => {
    const time = fc.option(fc.double({ min: 0, max: 4000, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 100, max: 2000 }),
        (times, room) => {
          const spans = stripLayout(times, room, 34);
          const width = spans.reduce((sum, span) => sum + span.width, 0);
          expect(width).toBeCloseTo(Math.max(room, 34 * times.length), 3);
          for (const span of spans) expect(span.width).toBeGreaterThanOrEqual(34 - 1e-6);
          spans.forEach((span, i) => {
            const before = spans[i - 1];
            if (before !== undefined) expect(span.x).toBeCloseTo(before.x + before.width, 6);
          });
        },
      ),
    );
    expect(stripLayout([0, 0], 100, 34).map(({ width }) => width)).toEqual([50, 50]);
    const [short, long] = stripLayout([10, 90], 1000, 34);
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(9);
    expect(stripLayout([10, null, 5], 900, 34).map(({ startS }) => startS)).toEqual([0, 10, null]);
  });

  it('[UI162] names over narrow neighbours step down, so that none lies over the stem of another', () => {
    expect(rowsAbove([false, false, true, false], 3)).toEqual([2, 1, 0, 1]);
    expect(rowsAbove([true, true], 3)).toEqual([0, 0]);
  });

  it('[UI162] a phase lasts as its time says, else as in the last run of the scenario, else is not known', () => {
    const planned = plannedPhases({ ...fire(), phases: { alarmS: 9 } }, school, []);
    const of = (phase: string) => planned.find((each) => each.phase === phase);
    expect(of('alarm')).toEqual({ phase: 'alarm', expectedS: 9, basis: 'set' });
    // ended by what people do, though times bear on it
    expect(of('rollCall')).toEqual({ phase: 'rollCall', expectedS: null, basis: 'unknown' });
    const night = drillScenario('night', 'night', { from: 'school' }, 1);
    // a warden counts room by room, then reports
    expect(plannedPhases(night, school, []).find(({ phase }) => phase === 'bedRoll')?.expectedS).toBe(14 * 5 + 20);
    expect(of('evacuation')).toEqual({ phase: 'evacuation', expectedS: null, basis: 'unknown' });
    expect(phasesLeftOut(fire(), planned)).toEqual(['search']);
    const ran = [
      { name: 'alarm', startS: 10, endS: 15 },
      { name: 'evacuation', startS: 15, endS: 100 },
    ];
    expect(plannedPhases(fire(), school, ran).map(({ expectedS, basis }) => [expectedS, basis])).toEqual([
      [5, 'set'],
      [85, 'run'],
    ]);
  });
});

describe('the machine', () => {
  it('[UI163] of every kind is drawn from its own data: each phase once, each arrow between phases that exist', () => {
    for (const name of RUNNABLE) {
      const kind = drillKind(name);
      if (kind === null) continue;
      const graph = machineGraph(kind);
      expect(graph.phases.map(({ phase }) => phase)).toEqual([...kind.phases]);
      expect(
        graph.links.some(({ to }) => to === ''),
        name,
      ).toBe(true);
      for (const phase of kind.phases)
        expect(
          graph.links.some(({ from }) => from === phase),
          `${name} ${phase}`,
        ).toBe(true);
      const diagram = diagramLayout(graph, 700);
      expect(diagram.boxes.length).toBe(kind.phases.length);
      diagram.boxes.forEach((box, i) => {
        const before = diagram.boxes[i - 1];
        if (before !== undefined) expect(box.x).toBeGreaterThan(before.x + before.width);
        expect(box.x + box.width).toBeLessThan(diagram.width);
        expect(box.y + box.height).toBeLessThanOrEqual(diagram.height);
      });
    }
  });

  it('[UI163] knows times, ways to end and what happens only if needed', () => {
    const kind = drillKind('fire');
    if (kind === null) throw new Error('fire drills can be run');
    const graph = machineGraph(kind);
    const of = (phase: string) => graph.phases.find((each) => each.phase === phase);
    expect(of('detection')?.triggers).toEqual(['detector', 'time']);
    expect(of('rollCall')).toMatchObject({ durations: ['rollCallReportS'], isTimed: false });
    expect(of('evacuation')?.durations).toEqual([]);
    expect(of('rollCall')?.others).toContain('commanderAbsentS');
    expect(kind.phases.filter((phase) => isOnlyIfNeeded(graph, phase))).toEqual(['search']);
  });
});

describe('the form', () => {
  it('[UI164] every value of every kind has words in both languages, and every choice its own', () => {
    for (const kind of Object.keys(DRILL_NAMES) as DrillName[]) {
      for (const field of fieldsOf(kind)) {
        const id = fieldId(field);
        const options =
          'options' in field.input
            ? field.input.options
            : Object.keys(('fixed' in field.input && field.input.fixed) || {});
        for (const tree of [en, zhFields]) {
          expect(wordAt(tree, `label.${id}`), `${kind} ${field.path}`).not.toBe('');
          for (const option of options) expect(wordAt(tree, `option.${id}.${option}`), `${id} ${option}`).not.toBe('');
          if (field.input.kind === 'number') expect(wordAt(tree, `unit.${field.input.unit}`), id).not.toBe('');
        }
      }
    }
  });

  it('[UI164] every value goes into the scenario at its path and comes out again, within its bounds only', () => {
    for (const kind of RUNNABLE) {
      for (const field of fieldsOf(kind)) {
        const { input } = field;
        if (field.needs !== undefined && field.needs !== 'fire.space') continue;
        const base = drillScenario(kind, 'lesson', { from: 'capacity' }, 1);
        const ready = field.needs === undefined ? base : parseScenario({ ...base, fire: { space: 'r' } }).value;
        if (ready === null) throw new Error(`${field.path} cannot be asked for`);
        if (input.kind === 'number') {
          const scale = input.scale ?? 1;
          for (const end of [input.min, input.max]) {
            expect(withValue(ready, field, end / scale).problems, `${field.path} ${end}`).toEqual([]);
          }
          expect(withValue(ready, field, Number.NaN).value, field.path).toBeNull();
        }
        if (input.kind === 'choice') {
          for (const option of input.options)
            expect(withValue(ready, field, option).value, `${field.path} ${option}`).not.toBeNull();
          expect(withValue(ready, field, 'nothing like it').value).toBeNull();
        }
        if (input.kind === 'presence') {
          const there = withValue(ready, field, input.value).value;
          expect(there === null ? null : withValue(there, field, undefined).value).toEqual(ready);
        }
      }
    }
  });

  it('[UI165] places are told by building and floor, a staircase once', () => {
    const places = planPlaces(plan, ['stair', 'exit', 'level', 'room'], false);
    expect(places.filter(({ kind, name }) => kind === 'stair' && name === 'B 梯').map(({ where }) => where)).toContain(
      '知行楼',
    );
    expect(new Set(places.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(places.length);
    expect(placeName(places, 'level:zhixing-2')).toMatch(/^知行楼 2F$/);
    expect(placeName(places, 'gone')).toBe('gone');
  });

  it('[UI166] floors are released one after the other, the same floor of all buildings together', () => {
    const release = releaseByFloor(plan, 'upwards', 20);
    expect(release[0]?.afterS).toBe(20);
    expect(release[0]?.levels).toContain('level:zhixing-2');
    const named = release.flatMap(({ levels = [] }) => levels);
    expect(new Set(named).size).toBe(named.length);
    expect(parseScenario({ ...fire(), release }).problems).toEqual([]);
    expect(releaseByFloor(plan, 'downwards', 20).at(-1)?.levels).toContain('level:zhixing-1');
  });
});

describe('routes by class', () => {
  it('[UI181] the classes of each floor are shared out over its stairs, as many to each give or take one', () => {
    const routes = routesByStair(plan, school);
    expect(parseScenario({ ...fire(), routes }).problems).toEqual([]);
    const levelOf = new Map(
      plan.buildings.flatMap(({ levels }) =>
        levels.flatMap(({ id, spaces }) => spaces.map((space) => [space.id, id] as const)),
      ),
    );
    const stairOf = new Map(routes.flatMap(({ classes = [], stairs = [] }) => classes.map((id) => [id, stairs[0]])));
    const perFloor = new Map<string, Map<string, number>>();
    for (const { id, room } of school.classes) {
      const stair = stairOf.get(id);
      const level = levelOf.get(room) ?? '';
      // those on the ground floor need no stair
      if (plan.stairs.every(({ upper }) => upper.levelId !== level)) expect(stair).toBeUndefined();
      if (stair === undefined) continue;
      const counts = perFloor.get(level) ?? new Map<string, number>();
      perFloor.set(level, counts.set(stair, (counts.get(stair) ?? 0) + 1));
    }
    expect(perFloor.size).toBeGreaterThan(2);
    // 20 classes upstairs in the block with three stairs
    const ofBlock = routes.filter(({ stairs = [] }) => stairs[0]?.includes('zhixing'));
    expect(ofBlock.map(({ classes = [] }) => classes.length).sort()).toEqual([6, 7, 7]);
    for (const counts of perFloor.values()) {
      expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    }
  });

  it('[UI180] taking the last of who or by which way out takes the entry out', () => {
    const route = { classes: ['a', 'b'], stairs: ['s'] };
    expect(without(route, 'classes', 'a')).toEqual({ classes: ['b'], stairs: ['s'] });
    expect(without(route, 'stairs', 's')).toBeNull();
    expect(without({ ...route, exits: ['e'] }, 'stairs', 's')).toEqual({ classes: ['a', 'b'], exits: ['e'] });
  });

  it('[UI182] routes are told in the sentences of the scenario in both languages, a staircase by its own name', () => {
    const scenario = {
      ...fire(),
      routes: [
        { levels: ['level:zhixing-2'], stairs: ['stair:zhixing-b-2'] },
        { classes: [school.classes[0]?.id ?? ''], exits: ['gate:main'] },
      ],
    };
    const planned = plannedPhases(scenario, school, []);
    const told = (language: 'en' | 'zh') => scenarioSentences({ scenario, plan, school, planned }, wordsIn(language));
    expect(told('en').join(' ')).toMatch(/Only by .*B: .*2F\. Out only by .*gate.*: /i);
    expect(told('zh').join('')).toMatch(/2F只走.*B.*。.*只从.*离开。/);
  });
});

describe('words of a scenario', () => {
  it('[UI167] every kind that can be run is told in whole sentences in both languages, with no value left open', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const kind of RUNNABLE) {
        const scenario = drillScenario(kind, drillKind(kind)?.usualSlot ?? 'lesson', { from: 'school' }, 1);
        const planned = plannedPhases(scenario, school, []);
        const sentences = scenarioSentences({ scenario, plan, school, planned }, wordsIn(language));
        expect(sentences.length, kind).toBeGreaterThan(3);
        for (const sentence of sentences) {
          expect(sentence, kind).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /。$/);
          expect(sentence).not.toMatch(/\{\{|undefined|null/);
        }
      }
    }
  });

  it('[UI167] what is set apart from the usual is told: times, order, doors and values', () => {
    const scenario = {
      ...fire(),
      phases: { detectionS: 42 },
      release: [{ levels: ['level:zhixing-2'], afterS: 20 }],
      doorEvents: [{ atS: 0, door: 'gate:main', state: 'closed' as const }],
      isAnnounced: false,
    };
    const planned = plannedPhases(scenario, school, []);
    const text = scenarioSentences({ scenario, plan, school, planned }, wordsIn('en')).join(' ');
    expect(text).toContain('The alarm sounds after 42 s.');
    expect(text).toMatch(/2F wait until 20 s after the alarm/);
    expect(text).toMatch(/gate.* is closed\./i);
    expect(text).toContain('Announced: false');
  });

  it('[UI168] a what-if is called by what it changes, and by its own name where it has one', () => {
    const words = wordsIn('en');
    const name = (change: Parameters<typeof whatIfName>[0]['change'], own?: string) =>
      whatIfName(own === undefined ? { change } : { change, name: own }, fire(), plan, school, words);
    expect(name({ edit: 'walkSlower', percent: 10 })).toBe('Everyone 10 % slower');
    expect(name({ edit: 'walkSlower', percent: -10 })).toBe('Everyone 10 % faster');
    expect(name({ edit: 'setValue', path: 'phases.alarmS', value: 8 })).toBe('Until the signal is understood: 8 s');
    const own = school.classes[0];
    expect(name({ edit: 'classByStair', classes: [own?.id ?? ''], stairs: ['stair:zhixing-b-2'] })).toMatch(
      new RegExp(`^${own?.nameEn ?? own?.name} by .*B`),
    );
    expect(name({ edit: 'unannounced' }, 'as in March')).toBe('as in March');
    expect(name({ edit: 'closeStair', stair: 'stair:zhixing-b-1' })).toMatch(/B.* closed$/);
    const edit = { edit: 'closeStair', stair: 'stair:zhixing-b-1' } as const;
    expect(applyWhatIfs(fire(), [{ id: 'w', isOn: true, change: edit }], plan).value?.doorEvents).toHaveLength(3);
  });

  it('[UI169] a difference is called likely only by the runs and the interval', () => {
    expect(certaintyOf([-3], null)).toBe('oneRun');
    expect(certaintyOf([0, 0, 0, 0, 0], [0, 0])).toBe('same');
    expect(certaintyOf([-3, -4, -5, -3, -4], [-5, -2])).toBe('veryLikely');
    expect(certaintyOf([-3, -4, -5, -3, 1], [-5, -0.5])).toBe('likely');
    expect(certaintyOf([-3, -4, 5, -3, 1], [-5, 3])).toBe('notClear');
  });
});
