/** How sure the meaning of a layer is, by what it rests on. */
import type { LayerReading } from './layerReading.js';

export interface LayerConfidence {
  /**
   * `chosen`: a person said so; `fits`: the name is known and what is drawn agrees; `nameOnly`: the name is known, but what
   * such layers hold is not on it; `shape`: by double lines alone; `unknown`: the name says nothing.
   */
  readonly reason: 'chosen' | 'fits' | 'nameOnly' | 'shape' | 'unknown';
  /** 0 to 1, for a bar. The steps are set by hand: no share of right guesses has been measured. */
  readonly share: number;
  /** Asks for a look. */
  readonly isDoubtful: boolean;
}

const SHARES: Readonly<Record<LayerConfidence['reason'], number>> = {
  chosen: 1,
  fits: 0.95,
  shape: 0.6,
  nameOnly: 0.5,
  unknown: 0.3,
};

/** Fewer marks than this on a layer without a known name change nothing. */
const FEW_MARKS = 10;

/** Whether a layer holds what layers of its meaning are made of. */
function fits({ meaning, lines, arcs, texts, symbols }: LayerReading): boolean {
  if (meaning === 'roomText') return texts > 0;
  if (meaning === 'door') return arcs + symbols > 0;
  if (meaning === 'ignore') return true;
  return lines > 0;
}

function reasonOf(layer: LayerReading): LayerConfidence['reason'] {
  if (layer.by === 'chosen') return 'chosen';
  if (layer.by === 'shape') return 'shape';
  if (layer.meaning === 'other') return 'unknown';
  return fits(layer) ? 'fits' : 'nameOnly';
}

export function layerConfidence(layer: LayerReading): LayerConfidence {
  const reason = reasonOf(layer);
  const marks = layer.lines + layer.arcs + layer.texts + layer.symbols;
  const isDoubtful = reason !== 'chosen' && reason !== 'fits' && !(reason === 'unknown' && marks < FEW_MARKS);
  return { reason, share: SHARES[reason], isDoubtful };
}
