/** The compartments and openings of one building, from the plan and its cells. */
import type { Building, CampusPlan, Cell, Level, Portal, WalkableCells } from '../../floorplans/index.js';
import { distance, distanceToOutline, midpoint, polygonArea, polygonEdges, type Segment } from '../../model/index.js';
import { type Compartment, type FireBuilding, type FireOpening, OUTSIDE } from './fireBuilding.js';
import { FIRE_DEFAULTS } from './fireDefaults.js';

/** Windows and railings further than this from every floor belong to none, m: walls are thinner. */
const NEAR_WALL_M = 0.8;
/** Two leaves from this width on, m. */
const TWO_LEAVES_M = 1.2;
/** A compartment is at least this high, m, whatever the plan says of its storeys. */
const LEAST_HEIGHT_M = 2.2;

export interface FireBuildingOptions {
  /** Share of every window that stands open, 0 to 1. */
  readonly openWindowShare: number;
  /** Whether doors and exits with a leaf are shut at the start; else as the plan says. */
  readonly areDoorsShut: boolean;
}

/** Storey above each level by its floor, or the height of the one below for the highest. */
function storeyHeights(levels: readonly Level[]): Map<string, number> {
  const sorted = [...levels].sort((one, other) => one.elevationM - other.elevationM);
  const heights = new Map<string, number>();
  let heightM: number = FIRE_DEFAULTS.storeyHeightM.value;
  sorted.forEach(({ id, elevationM }, i) => {
    const above = sorted[i + 1];
    if (above && above.elevationM - elevationM >= LEAST_HEIGHT_M) heightM = above.elevationM - elevationM;
    heights.set(id, heightM);
  });
  return heights;
}

/** Compartment of each cell of the building, by name. */
function keysOfCells(plan: CampusPlan, { cells }: WalkableCells, building: Building): Map<number, string> {
  const kinds = new Map(building.levels.flatMap(({ spaces }) => spaces.map(({ id, kind }) => [id, kind] as const)));
  const stairs = new Map(plan.stairs.map((stair) => [stair.id, stair] as const));
  const keys = new Map<number, string>();
  cells.forEach((cell, index) => {
    if (cell.buildingId !== building.id || cell.kind === 'ground') return;
    if (cell.stairId !== null) {
      const foot = stairs.get(cell.stairId)?.lower.spaceId ?? '';
      keys.set(index, kinds.get(foot) === 'stair' ? foot : cell.stairId);
      return;
    }
    // a space that something fixed divides has several cells
    const whole = kinds.has(cell.id) ? cell.id : cell.id.slice(0, cell.id.lastIndexOf('~'));
    keys.set(index, whole);
  });
  return keys;
}

function compartmentOf(id: string, indexes: readonly number[], cells: readonly Cell[], heights: Map<string, number>) {
  const own = indexes.map((index) => cells[index] as Cell);
  const floor = own.filter(({ kind }) => kind === 'space');
  const extent = floor.length > 0 ? floor : own;
  const lowest = extent.reduce((low, cell) => (cell.elevationM < low.elevationM ? cell : low));
  const isShaft = own.some(({ kind, spaceKind }) => kind !== 'space' || spaceKind === 'stair' || spaceKind === 'lift');
  const hasFlights = own.some(({ kind }) => kind !== 'space');
  const storeyM = heights.get(lowest.levelId ?? '') ?? FIRE_DEFAULTS.storeyHeightM.value;
  const clearM = hasFlights ? storeyM : storeyM - FIRE_DEFAULTS.slabM.value;
  const edges = extent.flatMap(({ polygon }) => polygonEdges({ outer: polygon.outer, holes: [] }));
  return {
    id,
    cells: indexes,
    floorM: lowest.elevationM,
    ceilingM: lowest.elevationM + Math.max(LEAST_HEIGHT_M, clearM),
    areaM2: Math.max(
      1,
      extent.reduce((sum, { polygon }) => sum + polygonArea(polygon), 0),
    ),
    perimeterM: edges.reduce((sum, [from, to]) => sum + distance(from, to), 0),
    isShaft,
  };
}

