/** What is typed while drawing: "7.2" goes on for 7.2 m, "7.2@90" in that direction, "12.5,8" to that place. */
import { cos, type Point, sin } from '../../../model/index.js';
import { RAD_PER_DEG } from '../../underlay/directionDeg.js';

const NUMBER = String.raw`[-−+]?\d+(?:[.]\d+)?`;
const PLACE = new RegExp(String.raw`^\s*(${NUMBER})\s*[,，;；]\s*(${NUMBER})\s*$`);
const LENGTH = new RegExp(String.raw`^\s*(${NUMBER})\s*(?:[@<]\s*(${NUMBER}))?\s*$`);

const numberOf = (text: string) => Number(text.replace('−', '-'));
const tidy = (value: number) => Math.round(value * 1000) / 1000;

/**
 * The place that is meant; `null` where the text says none yet.
 *
 * @param from - the corner before; without one only a place can be typed
 * @param towards - where the pointer is, for a length without a direction
 */
export function typedPoint(text: string, from: Point | undefined, towards: Point | undefined): Point | null {
  const place = PLACE.exec(text);
  if (place !== null) return [tidy(numberOf(place[1] as string)), tidy(numberOf(place[2] as string))];
  const typed = LENGTH.exec(text);
  if (typed === null || from === undefined) return null;
  const lengthM = numberOf(typed[1] as string);
  if (typed[2] !== undefined) {
    const rad = numberOf(typed[2]) * RAD_PER_DEG;
    return [tidy(from[0] + lengthM * cos(rad)), tidy(from[1] + lengthM * sin(rad))];
  }
  if (towards === undefined) return null;
  const [dx, dy] = [towards[0] - from[0], towards[1] - from[1]];
  const awayM = Math.sqrt(dx * dx + dy * dy);
  if (awayM === 0) return null;
  return [tidy(from[0] + (dx / awayM) * lengthM), tidy(from[1] + (dy / awayM) * lengthM)];
}
