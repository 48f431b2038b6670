/** What burns, as far as smoke and gases go: what a kilogram of it gives off with air enough. */
import type { SourcedValue } from '../behaviour/sourcedValue.js';

export const FIRE_FUELS = ['mixed', 'wood', 'polyurethane'] as const;
export type FireFuelName = (typeof FIRE_FUELS)[number];

export interface FireFuel {
  /** Heat released per mass burnt, kJ/kg; above 0. */
  readonly heatKJPerKg: number;
  /** Masses given off per mass burnt, 0 to 3. */
  readonly sootYield: number;
  readonly coYield: number;
  readonly co2Yield: number;
}

const fuel = (value: FireFuel, source: string): SourcedValue<FireFuel> => ({
  value,
  unit: 'kJ/kg, kg/kg',
  source,
  status: 'memory',
  confidence: 'medium',
});

export const FUELS: Readonly<Record<FireFuelName, SourcedValue<FireFuel>>> = {
  mixed: fuel(
    { heatKJPerKg: 20_000, sootYield: 0.07, coYield: 0.04, co2Yield: 1.5 },
    'C/VM2 (New Zealand), design fire before flashover: furniture of wood, paper, foam and plastics',
  ),
  wood: fuel(
    { heatKJPerKg: 12_400, sootYield: 0.015, coYield: 0.004, co2Yield: 1.27 },
    'Tewarson, SFPE handbook: red oak, well ventilated',
  ),
  polyurethane: fuel(
    { heatKJPerKg: 17_800, sootYield: 0.131, coYield: 0.01, co2Yield: 1.55 },
    'Tewarson, SFPE handbook: flexible foam GM21, well ventilated',
  ),
};
