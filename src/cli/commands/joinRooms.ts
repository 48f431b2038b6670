/** `--rooms LIST`: what a list of rooms says is written into the plan, what does not fit is told. */
import { basename } from 'node:path';
import { applyEdit, type CampusPlan, joinRoomList, readRoomList } from '../../floorplans/index.js';
import type { Outcome } from '../../model/index.js';
import { readBytes } from '../files.js';
import { nodeHost } from '../nodeHost.js';

export interface JoinedRooms {
  readonly plan: CampusPlan;
  /** Rooms that are not as they were. */
  readonly changed: number;
}

export async function joinRooms(plan: CampusPlan, path: string): Promise<Outcome<JoinedRooms>> {
  const bytes = readBytes(path);
  if (bytes.value === null) return bytes;
  const input = { fileName: basename(path), bytes: bytes.value, decodeText: nodeHost.decodeText };
  const list = await readRoomList(input);
  if (list.value === null) return list;
  const { changes, problems: told } = joinRoomList(plan, list.value);
  const edits = changes.map(({ edit }) => edit);
  const outcome = applyEdit(plan, { kind: 'setSpaces', edits });
  const problems = [...list.problems, ...told, ...outcome.problems];
  return { value: { plan: outcome.plan, changed: changes.length }, problems };
}
