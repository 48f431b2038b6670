/** The layers of a drawing with what each was taken for, for a person to see and put right. */
import type { LayerMeaning } from './layerMeaning.js';
import { guessLayerMeaning } from './layerMeaning.js';
import type { LineDrawing } from './lineDrawing.js';

export interface LayerReading {
  readonly name: string;
  readonly meaning: LayerMeaning;
  /** `name`: by its name; `shape`: by what is drawn on it; `chosen`: by the person. */
  readonly by: 'name' | 'shape' | 'chosen';
  readonly lines: number;
  readonly arcs: number;
  readonly texts: number;
  /** Placed blocks. */
  readonly symbols: number;
  /** Of a layer that held everything, and was taken apart by what is drawn. */
  readonly part?: { readonly of: string; readonly kind: LayerPart };
}

/** What a layer that holds everything is taken apart into; `rest` is what fits none of the others. */
export const LAYER_PARTS = ['wall', 'door', 'window', 'block', 'rest'] as const;

export type LayerPart = (typeof LAYER_PARTS)[number];

export type LayerMap = ReadonlyMap<string, LayerReading>;

/**
 * Every layer that something is drawn on, in the order of its first mark.
 *
 * @param chosen - meanings that the person gave, by layer name; they come before any guess
 */
export function readLayers(drawing: LineDrawing, chosen: Readonly<Record<string, LayerMeaning>> = {}): LayerMap {
  const counts = new Map<string, { lines: number; arcs: number; texts: number; symbols: number }>();
  const count = (layer: string, kind: 'lines' | 'arcs' | 'texts' | 'symbols') => {
    const own = counts.get(layer) ?? { lines: 0, arcs: 0, texts: 0, symbols: 0 };
    own[kind]++;
    counts.set(layer, own);
  };
  for (const { layer } of drawing.lines) count(layer, 'lines');
  for (const { layer } of drawing.arcs) count(layer, 'arcs');
  for (const { layer } of drawing.texts) count(layer, 'texts');
  for (const { layer } of drawing.symbols) count(layer, 'symbols');
  const layers = new Map<string, LayerReading>();
  for (const [name, own] of counts) {
    const isChosen = Object.hasOwn(chosen, name);
    const meaning = isChosen ? (chosen[name] as LayerMeaning) : guessLayerMeaning(name);
    layers.set(name, { name, meaning, by: isChosen ? 'chosen' : 'name', ...own });
  }
  return layers;
}

export function meaningOf(layers: LayerMap, layer: string): LayerMeaning {
  return layers.get(layer)?.meaning ?? 'other';
}

/** The same layers, some of them with the meaning that what is drawn on them has. */
export function withMeaningsByShape(layers: LayerMap, meanings: ReadonlyMap<string, LayerMeaning>): LayerMap {
  const changed = new Map(layers);
  for (const [name, meaning] of meanings) {
    const layer = layers.get(name);
    if (layer) changed.set(name, { ...layer, meaning, by: 'shape' });
  }
  return changed;
}
