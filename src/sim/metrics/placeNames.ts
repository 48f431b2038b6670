/** Words for places of a plan, in Chinese and English: levels as storeys, stairs by their letter. */
import type { CampusPlan, Cell, WalkableCells } from '../../floorplans/index.js';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A staircase as people know it: one name through all storeys. */
export interface ShaftName extends Words {
  /** The same for every part of the staircase. */
  readonly key: string;
}

export interface PlaceNames {
  /** "2 层", "floor 2"; empty where the plan does not say. */
  level(levelId: string | null): Words;
  /** The staircase a cell belongs to, or the one that starts or ends in it. */
  shaft(cell: number): ShaftName | null;
  /** Puts the building before the place where there are several: "知行楼 B 梯口 2 层". */
  inBuilding(cell: number, place: Words): Words;
}

const NO_WORDS: Words = { zh: '', en: '' };

function storey(ordinal: number): Words {
  if (ordinal < 0) return { zh: `地下 ${-ordinal} 层`, en: `basement ${-ordinal}` };
  return { zh: `${ordinal + 1} 层`, en: `floor ${ordinal + 1}` };
}

/** Staircase of each cell: of the flight or landing itself, and for a floor of the first flight that meets it. */
function stairOfCells({ cells, portals }: WalkableCells): (Cell | null)[] {
  return cells.map((cell) => {
    if (cell.stairId !== null) return cell;
    if (cell.spaceKind !== 'stair') return null;
    for (const index of cell.portals) {
      const portal = portals[index];
      const flight = [portal?.a, portal?.b].map((side) => cells[side ?? -1]).find((side) => side?.stairId);
      if (flight !== undefined) return flight;
    }
    return cell;
  });
}

/** @param plan - the plan the cells were made from; without it levels stay unnamed */
export function placeNames(cells: WalkableCells, plan: CampusPlan | null): PlaceNames {
  const levels = new Map<string, Words>();
  for (const building of plan?.buildings ?? []) {
    for (const level of building.levels) levels.set(level.id, storey(level.ordinal));
  }
  const stairOf = stairOfCells(cells);
  const shaftName = (part: Cell): ShaftName => {
    const stair = plan?.stairs.find((each) => each.id === part.stairId);
    const key = `${part.buildingId ?? ''}/${stair?.shaft ?? part.name}`;
    return { key, zh: part.name, en: part.nameEn };
  };
  const severalBuildings = (plan?.buildings.length ?? 0) > 1;
  return {
    level: (levelId) => (levelId === null ? NO_WORDS : (levels.get(levelId) ?? NO_WORDS)),
    shaft: (cell) => {
      const part = stairOf[cell] ?? null;
      return part === null ? null : shaftName(part);
    },
    inBuilding: (cell, place) => {
      const building = plan?.buildings.find((each) => each.id === cells.cells[cell]?.buildingId);
      if (!severalBuildings || building === undefined) return place;
      const nameEn = building.nameEn ?? building.name;
      return { zh: `${building.name} ${place.zh}`, en: `${place.en} (${nameEn})` };
    },
  };
}
