/** Storeys and buildings: added, copied, described. */
import type { Building, CampusPlan, Level, Stair } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import { newId, newIds } from './newId.js';
import { nextStoreyName } from './nextStoreyName.js';
import type { EditOf } from './planEdit.js';
import { findLevel, withBuilding, withLevel, withoutMarks } from './planParts.js';
import { withRaisedStairs } from './stairs/raisedStairs.js';
import { stairsFromStacked } from './stairs/stairsFromStacked.js';

/** Between floor and floor, m. */
const STOREY_M = [1.5, 20] as const;

/** No school is higher or deeper. */
const MAX_STOREYS = 100;

const millimetres = (lengthM: number) => Math.round(lengthM * 1000) / 1000;

function isStorey(heightM: number): boolean {
  return heightM >= STOREY_M[0] && heightM <= STOREY_M[1];
}

function refuseStorey(plan: CampusPlan, heightM: number): EditOutcome {
  const text = `${heightM} m is no height from floor to floor. Write a number from ${STOREY_M[0]} to ${STOREY_M[1]}.`;
  return refused(plan, 'edit-storey-height-invalid', text, { heightM, leastM: STOREY_M[0], mostM: STOREY_M[1] });
}

function emptyLevel(id: string, name: string, nameEn: string | undefined, ordinal: number, elevationM: number): Level {
  return {
    id,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ordinal,
    elevationM: millimetres(elevationM),
    spaces: [],
    openings: [],
    obstacles: [],
  };
}

export function addBuilding(plan: CampusPlan, { name, nameEn, use }: EditOf<'addBuilding'>): EditOutcome {
  const id = newId(plan, 'building');
  const levelId = newId(plan, 'level');
  const building: Building = {
    id,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(use === undefined ? {} : { use }),
    levels: [emptyLevel(levelId, '1F', undefined, 0, 0)],
  };
  return changed({ ...plan, buildings: [...plan.buildings, building] }, [levelId, id]);
}

export function setBuilding(plan: CampusPlan, { buildingId, name, nameEn, use }: EditOf<'setBuilding'>): EditOutcome {
  if (!plan.buildings.some(({ id }) => id === buildingId)) return notThere(plan, buildingId);
  const change = ({ origin, ...building }: Building): Building => ({
    ...building,
    ...(name === undefined ? {} : { name }),
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(use === undefined ? {} : { use }),
    ...withoutMarks(origin, name === undefined ? [] : ['name']),
  });
  return changed(withBuilding(plan, buildingId, change), [buildingId]);
}

export function addLevel(plan: CampusPlan, edit: EditOf<'addLevel'>): EditOutcome {
  const building = plan.buildings.find(({ id }) => id === edit.buildingId);
  if (building === undefined) return notThere(plan, edit.buildingId);
  if (!isStorey(edit.storeyHeightM)) return refuseStorey(plan, edit.storeyHeightM);
  if (building.levels.length >= MAX_STOREYS) {
    const text = `${labelOf(building)} has ${MAX_STOREYS} storeys already; more cannot be computed with.`;
    return refused(plan, 'edit-too-many-storeys', text, { building: labelOf(building), count: MAX_STOREYS });
  }
  const isAbove = edit.where === 'above';
  const next = isAbove ? building.levels.at(-1) : building.levels[0];
  const step = isAbove ? 1 : -1;
  const ordinal = next === undefined ? 0 : next.ordinal + step;
  const elevationM = next === undefined ? 0 : next.elevationM + step * edit.storeyHeightM;
  const id = newId(plan, 'level');
  const name = edit.name ?? (ordinal >= 0 ? `${ordinal + 1}F` : `B${-ordinal}`);
  const level = emptyLevel(id, name, edit.nameEn, ordinal, elevationM);
  const levels = isAbove ? [...building.levels, level] : [level, ...building.levels];
  return changed(
    withBuilding(plan, building.id, (each) => ({ ...each, levels })),
    [id],
  );
}

/** Stairs go with the floors they join: their flights are stretched between the new heights. */
function stretched(stair: Stair, before: CampusPlan, after: CampusPlan): Stair {
  const heights = (plan: CampusPlan) => {
    const [lower, upper] = [findLevel(plan, stair.lower.levelId), findLevel(plan, stair.upper.levelId)];
    return [lower?.level.elevationM ?? 0, upper?.level.elevationM ?? 0] as const;
  };
  const [from, to] = [heights(before), heights(after)];
  if (from[0] === to[0] && from[1] === to[1]) return stair;
  const ratio = from[1] === from[0] ? 1 : (to[1] - to[0]) / (from[1] - from[0]);
  const at = (elevationM: number) => millimetres(to[0] + (elevationM - from[0]) * ratio);
  return {
    ...stair,
    riserM: Math.abs(stair.riserM * ratio),
    flights: stair.flights.map((flight) => ({
      ...flight,
      fromElevationM: at(flight.fromElevationM),
      toElevationM: at(flight.toElevationM),
    })),
    landings: stair.landings.map((landing) => ({ ...landing, elevationM: at(landing.elevationM) })),
  };
}

