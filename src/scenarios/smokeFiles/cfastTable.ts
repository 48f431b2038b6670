/**
 * A table of CFAST: columns `ULT_1`, `LLT_1`, `HGT_1`, `ULOD_1`, `LLOD_1`, `ULCO_1` … for compartment 1.
 *
 * U and L are the upper and the lower layer, HGT the height of the boundary above the floor. A compartment without it
 * is one zone. Optical density is to base ten.
 */
import { type Problem, problem } from '../../model/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import { amountFactor } from './gasUnits.js';
import type { PlaceSeries, SmokeSample } from './placeSeries.js';
import type { ScenarioSmokeFile } from './smokeFileScenario.js';
import type { SmokeTable } from './smokeTable.js';

const GASES = { CO: 'coPpm', CO2: 'co2Percent', O2: 'o2Percent', HCN: 'hcnPpm' } as const;
/** Extinction coefficient for an optical density to base ten. */
const PER_OPTICAL_DENSITY = Math.LN10;
const USUAL_HEAD_M = 2;

/** Series of the compartments that the scenario names; a problem for each that cannot be made. */
export function readCfast(
  { names, units, rows }: SmokeTable,
  { places, headHeightM = USUAL_HEAD_M, name: file }: ScenarioSmokeFile,
  path: string,
): { series: PlaceSeries[]; problems: Problem[] } {
  const columnOf = new Map(names.map((name, column) => [name.toUpperCase(), column] as const));
  const compartments = [...new Set(names.flatMap((name) => /^ULT_(\w+)$/i.exec(name)?.[1] ?? []))];
  const problems: Problem[] = [];
  const series: PlaceSeries[] = [];
  for (const [compartment, place] of Object.entries(places)) {
    const at = `${path}.places.${compartment}`;
    const column = (quantity: string) => columnOf.get(`${quantity}_${compartment}`.toUpperCase());
    if (column('ULT') === undefined && column('ULOD') === undefined) {
      const message = `“${file}” has no compartment “${compartment}”. ${suggestNames(compartment, compartments)}`;
      const values = { file, compartment };
      problems.push(problem('error', 'smoke-file-unknown-compartment', at, message, { values }));
      continue;
    }
    const height = column('HGT');
    const missing = ['ULOD', ...(height === undefined ? [] : ['LLOD'])].filter((each) => column(each) === undefined);
    if (missing.length > 0) {
      const wanted = missing.map((each) => `${each}_${compartment}`).join(', ');
      const message = `“${file}” has no column ${wanted}, so the smoke in compartment “${compartment}” is not known. Use the table with the optical densities (“…_zone.csv”).`;
      const values = { file, compartment, columns: wanted };
      problems.push(problem('error', 'smoke-file-column-missing', at, message, { values }));
      continue;
    }
    const gases = Object.entries(GASES).flatMap(([gas, quantity]) =>
      (['U', 'L'] as const).flatMap((layer) => {
        const c = column(`${layer}L${gas}`);
        return c === undefined ? [] : [{ layer, quantity, c, factor: amountFactor(units[c] ?? '', quantity) }];
      }),
    );
    const samples = rows.map((row): SmokeSample => {
      const isUpper = height === undefined || (row[height] as number) < headHeightM;
      const layer = isUpper ? 'U' : 'L';
      const temperature = column(`${layer}LT`);
      const density = column(`${layer}LOD`) as number;
      return {
        timeS: row[0] as number,
        extinctionPerM: (row[density] as number) * PER_OPTICAL_DENSITY,
        ...(temperature === undefined ? {} : { temperatureC: row[temperature] as number }),
        ...Object.fromEntries(
          gases
            .filter((each) => each.layer === layer)
            .map(({ quantity, c, factor }) => [quantity, (row[c] as number) * factor]),
        ),
      };
    });
    series.push({ place, samples });
  }
  return { series, problems };
}
