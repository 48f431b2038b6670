/** Every table a finished drill has beside the times of everyone, the gravest kind first; none without rows. */
import type { RunResult } from '../../../scenarios/index.js';
import { earthquakeTables } from './earthquakeTables.js';
import type { FigureTable } from './figureTable.js';
import { lockdownTables } from './lockdownTables.js';
import { nightTable } from './nightTable.js';
import { routesKeptTable } from './routesKeptTable.js';
import { safeTimesTable } from './safeTimesTable.js';
import { type NameOf, staffTables } from './staffTables.js';
import { terrainTables } from './terrainTables.js';

export function drillFigureTables(result: RunResult, nameOf: NameOf): FigureTable[] {
  const tables = [
    safeTimesTable(result),
    ...lockdownTables(result),
    ...earthquakeTables(result),
    ...terrainTables(result),
    nightTable(result),
    ...staffTables(result, nameOf),
    routesKeptTable(result),
  ];
  return tables.filter((table): table is FigureTable => table !== null && table.rows.length > 0);
}
