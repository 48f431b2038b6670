/** Where people may have to be looked for, and where two who search meet: places of the run, known before it. */
import type { WalkableCells } from '../../../floorplans/index.js';
import { isInsidePolygon, type Polygon, ringCentroid } from '../../../model/index.js';
import type { GoalDefinition } from '../../../sim/index.js';
import { isLeftBehind } from '../../population/leftBehind.js';
import type { DrillSetting } from '../drillConduct.js';
import { squareAround } from '../squareAround.js';

/** A place to search is so much around the spot, m each way. */
const SPOT_M = 1.5;

export interface SearchPlaces {
  readonly definitions: readonly GoalDefinition[];
  /** Places where two meet, by index among the definitions. */
  readonly meeting: readonly number[];
  /** Place to search in a cell; -1 where nobody is looked for. */
  inCell(cell: number): number;
}

/** @param others - cells people may be missed in beside those the scenario leaves them in */
export function searchPlaces(
  { plan, scenario, cells, population }: DrillSetting,
  others: Iterable<number> = [],
): SearchPlaces {
  const definitions: GoalDefinition[] = [];
  for (const { id, name, nameEn = name, polygon } of plan.assemblyPoints) {
    const cell = groundUnder(cells, polygon);
    if (cell >= 0)
      definitions.push({ id: `${id}/meeting`, name, nameEn, kind: 'place', standsAside: true, cell, polygon });
  }
  const meeting = definitions.map((_, k) => k);
  const placeIn = new Map<number, number>();
  const add = (cell: number, polygon: Polygon) => {
    const place = cells.cells[cell];
    if (!place || placeIn.has(cell)) return;
    const { id, name, nameEn } = place;
    placeIn.set(
      cell,
      definitions.push({ id: `${id}/search`, name, nameEn, kind: 'place', standsAside: true, cell, polygon }) - 1,
    );
  };
  if (meeting.length > 0) {
    for (const person of population.people) {
      if (isLeftBehind(person)) add(person.cell, squareAround(person.at, SPOT_M));
    }
    for (const cell of others) {
      const floor = cells.cells[cell];
      if (floor) add(cell, floor.polygon);
    }
    // smoke and gases may stop somebody anywhere
    const isHazardous =
      (scenario.smoke ?? scenario.gases) !== undefined || 'fire' in scenario || 'smokeFiles' in scenario;
    if (isHazardous)
      for (const [cell, { kind, polygon }] of cells.cells.entries()) if (kind === 'space') add(cell, polygon);
  }
  return { definitions, meeting, inCell: (cell) => placeIn.get(cell) ?? -1 };
}

function groundUnder({ cells }: WalkableCells, { outer }: Polygon): number {
  const at = ringCentroid(outer);
  return cells.findIndex(
    (cell) => (cell.kind === 'ground' || cell.spaceKind === 'outdoor') && isInsidePolygon(at, cell.polygon),
  );
}
