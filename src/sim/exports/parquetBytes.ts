/**
 * A table as Parquet, in row groups of a hundred thousand, compressed with Snappy.
 *
 * The bytes depend on the table alone: the writer puts neither time nor machine into the file.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer/src/index.js';
import type { ColumnKind, ExportCell, ExportTable } from './exportTable.js';

const ROW_GROUP = 100_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
} as const satisfies Record<ColumnKind, object>;

const VALUE_TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** @param description - kept with the file as its `description` */
export function parquetBytes(table: ExportTable, description: string): Uint8Array {
  const { columns } = table;
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[kind] })),
    ],
    kvMetadata: [{ key: 'description', value: description }],
    createdBy: 'muster',
  });
  let data: ExportCell[][] = columns.map(() => []);
  const writeGroup = () => {
    if ((data[0]?.length ?? 0) === 0) return;
    parquet.write({
      columnData: columns.map(({ name, kind }, index) => {
        // smallest and largest help to skip rows by frame or person; of positions they only cost time
        return { name, data: data[index] as ExportCell[], type: VALUE_TYPES[kind], statistics: kind === 'integer' };
      }),
      rowGroupSize: ROW_GROUP,
    });
    data = columns.map(() => []);
  };
  for (const row of table.rows()) {
    for (let column = 0; column < columns.length; column++) data[column]?.push(row[column] ?? null);
    if ((data[0]?.length ?? 0) >= ROW_GROUP) writeGroup();
  }
  writeGroup();
  parquet.finish();
  return writer.getBytes();
}
