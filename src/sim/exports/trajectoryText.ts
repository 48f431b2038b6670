/**
 * Positions as text that PedPy reads (`load_trajectory_from_txt`), one file for each plane, and the floor it wants beside
 * them as WKT (`WalkableArea`).
 *
 * Header lines begin with `#`; one of them holds `framerate` and a number, one tells the unit as `x/m`. Rows hold person,
 * frame, x, y and z parted by spaces; people are numbered as in `persons.csv`, frames count from the start of the run.
 * PedPy ignores the z.
 */
import { type Cell, subtractAll, uniteAll, type WalkableCells } from '../../floorplans/index.js';
import type { Polygon, Ring } from '../../model/index.js';
import { isPresent } from '../metrics/presence.js';
import { FRAME_INTERVAL_S, type RunRecord } from '../record/runRecord.js';
import { heightAt } from './heightAt.js';
import { personNumber } from './tables/names.js';

/** Characters in one piece. */
const PIECE = 65_536;

/** A last frame taken between two full intervals would be placed wrongly in time, s. */
const OFF_BEAT_S = 0.01;

const centimetres = (cm: number) => (cm / 100).toFixed(2);

/** Planes that somebody stood on at some time, in the order of the cells. */
export function usedPlanes({ frames }: RunRecord, { cells }: WalkableCells): string[] {
  const used = new Set<string>();
  for (const frame of frames) {
    for (let i = 0; i < frame.state.length; i++) {
      if (isPresent(frame, i)) used.add(cells[frame.cell[i] as number]?.planeId ?? '');
    }
  }
  return [...new Set(cells.map(({ planeId }) => planeId))].filter((planeId) => used.has(planeId));
}

/** The text of one plane, piece by piece. */
export function* trajectoryText(record: RunRecord, { cells }: WalkableCells, planeId: string): Generator<string> {
  const { engine, seed, planHash } = record.header;
  let piece =
    `# Muster ${engine}, plan ${planHash}, seed ${seed}, plane ${planeId.replace(/\s+/g, ' ')}\n` +
    `# framerate: ${(1 / FRAME_INTERVAL_S).toFixed(2)}\n` +
    '# id frame x/m y/m z/m\n';
  for (const [index, frame] of record.frames.entries()) {
    if (Math.abs(frame.timeS - index * FRAME_INTERVAL_S) > OFF_BEAT_S) continue;
    for (let i = 0; i < frame.state.length; i++) {
      const cell = cells[frame.cell[i] as number];
      if (cell === undefined || cell.planeId !== planeId || !isPresent(frame, i)) continue;
      const xCm = frame.xCm[i] as number;
      const yCm = frame.yCm[i] as number;
      const z = heightAt(cell, xCm / 100, yCm / 100).toFixed(2);
      piece += `${personNumber(i)} ${index} ${centimetres(xCm)} ${centimetres(yCm)} ${z}\n`;
    }
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const ringText = (ring: Ring) => `(${[...ring, ring[0]].map((p) => `${p?.[0] ?? 0} ${p?.[1] ?? 0}`).join(', ')})`;
const polygonText = ({ outer, holes }: Polygon) => `(${[outer, ...holes].map(ringText).join(', ')})`;

/** The walkable floor of a plane as WKT, obstacles taken out: a POLYGON, or a MULTIPOLYGON of several parts. */
export function planeFloorText({ cells }: WalkableCells, planeId: string): string {
  const own: Cell[] = cells.filter((cell) => cell.planeId === planeId);
  const floor = uniteAll(own.map(({ polygon }) => polygon));
  const obstacles = own.flatMap((cell) => cell.obstacles);
  const parts = obstacles.length === 0 ? floor : subtractAll(floor, obstacles);
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return `POLYGON ${polygonText(first)}\n`;
  return `MULTIPOLYGON (${parts.map(polygonText).join(', ')})\n`;
}
