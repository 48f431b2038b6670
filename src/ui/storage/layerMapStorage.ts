/** What the layers of drawings hold, by the layers' names: the next drawing of the same office is read alike. */
import { database, type StoredLayerMap } from './database.js';

/** Layer maps kept; a school has drawings of a few offices. */
const LAYER_MAPS_KEPT = 40;

export async function readLayerMaps(): Promise<StoredLayerMap[]> {
  return await database.layerMaps.toArray();
}

/** Keeps what layers hold; the oldest beyond {@link LAYER_MAPS_KEPT} are let go. */
export async function writeLayerMap(map: StoredLayerMap): Promise<void> {
  await database.transaction('rw', database.layerMaps, async () => {
    await database.layerMaps.put(map);
    const newestFirst = await database.layerMaps.orderBy('savedAtMs').reverse().primaryKeys();
    await database.layerMaps.bulkDelete(newestFirst.slice(LAYER_MAPS_KEPT));
  });
}