function openingOf(portal: Portal, sides: readonly [number, number], options: FireBuildingOptions, all: Compartment[]) {
  const [a, b] = sides;
  const { kind, clearWidthM: widthM } = portal;
  const here = all[a] as Compartment;
  const there = b === OUTSIDE ? here : (all[b] as Compartment);
  const hasLeaf = kind === 'door' || kind === 'exit' || kind === 'gate';
  const heightM = hasLeaf ? FIRE_DEFAULTS.doorHeightM.value : FIRE_DEFAULTS.openingHeightM.value;
  // the head of a stair lies at the floor of the storey above, where the shaft below goes on as a column of air
  const fromM = Math.max(here.floorM, there.floorM);
  const roof = kind === 'stair' ? fromM + heightM : Math.min(here.ceilingM, there.ceilingM);
  const toM = Math.max(fromM + 0.1, Math.min(fromM + heightM, roof));
  const leaves = widthM > TWO_LEAVES_M ? 2 : 1;
  return {
    id: portal.id,
    ...{ a, b, fromM, toM, widthM },
    shutWidthM: hasLeaf ? Math.min(widthM, (leaves * FIRE_DEFAULTS.leafGapM2.value) / (toM - fromM)) : null,
    isShut: hasLeaf && (options.areDoorsShut || portal.state === 'closed'),
  };
}

/** Openings of a level's outer wall that no portal stands for. */
function wallOpenings(
  { id, windows = [], railings = [] }: Level,
  { cells }: WalkableCells,
  compartmentOfCell: Int32Array,
  all: readonly Compartment[],
  openWindowShare: number,
): FireOpening[] {
  const floors = cells.flatMap((cell, index) =>
    cell.planeId === id && cell.kind === 'space' ? [{ cell, index }] : [],
  );
  const nearest = (segment: Segment) => {
    let best = OUTSIDE;
    let leastM = NEAR_WALL_M;
    for (const { cell, index } of floors) {
      const awayM = distanceToOutline(midpoint(segment), cell.polygon);
      if (awayM < leastM) [best, leastM] = [compartmentOfCell[index] as number, awayM];
    }
    return best;
  };
  const make = (segment: Segment, name: string, share: number, sillM: number, headM: number): FireOpening[] => {
    const a = nearest(segment);
    const room = all[a];
    const widthM = distance(...segment) * share;
    if (!room || widthM <= 0) return [];
    const toM = Math.min(room.floorM + headM, room.ceilingM);
    const fromM = Math.min(room.floorM + sillM, toM - 0.1);
    return [{ id: `${room.id}/${name}`, a, b: OUTSIDE, fromM, toM, widthM, shutWidthM: null, isShut: false }];
  };
  const { windowSillM, windowHeadM, railingM } = FIRE_DEFAULTS;
  return sideBySide([
    ...windows.flatMap((each) => make(each, 'windows', openWindowShare, windowSillM.value, windowHeadM.value)),
    ...railings.flatMap((each) => make(each, 'railings', 1, railingM.value, Number.POSITIVE_INFINITY)),
  ]);
}

/** Openings of one room at one height behave as one of their widths together. */
function sideBySide(openings: readonly FireOpening[]): FireOpening[] {
  const byId = new Map<string, FireOpening>();
  for (const each of openings) {
    const known = byId.get(each.id);
    byId.set(each.id, known ? { ...known, widthM: known.widthM + each.widthM } : each);
  }
  return [...byId.values()];
}

/** Cracks of a room's walls to the outside, over its whole height. */
function cracksOf({ id, floorM, ceilingM, perimeterM }: Compartment, a: number): FireOpening {
  const widthM = FIRE_DEFAULTS.wallLeakage.value * perimeterM;
  return { id: `${id}/cracks`, a, b: OUTSIDE, fromM: floorM, toM: ceilingM, widthM, shutWidthM: null, isShut: false };
}

/** @param buildingId - building the fire is in; it is joined to others through the open air only */
export function compileFireBuilding(
  plan: CampusPlan,
  cells: WalkableCells,
  buildingId: string,
  options: FireBuildingOptions,
): FireBuilding {
  const building = plan.buildings.find(({ id }) => id === buildingId);
  const ofCell = new Int32Array(cells.cells.length).fill(-1);
  if (!building) return { compartments: [], openings: [], ofCell };
  const byKey = new Map<string, number[]>();
  for (const [index, key] of keysOfCells(plan, cells, building)) {
    const known = byKey.get(key);
    if (known) known.push(index);
    else byKey.set(key, [index]);
  }
  const heights = storeyHeights(building.levels);
  const compartments = [...byKey].map(([id, indexes]) => compartmentOf(id, indexes, cells.cells, heights));
  compartments.forEach((each, c) => {
    for (const cell of each.cells) ofCell[cell] = c;
  });
  const doors = cells.portals.flatMap((portal) => {
    const a = ofCell[portal.a] as number;
    const b = portal.b < 0 ? OUTSIDE : (ofCell[portal.b] as number);
    if (a === b) return [];
    return [openingOf(portal, a === OUTSIDE ? [b, a] : [a, b], options, compartments)];
  });
  const walls = building.levels.flatMap((level) =>
    wallOpenings(level, cells, ofCell, compartments, options.openWindowShare),
  );
  return { compartments, openings: [...doors, ...walls, ...compartments.map(cracksOf)], ofCell };
}
