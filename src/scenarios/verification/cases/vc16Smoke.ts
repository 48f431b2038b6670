/** VC-16: walking speed in uniform smoke by the law the project chose. */
import data from '../data/vc16.json' with { type: 'json' };
import { unsupportedFigure } from '../figure.js';
import { defineCase } from '../verificationCase.js';

const { parameters, expected } = data;
/** The project chose the design law of Fridolf et al. with reflecting objects (A = 2). */
const NOMINAL: Readonly<Record<string, number>> = expected.fridolf_design_A2_time_100m_s;

export const smokeCase = defineCase(
  data,
  1,
  () => null,
  () =>
    parameters.extinction_K_per_m.map((extinction) => {
      const nominal = NOMINAL[`${extinction}`] ?? Number.NaN;
      const bounds = {
        min: nominal * (1 - expected.relative_tolerance),
        max: nominal * (1 + expected.relative_tolerance),
      };
      return unsupportedFigure(`time over 100 m at K = ${extinction} /m, s`, bounds, 'smoke');
    }),
);
