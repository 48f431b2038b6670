/** VC-09: following in single file on a ring: speed against line density. */
import { medianOf } from '../../../model/index.js';
import data from '../data/vc09.json' with { type: 'json' };
import { meanFigure, smallestFigure } from '../figure.js';
import { displacement, runPeriodicCorridor, wayRound } from '../periodicCorridor.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const LENGTH_M = 26;
/** Of “3 laps or 60 s” (parameters.warm_up), s. */
const WARM_UP_S = 60;
/** Bins reach this far to both sides of their centre, 1/m, and count from so many samples on. */
const HALF_BIN_PER_M = 0.1;
const LEAST_SAMPLES = 50;
const LEAST_BINS = 6;
const BINS = Object.entries(expected.speed_band_mps).map(([centre, band]) => ({ centrePerM: Number(centre), ...band }));

interface Sample {
  readonly perM: number;
  readonly speedMPerS: number;
}

/** Everyone's line density and speed in a frame: 1 / mean of the half headways, and the way since the one before. */
function samplesOf(xCm: Int32Array, earlierCm: Int32Array): Sample[] {
  const places = Array.from(xCm, (x, i) => ({ i, x: x / 100 })).sort((a, b) => a.x - b.x || a.i - b.i);
  return places.map(({ i, x }, k) => {
    const ahead = places[(k + 1) % places.length]?.x ?? x;
    const behind = places[(k + places.length - 1) % places.length]?.x ?? x;
    const spacingM = (wayRound(x, ahead, LENGTH_M) + wayRound(behind, x, LENGTH_M)) / 2;
    const movedM = displacement((earlierCm[i] as number) / 100, x, LENGTH_M);
    return { perM: 1 / spacingM, speedMPerS: movedM / parameters.sample_s };
  });
}

/** Samples of all counts pooled. */
function samples(seed: number): Sample[] {
  const pooled: Sample[] = [];
  for (const count of population.counts) {
    let before: Int32Array | null = null;
    runPeriodicCorridor({
      walkable: WALKABLE,
      lengthM: LENGTH_M,
      count,
      freeSpeedMPerS: parameters.desired_speed_mps,
      seed,
      untilS: WARM_UP_S + parameters.measure_s,
      everyS: parameters.sample_s,
      onFrame(frame) {
        if (before !== null && frame.timeS > WARM_UP_S) pooled.push(...samplesOf(frame.xCm, before));
        before = frame.xCm;
      },
    });
  }
  return pooled;
}

/** Share of the bins whose median speed lies in its band, and how many bins count. */
function observe(seed: number) {
  const pooled = samples(seed);
  const medians = BINS.flatMap(({ centrePerM, p10, p90 }) => {
    const speeds = pooled
      .filter(({ perM }) => perM >= centrePerM - HALF_BIN_PER_M && perM < centrePerM + HALF_BIN_PER_M)
      .map((each) => each.speedMPerS);
    if (speeds.length < LEAST_SAMPLES) return [];
    const median = medianOf(speeds) ?? Number.NaN;
    return [{ centrePerM, median, isInside: median >= p10 && median <= p90 }];
  });
  return { bins: medians.length, share: medians.filter((each) => each.isInside).length / medians.length, medians };
}

export const singleFileCase = defineCase(data, 10, observe, (seeds) => {
  return [
    meanFigure(
      'share of density bins with the median speed between the 10th and 90th percentile',
      seeds.map((each) => each.share),
      { min: expected.share_of_density_bins_inside_p10_p90_min },
    ),
    smallestFigure(
      `density bins with at least ${LEAST_SAMPLES} samples`,
      seeds.map((each) => each.bins),
      LEAST_BINS,
    ),
    // bins that nobody was in are not shown
    ...BINS.flatMap(({ centrePerM }) => {
      const medians = seeds.flatMap(({ medians: all }) => all.filter((each) => each.centrePerM === centrePerM));
      if (medians.length === 0) return [];
      return [
        meanFigure(
          `median speed at ${centrePerM} /m, m/s`,
          medians.map((each) => each.median),
          {},
        ),
      ];
    }),
  ];
});
