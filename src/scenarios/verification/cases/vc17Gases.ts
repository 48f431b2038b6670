/** VC-17: the dose of asphyxiant gases reaches 1 when a hand calculation says so. */
import data from '../data/vc17.json' with { type: 'json' };
import { unsupportedFigure } from '../figure.js';
import { defineCase } from '../verificationCase.js';

const { parameters, expected } = data;
const NOMINAL: Readonly<Record<string, number>> = expected.time_FED_1_s;

export const gasesCase = defineCase(
  data,
  1,
  () => null,
  () =>
    parameters.mixtures.map(({ id }) => {
      const nominal = NOMINAL[id] ?? Number.NaN;
      const bounds = { min: nominal - expected.tolerance_s, max: nominal + expected.tolerance_s };
      return unsupportedFigure(`mixture ${id}: dose of 1 reached, s`, bounds, 'gases');
    }),
);
