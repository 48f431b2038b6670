import { describe, expect, it } from 'vitest';
import {
  bothNames,
  compareNames,
  emergencyNumbers,
  gatherings,
  routeSheets,
  teacherSteps,
} from '../../../src/drills/index.js';
import { type CampusPlan, listSpaces, qingshanCampus } from '../../../src/floorplans/index.js';
import { distance, isInsidePolygon, midpoint } from '../../../src/model/index.js';
import {
  presetScenario,
  qingshanSchool,
  type Scenario,
  type School,
  stairsOfShaft,
} from '../../../src/scenarios/index.js';
import { twoStoreyPlan } from '../../support/twoStoreyPlan.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const fire = presetScenario('fire', undefined, { population: { from: 'school' } }).value as Scenario;
const sheets = routeSheets(plan, school, null);
const spaces = new Map(listSpaces(plan).map((place) => [place.space.id, place]));
const classSheets = sheets.filter(({ classes }) => classes.length > 0);

describe('route sheets', () => {
  it('[DR400] hang in every classroom, every laboratory and every room that is a class’s own, each once', () => {
    const taught = listSpaces(plan).filter(({ space }) => space.kind === 'classroom' || space.kind === 'laboratory');
    const wanted = new Set([...taught.map(({ space }) => space.id), ...school.classes.map(({ room }) => room)]);
    expect(new Set(sheets.map(({ roomId }) => roomId))).toEqual(wanted);
    expect(sheets).toHaveLength(wanted.size);
    expect(classSheets.flatMap(({ classes }) => classes.map(({ classId }) => classId)).sort()).toEqual(
      school.classes.map(({ id }) => id).sort(),
    );
  });

  it('[DR400] classes that share a room and are given other stairs have a sheet each, with their own place and way', () => {
    const [host, guest] = school.classes.filter(({ room }) => {
      const place = spaces.get(room);
      return place !== undefined && place.level.ordinal === 2 && place.building.id === 'building:zhiyuan';
    });
    if (host === undefined || guest === undefined) throw new Error('no two classes upstairs');
    const shared = school.classes.map((each) => (each.id === guest.id ? { ...guest, room: host.room } : each));
    const ways = sheets.find(({ roomId }) => roomId === host.room);
    const stairs = [ways?.first?.stairId ?? '', ways?.second?.stairId ?? ''];
    const routes = [host, guest].map(({ id }, i) => ({ classes: [id], stairs: [stairs[i] as string] }));
    const own = routeSheets(plan, { ...school, classes: shared }, { ...fire, routes });
    const found = own.filter(({ roomId }) => roomId === host.room);
    expect(found.map(({ classes, first }) => [classes.map(({ classId }) => classId), first?.stairId])).toEqual([
      [[host.id], stairs[0]],
      [[guest.id], stairs[1]],
    ]);
    expect(new Set(found.map(({ place }) => place?.slotId)).size).toBe(2);
  });

  it('[DR400] lie in the order in which they are carried through the school: building, storey, number', () => {
    const keys = sheets.map(({ roomId }) => {
      const place = spaces.get(roomId);
      return [plan.buildings.findIndex(({ id }) => id === place?.building.id), place?.level.ordinal ?? 0] as const;
    });
    for (let i = 1; i < keys.length; i++) {
      const [before, after] = [keys[i - 1] as (typeof keys)[number], keys[i] as (typeof keys)[number]];
      expect(before[0] * 100 + before[1]).toBeLessThanOrEqual(after[0] * 100 + after[1]);
    }
    expect(['10', '9', '101', '音乐', '9A'].sort(compareNames)).toEqual(['9', '9A', '10', '101', '音乐']);
  });

  it('[DR401] the first way ends at its exit, and the way outdoors begins there and ends on the class’s own place', () => {
    const slots = new Map(plan.assemblyPoints.flatMap(({ slots: own }) => own.map((slot) => [slot.id, slot])));
    const exits = new Map(
      plan.buildings.flatMap(({ levels }) => levels.flatMap(({ openings }) => openings.map((each) => [each.id, each]))),
    );
    expect(classSheets).toHaveLength(30);
    for (const { first, classes, place } of classSheets) {
      const exit = exits.get(first?.exitId ?? '');
      const [start, end] = [first?.outdoors[0], first?.outdoors.at(-1)];
      const slot = slots.get(classes[0]?.slotId ?? '');
      expect(place?.slotId).toBe(classes[0]?.slotId);
      if (exit === undefined || start === undefined || end === undefined || slot === undefined)
        throw new Error('no way');
      expect(distance(start, midpoint(exit.segment))).toBeLessThan(0.01);
      expect(distance(first?.lines.at(-1)?.points.at(-1) ?? [0, 0], start)).toBeLessThan(0.01);
      expect(isInsidePolygon(end, slot.polygon)).toBe(true);
    }
  });

  it('[DR401] the second way takes another stair, and another exit where the plan has one', () => {
    for (const { first, second, secondWay } of sheets) {
      if (secondWay === 'none') expect(second).toBeNull();
      if (second === null || first === null) continue;
      if (first.stairId !== null) expect(second.stairId).not.toBe(first.stairId);
      expect(second.exitId === first.exitId).toBe(secondWay === 'sameExit');
    }
    expect(sheets.filter(({ secondWay }) => secondWay === 'apart').length).toBeGreaterThan(20);
  });

  it('[DR401] a class goes by the stair its scenario gives it', () => {
    const upstairs = classSheets.find(({ first }) => first?.stairId != null);
    const own = upstairs?.classes[0]?.classId ?? '';
    const building = plan.buildings.find(({ id }) => id === upstairs?.buildingId);
    const inBuilding = (id: string) => building?.levels.some((level) => level.id === id);
    const other = plan.stairs
      .map(({ id, lower }) => (inBuilding(lower.levelId) ? stairsOfShaft(plan, id)[0]?.id : undefined))
      .find((id) => id !== undefined && id !== upstairs?.first?.stairId) as string;
    const routed = routeSheets(plan, school, { ...fire, routes: [{ classes: [own], stairs: [other] }] } as Scenario);
    expect(routed.find(({ roomId }) => roomId === upstairs?.roomId)?.first?.stairId).toBe(other);
  });

  it('[DR452] classes that share a room gather each at its own place', () => {
    const [one, other] = school.classes;
    const shared = (otherId: string): School => ({
      ...school,
      classes: school.classes.map((each) => (each.id === otherId ? { ...each, room: one?.room ?? '' } : each)),
    });
    const sheet = routeSheets(plan, shared(other?.id ?? ''), null).find(({ roomId }) => roomId === one?.room);
    if (sheet === undefined) throw new Error('no sheet');
    const found = gatherings(plan, sheet);
    expect(found.map(({ classIds }) => classIds)).toEqual([[one?.id], [other?.id]]);
    expect(found.map(({ place }) => place.slotId)).toEqual(sheet.classes.map(({ slotId }) => slotId));
    expect(new Set(found.map(({ place }) => place.slotId)).size).toBe(2);
    const slots = plan.assemblyPoints.flatMap((point) => point.slots);
    const ways = [sheet.first?.outdoors ?? [], ...(sheet.first?.moreOutdoors ?? [])];
    expect(ways).toHaveLength(2);
    ways.forEach((way, i) => {
      const slot = slots.find(({ id }) => id === sheet.classes[i]?.slotId);
      expect(slot && isInsidePolygon(way.at(-1) ?? [0, 0], slot.polygon)).toBe(true);
      expect(way[0]).toEqual(sheet.first?.outdoors[0]);
    });
    expect(gatherings(plan, { ...sheet, place: null })).toEqual([]);
    expect(gatherings(plan, { ...sheet, classes: [] })).toEqual([{ place: sheet.place, classIds: [] }]);
    const alike = sheet.classes.map((each) => ({ ...each, slotId: null }));
    expect(gatherings(plan, { ...sheet, classes: alike })).toEqual([
      { place: { pointId: sheet.place?.pointId, slotId: null }, classIds: [one?.id, other?.id] },
    ]);
  });

  it('[DR401] without assembly point, grounds, school or classes nothing is invented', () => {
    const bare: CampusPlan = { ...plan, assemblyPoints: [] };
    for (const { place, first } of routeSheets(bare, school, null)) {
      expect(place).toBeNull();
      expect(first?.outdoors).toEqual([]);
    }
    const { site: _, ...indoors } = plan;
    for (const { first } of routeSheets(indoors, school, null)) expect(first?.outdoors).toEqual([]);
    const noSchool = routeSheets(twoStoreyPlan(true), null, null);
    expect(noSchool.map(({ classes }) => classes)).toEqual([[], [], [], []]);
    expect(routeSheets({ ...plan, buildings: [], stairs: [], posts: [] }, null, null)).toEqual([]);
    const lost: School = { ...school, classes: school.classes.map((each) => ({ ...each, room: 'space:nowhere' })) };
    expect(routeSheets(plan, lost, null).every(({ classes }) => classes.length === 0)).toBe(true);
  });

  it('[DR404] emergency numbers are the school’s own, else those of mainland China, and none elsewhere', () => {
    const mainland = emergencyNumbers({ region: 'CN-YN-Mengzi' }).map(({ en }) => en);
    expect(mainland).toEqual(['fire 119', 'police 110', 'ambulance 120']);
    const own = { emergencyNumbers: [{ name: '派出所', nameEn: 'police station', number: '0873-1234' }] };
    for (const region of ['CN', 'GB']) {
      expect(emergencyNumbers({ region, ...own })).toEqual([
        { 'zh-CN': '派出所 0873-1234', en: 'police station 0873-1234' },
      ]);
      expect(emergencyNumbers({ region, emergencyNumbers: [{ name: '999', number: '999' }] })[0]?.en).toBe('999 999');
      expect(emergencyNumbers({ region, emergencyNumbers: [] })).toEqual([]);
    }
    expect(emergencyNumbers(null)).toEqual([]);
    for (const region of ['CN-HK', 'CN-TW-TPE', 'CNX', 'GB', 'US-CA', ''])
      expect(emergencyNumbers({ region })).toEqual([]);
  });

  it('[DR404] the teacher’s steps name place and head count where they are known, and no class is without words', () => {
    const told = teacherSteps({ 'zh-CN': '8 号方阵', en: 'Square 8' }, 46).map(
      ({ bold, plain }) => bold?.['zh-CN'] + plain['zh-CN'],
    );
    expect(told[3]).toBe('到 8 号方阵再清点，应到 46');
    expect(teacherSteps(null, null)[3]?.bold?.en).toBe('Count again at the assembly place');
  });

  it('[DR400] everything on them has a name in both languages, its id where nobody named it', () => {
    const names = bothNames(plan, school);
    expect(names('space:zhixing-music-2')).toEqual({ 'zh-CN': '音乐教室', en: 'Music room' });
    expect(names('class:3-3')).toEqual({ 'zh-CN': '三(3)班', en: 'Class 3-3' });
    expect(names('space:nobody')).toEqual({ 'zh-CN': 'space:nobody', en: 'space:nobody' });
  });
});
