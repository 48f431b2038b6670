/** A table of FDS devices: units in the first row, the device's own names in the second. */
import { type Problem, problem } from '../../model/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import { amountFactor } from './gasUnits.js';
import type { PlaceSeries, SmokeSample } from './placeSeries.js';
import type { ScenarioSmokeFile, SmokeQuantity } from './smokeFileScenario.js';
import type { SmokeTable } from './smokeTable.js';

/** Visibility of FDS is 3 over the extinction coefficient. */
const FDS_VISIBILITY = 3;

/** What a device measures, as far as its unit and name tell; null where they do not. */
function quantityOf(name: string, unit: string): SmokeQuantity | null {
  const text = unit.toLowerCase().replace(/\s|°/g, '');
  if (text === 'c') return 'temperatureC';
  if (text === 'kw/m2' || text === 'kw/m^2' || text === 'kw/m²') return 'radiationKWPerM2';
  if (text === '1/m') return 'extinctionPerM';
  if (text === 'm' && /vis/i.test(name)) return 'visibilityM';
  if (text === 'mol/mol' || text === 'ppm' || text === '%') {
    if (/co2|carbon ?dioxide/i.test(name)) return 'co2Percent';
    if (/hcn/i.test(name)) return 'hcnPpm';
    if (/co|carbon ?monoxide/i.test(name)) return 'coPpm';
    if (/o2|oxygen/i.test(name)) return 'o2Percent';
  }
  return null;
}

function measured(quantity: SmokeQuantity, unit: string, value: number): { readonly [key: string]: number } {
  if (quantity === 'opticalDensityPerM') return { extinctionPerM: value * Math.LN10 };
  if (quantity === 'visibilityM') return { extinctionPerM: value > 0 ? FDS_VISIBILITY / value : 0 };
  const isAmount = quantity.endsWith('Ppm') || quantity.endsWith('Percent');
  return { [quantity]: isAmount ? value * amountFactor(unit, quantity) : value };
}

/** Series of the places that devices stand for; several devices of one place are put together, the worst smoke counts. */
export function readFds(
  { names, units, rows }: SmokeTable,
  { places, quantities = {}, name: file }: ScenarioSmokeFile,
  path: string,
): { series: PlaceSeries[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byPlace = new Map<string, { column: number; quantity: SmokeQuantity }[]>();
  for (const [device, place] of Object.entries(places)) {
    const column = names.indexOf(device);
    const at = `${path}.places.${device}`;
    if (column <= 0) {
      const message = `“${file}” has no device “${device}”. ${suggestNames(device, names.slice(1))}`;
      const values = { file, compartment: device };
      problems.push(problem('error', 'smoke-file-unknown-compartment', at, message, { values }));
      continue;
    }
    const unit = units[column] ?? '';
    const said = Object.hasOwn(quantities, device) ? quantities[device] : undefined;
    const quantity = said ?? quantityOf(device, unit);
    if (!quantity) {
      const message = `“${file}”: what device “${device}” measures does not follow from its unit “${unit}”. Say so under "quantities".`;
      const values = { file, device, unit };
      problems.push(problem('error', 'smoke-file-quantity-unknown', at, message, { values }));
      continue;
    }
    byPlace.set(place, [...(byPlace.get(place) ?? []), { column, quantity }]);
  }
  const series = [...byPlace].map(([place, columns]) => ({
    place,
    samples: rows.map((row): SmokeSample => {
      const sample: { [key: string]: number } & { timeS: number } = { timeS: row[0] as number };
      for (const { column, quantity } of columns) {
        for (const [key, value] of Object.entries(measured(quantity, units[column] ?? '', row[column] as number))) {
          const known = sample[key];
          const isWorse = known === undefined || (key === 'o2Percent' ? value < known : value > known);
          if (isWorse) sample[key] = value;
        }
      }
      return sample;
    }),
  }));
  return { series, problems };
}
