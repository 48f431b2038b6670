/** Amounts of a gas in the units programs write, as ours. */
import type { SmokeQuantity } from './smokeFileScenario.js';

/** Factor to ppm or per cent from a unit; a share by number of molecules where none is written. */
export function amountFactor(unit: string, quantity: SmokeQuantity): number {
  const isPpm = quantity === 'coPpm' || quantity === 'hcnPpm';
  const text = unit.toLowerCase();
  if (text.includes('ppm')) return isPpm ? 1 : 1e-4;
  if (text.includes('%') || text.includes('percent')) return isPpm ? 1e4 : 1;
  return isPpm ? 1e6 : 100;
}
