/** A table with more rows than a list of rooms has. */
import { type Problem, problem } from '../../model/index.js';
import { MOST_TABLE_ROWS } from './table.js';

export function tableTooLarge(file: string): Problem {
  const text = `${file} has more than ${MOST_TABLE_ROWS} rows, more than a list of rooms, and was not read. Keep one row for each room.`;
  return problem('error', 'table-too-large', '', text, { values: { file, limit: MOST_TABLE_ROWS } });
}
