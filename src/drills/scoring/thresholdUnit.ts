/** In what a threshold is measured: a unit of the rubric's `data_definitions`, or `ratio` for a multiple. */
import { type RubricItem, rubric } from './rubric.js';

export type ThresholdUnit = 's' | 'h' | 'people/m2' | 'per 100' | '0..1' | 'ratio';

/** What counts is judged as a share of a whole. */
const SHARED: readonly string[] = ['count', 'people', '0/1', '0..1'];

export function thresholdUnit({ data }: RubricItem, name: string): ThresholdUnit {
  if (name === 'zero_ratio') return 'ratio';
  if (name.startsWith('density_')) return 'people/m2';
  if (name.startsWith('violations_')) return 'per 100';
  if (name.endsWith('_s')) return 's';
  if (name.endsWith('_h')) return 'h';
  const unit = rubric.data_definitions[data[0] ?? '']?.unit ?? '0..1';
  return name !== 'full' && name !== 'zero' ? '0..1' : SHARED.includes(unit) ? '0..1' : (unit as ThresholdUnit);
}
