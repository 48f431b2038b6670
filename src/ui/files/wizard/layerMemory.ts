/** What layers of an office's drawings hold, as it was said before: drawings of one office share their layer names. */
import type { LayerMeaning } from '../../../floorplans/index.js';
import type { StoredLayerMap } from '../../storage/database.js';

export type LayerMeanings = Readonly<Record<string, LayerMeaning>>;

/** Shared names, as a part of the names of both drawings, from which two drawings are of one office. */
const MIN_SHARED = 0.5;

/** The names of a drawing's layers in one text that does not depend on their order. */
export function layerFingerprint(names: readonly string[]): string {
  return JSON.stringify([...new Set(names)].sort());
}

/** The drawing known before whose layer names are most like these; `null` where none is of the same office. */
export function recallLayers(names: readonly string[], stored: readonly StoredLayerMap[]): StoredLayerMap | null {
  const own = new Set(names);
  let best: StoredLayerMap | null = null;
  let bestShare = MIN_SHARED;
  for (const each of [...stored].sort((p, q) => q.savedAtMs - p.savedAtMs)) {
    const known = Object.keys(each.meanings);
    const shared = known.filter((name) => own.has(name)).length;
    const share = shared / (own.size + known.length - shared);
    if (share > bestShare || (best === null && share >= bestShare)) {
      best = each;
      bestShare = share;
    }
  }
  return best;
}

/** The meanings that apply to a drawing. */
export function meaningsFor(names: readonly string[], { meanings }: StoredLayerMap): LayerMeanings {
  const known = names.flatMap((name) => {
    const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined;
    return meaning === undefined ? [] : [[name, meaning] as const];
  });
  return Object.fromEntries(known);
}
