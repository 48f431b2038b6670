/** Lists of rooms as files, in the encodings and forms spreadsheets save them in. */
import {
  type CampusPlan,
  joinRoomList,
  loadWorkbookWriter,
  type RoomListJoin,
  readRoomList,
} from '../../../src/floorplans/index.js';
import type { Problem } from '../../../src/model/index.js';
import { planFromText } from '../../support/planFromText.js';
import { toInput } from '../sampleCampus.js';

export function utf16(text: string, isLittleEndian: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(2 * marked.length);
  for (let i = 0; i < marked.length; i++) {
    const code = marked.charCodeAt(i);
    bytes[2 * i + (isLittleEndian ? 0 : 1)] = code & 0xff;
    bytes[2 * i + (isLittleEndian ? 1 : 0)] = code >> 8;
  }
  return bytes;
}

export async function workbook(rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const write = await loadWorkbookWriter();
  return write([{ name: '房间', rows, widths: [] }]);
}

export interface JoinedFile {
  readonly join: RoomListJoin | null;
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
}

export async function joinFile(
  plan: CampusPlan,
  content: string | Uint8Array,
  fileName = '房间.csv',
): Promise<JoinedFile> {
  const { value, problems } = await readRoomList(toInput(fileName, content));
  const join = value === null ? null : joinRoomList(plan, value);
  const all = [...problems, ...(join?.problems ?? [])];
  return { join, problems: all, codes: all.map(({ code }) => code) };
}

export { planFromText };
