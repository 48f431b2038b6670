/** What a person is shown of a drawing's import and can put right before reading it again. */
import type { DrawingPreview } from './drawingPreview.js';
import type { LayerMeaning } from './layerMeaning.js';
import type { LayerReading } from './layerReading.js';
import type { DrawingUnit } from './lineDrawing.js';
import type { UnitReading } from './unitEvidence.js';

export interface DrawingReading {
  readonly unit: UnitReading;
  /** In the order of their first mark. */
  readonly layers: readonly LayerReading[];
  readonly preview: DrawingPreview;
}

/** What the person says about a drawing; it comes before any guess. */
export interface DrawingOptions {
  readonly unit?: DrawingUnit;
  /** Of a drawing whose unit is none of length, as of an SVG. */
  readonly metresPerUnit?: number;
  /** Meanings by the layer's name as the file has it. */
  readonly layers?: Readonly<Record<string, LayerMeaning>>;
}
