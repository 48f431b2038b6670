/** A plan of any number of levels → a zip with the floor of each in a file of its own, and a list of them. */
import { zipSync } from 'fflate';
import { type Host, type Problem, problem } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { type LevelPlace, listLevels } from '../../plan/planElements.js';
import type { WrittenPlan } from '../planWriter.js';
import { LEVEL_LIST, LEVEL_LIST_FORMAT } from './levelList.js';
import { openCells, walkableFloor, wktOf } from './levelWkt.js';
import { levelLabel, tellNoFloor, tellParts, tellWktKeeps } from './tellFloor.js';

/** Zip times have no zone: text without one is the same everywhere. 1980 is the first year a zip knows. */
const FIXED_TIME = '1980-01-01T12:00:00';

/** Signs that are not allowed in file names somewhere, and those that cannot be seen. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Signs of a name kept; a Chinese one takes three bytes of the 255 that file systems allow. */
const MOST_SIGNS = 60;

/** File names from what levels are called, all different. */
function memberNames(): (label: string) => string {
  const uses = new Map<string, number>();
  return (label) => {
    const safe = label.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
    const name =
      [...safe]
        .slice(0, MOST_SIGNS)
        .join('')
        .replace(/^[.\s]+|[.\s]+$/g, '') || 'level';
    const key = name.toLowerCase();
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    return use === 1 ? `${name}.wkt` : `${name} (${use}).wkt`;
  };
}

/** What a level and its building are called, and where the level lies. */
function listed({ level, building }: LevelPlace) {
  const { id, name, nameEn, ordinal, elevationM } = level;
  return {
    building: { id: building.id, name: building.name, nameEn: building.nameEn },
    id,
    name,
    nameEn,
    ordinal,
    elevationM,
  };
}

export function writeWktArchive(plan: CampusPlan, encodeUtf8: Host['encodeUtf8']): WrittenPlan {
  const cells = openCells(plan);
  const nameOf = memberNames();
  const files: Record<string, Uint8Array> = {};
  const list: Readonly<Record<string, unknown>>[] = [];
  const problems: Problem[] = [];
  for (const place of listLevels(plan)) {
    const floor = walkableFloor(cells, place.level.id);
    if (floor.length === 0) {
      problems.push(tellNoFloor(place));
      continue;
    }
    const file = nameOf(levelLabel(place));
    files[file] = encodeUtf8(wktOf(floor));
    list.push({ file, ...listed(place) });
    problems.push(...tellParts(place, floor));
  }
  if (Object.keys(files).length === 0) {
    const text = `${plan.name} has no level with a floor people can walk on. Draw its rooms first.`;
    const nothing = problem('error', 'wkt-nothing-to-write', '', text, { values: { plan: plan.name } });
    return { bytes: null, problems: [...problems, nothing] };
  }
  const { name, nameEn } = plan;
  files[LEVEL_LIST] = encodeUtf8(
    `${JSON.stringify({ format: LEVEL_LIST_FORMAT, name, nameEn, levels: list }, null, 1)}\n`,
  );
  return { bytes: zipSync(files, { level: 6, mtime: FIXED_TIME }), problems: [...problems, tellWktKeeps()] };
}
