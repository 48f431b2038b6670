/** A plan of one level → one polygon with holes, as JuPedSim wants it. */
import { type Host, problem } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { listLevels } from '../../plan/planElements.js';
import type { WrittenPlan } from '../planWriter.js';
import { openCells, walkableFloor, wktOf } from './levelWkt.js';
import { tellNoFloor, tellParts, tellWktKeeps } from './tellFloor.js';

export function writeWkt(plan: CampusPlan, encodeUtf8: Host['encodeUtf8']): WrittenPlan {
  const levels = listLevels(plan);
  const [place] = levels;
  if (place === undefined || levels.length > 1) {
    const text = `A WKT file holds one level, and ${plan.name} has ${levels.length}. Write a .zip instead, with a file for each level.`;
    const values = { plan: plan.name, count: levels.length };
    return { bytes: null, problems: [problem('error', 'wkt-several-levels', '', text, { values })] };
  }
  const floor = walkableFloor(openCells(plan), place.level.id);
  if (floor.length === 0) return { bytes: null, problems: [{ ...tellNoFloor(place), severity: 'error' }] };
  return { bytes: encodeUtf8(wktOf(floor)), problems: [...tellParts(place, floor), tellWktKeeps()] };
}
