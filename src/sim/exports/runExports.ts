/** Every file a run can be written to, in the formats asked for. */

import { csvText } from './csvText.js';
import type { ExportedRun } from './exportedRun.js';
import type { ExportTable } from './exportTable.js';
import { parquetBytes } from './parquetBytes.js';
import { EXPORT_FORMATS, type ExportFormat, type RunExport, safeFileName } from './runExport.js';
import { areasTable } from './tables/areasTable.js';
import { bottlenecksTable } from './tables/bottlenecksTable.js';
import { eventsTable } from './tables/eventsTable.js';
import { doorsTable, passagesTable } from './tables/flowTables.js';
import { groupsTable } from './tables/groupsTable.js';
import { personsTable } from './tables/personsTable.js';
import { rsetTable } from './tables/rsetTable.js';
import { trajectoryTable } from './tables/trajectoryTable.js';
import { usageTable } from './tables/usageTable.js';
import { planeFloorText, trajectoryText, usedPlanes } from './trajectoryText.js';

const TABLES: readonly ((run: ExportedRun) => ExportTable)[] = [
  personsTable,
  groupsTable,
  rsetTable,
  doorsTable,
  passagesTable,
  areasTable,
  bottlenecksTable,
  eventsTable,
  usageTable,
];

/** Positions fill gigabytes as CSV; they are for Parquet and for PedPy's text. */
const PARQUET_TABLES = [...TABLES, trajectoryTable];

function* encoded(pieces: Iterable<string>, run: ExportedRun): Generator<Uint8Array> {
  for (const piece of pieces) yield run.host.encodeUtf8(piece);
}

function csvExports(run: ExportedRun): RunExport[] {
  return TABLES.map((tableOf) => {
    const table = tableOf(run);
    const file = { format: 'csv' as const, id: table.id, fileName: `${table.id}.csv`, mediaType: 'text/csv' };
    return { ...file, write: () => encoded(csvText(table), run) };
  });
}

function parquetExports(run: ExportedRun): RunExport[] {
  const { engine, planHash, scenarioHash, seed } = run.record.header;
  const description = `Muster ${engine}, plan ${planHash}, scenario ${scenarioHash}, seed ${seed}`;
  return PARQUET_TABLES.map((tableOf) => {
    const table = tableOf(run);
    return {
      format: 'parquet',
      id: table.id,
      fileName: `${table.id}.parquet`,
      mediaType: 'application/vnd.apache.parquet',
      write: () => [parquetBytes(table, description)],
    };
  });
}

/** File names of the planes: two ids that differ in signs only get a number. */
function planeNames(planeIds: readonly string[]): string[] {
  const taken = new Set<string>();
  return planeIds.map((planeId) => {
    const plain = safeFileName(planeId);
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function trajectoryExports(run: ExportedRun): RunExport[] {
  const planes = usedPlanes(run.record, run.cells);
  const names = planeNames(planes);
  return planes.flatMap((planeId, index): RunExport[] => {
    const path = `trajectory/${names[index]}`;
    const shared = { format: 'trajectory', id: planeId, mediaType: 'text/plain' } as const;
    return [
      { ...shared, fileName: `${path}.txt`, write: () => encoded(trajectoryText(run.record, run.cells, planeId), run) },
      { ...shared, fileName: `${path}.wkt`, write: () => encoded([planeFloorText(run.cells, planeId)], run) },
    ];
  });
}

const EXPORTS = { csv: csvExports, parquet: parquetExports, trajectory: trajectoryExports };

/** The files of a run, format by format in the order of {@link EXPORT_FORMATS}; nothing is worked out before `write`. */
export function runExports(run: ExportedRun, formats: readonly ExportFormat[]): RunExport[] {
  return EXPORT_FORMATS.filter((format) => formats.includes(format)).flatMap((format) => EXPORTS[format](run));
}
