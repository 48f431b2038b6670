/**
 * The names of the figures in the verification file, by the keys of their words.
 *
 * The engine names figures in English; `{x}` stands for what changes from one figure to the next. A name that is not
 * here is shown as it is.
 */

const TEMPLATES: Readonly<Record<string, string>> = {
  halted: 'the case runs',
  walk40: 'time over 40 m at {speed} m/s, rotated by {angle}°',
  orientation: 'largest relative difference between orientations',
  onStair: 'time on the stair {way} at {speed} m/s along the slope',
  startError: '{law}: largest difference between start and given delay',
  earliest: '{law}: earliest start',
  latest: '{law}: latest start',
  delaysFit: '{law}: p of the delays given (Kolmogorov–Smirnov)',
  peopleOut: 'people out',
  lastOut: 'last person out',
  outsideFloor: 'frames with a centre outside the floor',
  wallOverlap: 'deepest overlap of a body with a wall',
  walkedError: 'median relative error of the walked speed',
  ageError: 'age {age}: relative error of the mean drawn',
  nistMean: 'NIST variant: error of the mean',
  nistSd: 'NIST variant: error of the standard deviation',
  nistFit: 'NIST variant: p of the speeds (Kolmogorov–Smirnov)',
  exitFlow: 'emergent mode: flow from the 10th to the 90th person',
  exitLast: 'emergent mode: last person out',
  designFlow: 'capacity-limited mode: flow',
  designLast: 'capacity-limited mode: last person out',
  designOut: 'capacity-limited mode: people out',
  exitGap: 'longest gap between two people',
  widthFlow: 'flow at {width} m',
  flowSlope: 'slope of the mean flows',
  flowSteps: 'steps of width at which the mean flow does not rise',
  densitySpeed: 'speed at {density} /m²',
  speedSteps: 'steps of density at which the speed does not fall',
  largestFlow: 'largest specific flow',
  flowDensity: 'density of the largest flow',
  fileShare: 'share of density bins with the median speed between the 10th and 90th percentile',
  fileBins: 'density bins with at least {samples} samples',
  fileSpeed: 'median speed at {density} /m',
  doorsRatio: 'T with two doors ÷ T with four',
  lastByFour: 'last person out by four doors',
  lastByTwo: 'last person out by two doors',
  doorShare: 'share of door {door} of four',
  assignedShare: 'share of people who used the exit assigned to them',
  mainExit: 'people out by the main exit',
  secondExit: 'people out by the secondary exit',
  exitShare: 'share of {exit}',
  exitDensity: 'density before {exit} in the first minute',
  exitDensityOrder: 'density before E1 not above that before E2 (1 if so)',
  footDensity: 'density in the last 2 m before the stair ÷ in the middle of the corridor',
  footFlows: 'stair flow ÷ corridor inflow',
  footFlow: 'stair flow',
  cornerTime: 'last arrival, {corridor}',
  cornerOrder: 'parts of T(short) ≤ T(corner) ≤ T(long) that do not hold',
  cornerPlace: 'place of the corner between the two corridors',
  againstTime: 'time against {people}',
  againstOrder: 'parts of T(0) < T(10) ≤ T(50) < T(100) that do not hold',
  againstDone: 'share of seeds complete against {people}',
  smokeTime: 'time over 100 m at K = {smoke} /m',
  doseTime: 'mixture {gas}: dose of 1 reached',
  doseStop: 'mixture {gas}: stop after the crossing by hand',
  groupSpread: 'spread of arrivals of group 1',
  groupControl: 'the same without cohesion',
  slowLast: 'last person out with the slow person',
  slowControl: 'last person out without',
  slowOrder: 'not later with the slow person (1 if so)',
  slowIncrease: 'relative increase of the mean',
  slowOut: 'people out in both',
  evenWeights: 'weights 50/50: difference of the shares of E1 and E2',
  unevenWeights: 'weights 20/80: share of E2',
  socialShare: 'share of E2 with one person bound for it, less the share without',
  aloneOut: 'alone: people out by {exit}',
  aloneTime: 'alone: time, known at once',
  crowdOut: 'crowd: people out by {exit}',
  crowdLast: 'crowd: last person out',
  mergeShare: '{side}: share of the floor stream',
  mergeFlow: '{side}: outflow',
};

/** Units at the end of a name, by the keys of their words. */
const UNITS = {
  s: 's',
  m: 'm',
  'm/s': 'mPerS',
  '1/s': 'perS',
  '1/m²': 'perM2',
  '1/(s·m)': 'perSM',
  '1/(m·s)': 'perSM',
} as const;
export type FigureUnit = (typeof UNITS)[keyof typeof UNITS];

export interface FigureName {
  /** Key of the words; null for a name that is not known. */
  readonly key: string | null;
  /** The name without its unit, as the file has it. */
  readonly name: string;
  readonly unit: FigureUnit | null;
  readonly values: Readonly<Record<string, string>>;
}

const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const PATTERNS = Object.entries(TEMPLATES).map(([key, template]) => {
  const parts = template.split(/(\{\w+\})/).map((part) => {
    const placeholder = /^\{(\w+)\}$/.exec(part);
    return placeholder === null ? escaped(part) : `(?<${placeholder[1]}>\\S{1,24})`;
  });
  return { key, pattern: new RegExp(`^${parts.join('')}$`) };
});

export const FIGURE_KEYS = Object.keys(TEMPLATES);

export function parseFigureName(full: string): FigureName {
  const comma = full.lastIndexOf(', ');
  const last = comma < 0 ? '' : full.slice(comma + 2);
  const unit = Object.hasOwn(UNITS, last) ? UNITS[last as keyof typeof UNITS] : null;
  const name = unit === null ? full : full.slice(0, comma);
  for (const { key, pattern } of PATTERNS) {
    const match = pattern.exec(name);
    if (match !== null) return { key, name, unit, values: { ...match.groups } };
  }
  return { key: null, name, unit, values: {} };
}
