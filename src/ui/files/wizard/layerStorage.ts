/** Keeps on this device what the layers of an office's drawings hold. A browser that keeps nothing asks again next time. */
import type { LayerReading } from '../../../floorplans/index.js';
import { type LayerMeanings, layerFingerprint, meaningsFor, recallLayers } from './layerMemory.js';

/** What was said before about layers of these names, where it differs from the guess. */
export async function recalledFor(
  names: readonly string[],
  guessed: readonly LayerReading[],
): Promise<{ readonly fileName: string; readonly meanings: LayerMeanings } | null> {
  try {
    const { readLayerMaps } = await import('../../storage/layerMapStorage.js');
    const found = recallLayers(names, await readLayerMaps());
    if (found === null) return null;
    const meanings = meaningsFor(names, found);
    const differs = guessed.some(({ name, meaning }) => Object.hasOwn(meanings, name) && meanings[name] !== meaning);
    return differs ? { fileName: found.fileName, meanings } : null;
  } catch {
    return null;
  }
}

export async function rememberLayers(fileName: string, layers: readonly LayerReading[]): Promise<void> {
  try {
    const { writeLayerMap } = await import('../../storage/layerMapStorage.js');
    const meanings: LayerMeanings = Object.fromEntries(layers.map(({ name, meaning }) => [name, meaning]));
    await writeLayerMap({ id: layerFingerprint(Object.keys(meanings)), fileName, meanings, savedAtMs: Date.now() });
  } catch {
    // without a database the layers are asked for again
  }
}
