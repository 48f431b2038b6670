/**
 * How long the phases of a fire drill last that do not end by what people do.
 *
 * All in seconds from 0 to one hour. Each default shows where it comes from.
 */
import * as z from 'zod/mini';
import { finite } from './limits.js';

const durationS = finite.check(z.nonnegative(), z.maximum(3600));

export const phaseDurationsSchema = z.readonly(
  z.strictObject({
    detectionS: z.optional(durationS),
    alarmS: z.optional(durationS),
    rollCallPerPersonS: z.optional(durationS),
    rollCallReportS: z.optional(durationS),
    searchS: z.optional(durationS),
    allClearS: z.optional(durationS),
  }),
);

/** Durations of a drill, every one present. */
export type PhaseDurations = { readonly [K in keyof z.infer<typeof phaseDurationsSchema>]-?: number };

/** A default with its provenance, for the screen that shows it. */
export interface SourcedDuration {
  readonly valueS: number;
  readonly meaning: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

export const PHASE_DURATION_DEFAULTS: { readonly [K in keyof PhaseDurations]: SourcedDuration } = {
  detectionS: {
    valueS: 10,
    meaning: 'from the start of the run until the alarm is raised',
    source: 'unannounced dormitory drill, alarm 10 s after the smoke (rzgx.com, 2017)',
    confidence: 'low',
  },
  alarmS: {
    valueS: 5,
    meaning: 'from the first sound of the alarm until it is understood everywhere',
    source: 'judgement: two rounds of the signal',
    confidence: 'low',
  },
  rollCallPerPersonS: {
    valueS: 0.6,
    meaning: 'counting one person of a class; classes count at the same time',
    source: 'judgement: 45 pupils counted aloud in half a minute',
    confidence: 'low',
  },
  rollCallReportS: {
    valueS: 20,
    meaning: 'from the last class counted until every report has reached the commander',
    source: 'judgement: with the count within the 120 s that the score allows (item A2)',
    confidence: 'low',
  },
  searchS: {
    valueS: 120,
    meaning: 'looking for people not accounted for',
    source: 'judgement: two people through one building',
    confidence: 'low',
  },
  allClearS: {
    valueS: 10,
    meaning: 'announcing that the drill is over',
    source: 'judgement',
    confidence: 'low',
  },
};

/** The scenario's own durations, with defaults for those it does not state. */
export function resolvePhaseDurations(stated: z.infer<typeof phaseDurationsSchema> | undefined): PhaseDurations {
  const pick = (key: keyof PhaseDurations): number => stated?.[key] ?? PHASE_DURATION_DEFAULTS[key].valueS;
  return {
    detectionS: pick('detectionS'),
    alarmS: pick('alarmS'),
    rollCallPerPersonS: pick('rollCallPerPersonS'),
    rollCallReportS: pick('rollCallReportS'),
    searchS: pick('searchS'),
    allClearS: pick('allClearS'),
  };
}