export function setLevel(plan: CampusPlan, { levelId, name, nameEn, elevationM }: EditOf<'setLevel'>): EditOutcome {
  const at = findLevel(plan, levelId);
  if (at === null) return notThere(plan, levelId);
  const { building, level } = at;
  const index = building.levels.indexOf(level);
  const below = building.levels[index - 1];
  const riseM = elevationM === undefined ? 0 : elevationM - level.elevationM;
  if (
    elevationM !== undefined &&
    (!Number.isFinite(elevationM) ||
      Math.abs(elevationM) > 1000 ||
      (below !== undefined && !isStorey(elevationM - below.elevationM)))
  ) {
    return refuseStorey(plan, millimetres(elevationM - (below?.elevationM ?? 0)));
  }
  const levels = building.levels.map((each, k): Level => {
    if (k < index) return each;
    const { origin, ...rest } = each;
    const byHand =
      k > index ? [] : [...(name === undefined ? [] : ['name']), ...(elevationM === undefined ? [] : ['elevationM'])];
    return {
      ...rest,
      elevationM: millimetres(each.elevationM + riseM),
      ...(k === index && name !== undefined ? { name } : {}),
      ...(k === index && nameEn !== undefined ? { nameEn } : {}),
      ...withoutMarks(origin, byHand),
    };
  });
  const made = withBuilding(plan, building.id, (each) => ({ ...each, levels }));
  return changed({ ...made, stairs: made.stairs.map((stair) => stretched(stair, plan, made)) }, [levelId]);
}

export function copyLevel(plan: CampusPlan, { levelId, storeyHeightM }: EditOf<'copyLevel'>): EditOutcome {
  const at = findLevel(plan, levelId);
  if (at === null) return notThere(plan, levelId);
  if (!isStorey(storeyHeightM)) return refuseStorey(plan, storeyHeightM);
  const { building, level } = at;
  const top = building.levels.at(-1) as Level;
  const ordinal = top.ordinal + 1;
  const rises = ordinal - level.ordinal;
  const id = newId(plan, 'level');
  const roomIds = newIds(plan, 'room', level.spaces.length);
  const roomOf = new Map(level.spaces.map((space, k) => [space.id, roomIds[k] as string]));
  const doorIds = newIds(plan, 'door', level.openings.length);
  const obstacleIds = newIds(plan, 'obstacle', level.obstacles.length);
  const renamed = <T extends { readonly name: string; readonly nameEn?: string | undefined }>(item: T): T => ({
    ...item,
    name: nextStoreyName(item.name, level.ordinal, rises),
    ...(item.nameEn === undefined ? {} : { nameEn: nextStoreyName(item.nameEn, level.ordinal, rises) }),
  });
  const { underlay: _, origin: __, ...rest } = level;
  const copy: Level = {
    ...renamed(rest),
    id,
    ordinal,
    elevationM: millimetres(top.elevationM + storeyHeightM),
    spaces: level.spaces.map((space, k) => ({ ...renamed(space), id: roomIds[k] as string })),
    // what leads outside on the ground leads into the air above it
    openings: level.openings.flatMap((opening, k) =>
      opening.kind === 'exit' || opening.kind === 'gate'
        ? []
        : [
            {
              ...renamed(opening),
              id: doorIds[k] as string,
              spaceIds: opening.spaceIds.map((each) => roomOf.get(each) ?? each),
            },
          ],
    ),
    obstacles: level.obstacles.map((obstacle, k) => ({ ...obstacle, id: obstacleIds[k] as string })),
  };
  const copied = withBuilding(plan, building.id, (each) => ({ ...each, levels: [...each.levels, copy] }));
  // the copy of a storey below the top has no stairs of its own to go on from
  const going = level === top ? withRaisedStairs(copied, top, copy, (each) => roomOf.get(each)) : copied;
  const { plan: made, problems } = stairsFromStacked(going, building.id, top.id, id);
  return changed(made, [id, ...roomIds], problems);
}

/** The picture a level is traced from, or none. */
export function setUnderlay(plan: CampusPlan, { levelId, underlay }: EditOf<'setUnderlay'>): EditOutcome {
  if (findLevel(plan, levelId) === null) return notThere(plan, levelId);
  const made = withLevel(plan, levelId, ({ underlay: _, ...level }) =>
    underlay === null ? level : { ...level, underlay },
  );
  return changed(made, [levelId]);
}

export function renamePlan(plan: CampusPlan, { name, nameEn }: EditOf<'renamePlan'>): EditOutcome {
  return changed({ ...plan, name, ...(nameEn === undefined ? {} : { nameEn }) }, []);
}
