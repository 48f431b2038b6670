/**
 * Who wakes to what: share of sleepers woken by a signal, and how long it takes those who wake.
 *
 * Children sleep through alarms that wake every adult. A law runs straight with age inside the ages its study covers,
 * and from there straight to the adult's values at 18; times do so by their logarithm. Children's shares come from
 * deep sleep (stage 4, where the studies rang), the worst case of a night.
 */
import { exp, ln } from '../../model/index.js';
import type { SourceStatus } from './sourcedValue.js';
import type { AgeGroup } from './walkerProfiles.js';

/** An alarm's sound, a spoken message, both in turn; a knock and a call at the door; somebody who comes in to each bed. */
export const WAKING_SIGNALS = ['tone', 'voice', 'toneAndVoice', 'knock', 'entry'] as const;
export type WakingSignal = (typeof WAKING_SIGNALS)[number];

/**
 * Where the sounder is: in the bedroom, about 85 dBA at the pillow, or in the corridor, about 60 dBA. The latter is all
 * that GB 50116-2013, 6.5.2 asks for. A knock and an entry are heard the same either way.
 */
export const LOUDNESSES = ['inRoom', 'corridor'] as const;
export type Loudness = (typeof LOUDNESSES)[number];

/** Age in years taken for an age group: its middle; 35 for staff. */
export const AGE_YEARS: Readonly<Record<AgeGroup, number>> = {
  age3to6: 4.5,
  age6to9: 7.5,
  age9to12: 10.5,
  age12to15: 13.5,
  age15to18: 16.5,
  staff: 35,
};

/** Time from the first sound to awake, of those who wake: log-normal, cut off at {@link LONGEST_WAKING_S}. */
export interface WakingTime {
  readonly medianS: number;
  readonly sigmaLn: number;
}

export interface WakingLaw {
  readonly child: WakingTime & {
    /** Share that wakes at this age, and how it grows with each year up to `untilYears`. */
    readonly share: number;
    readonly atYears: number;
    readonly sharePerYear: number;
    readonly untilYears: number;
  };
  readonly adult: WakingTime & { readonly share: number };
  readonly source: string;
  readonly status: SourceStatus;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Nobody who wakes takes longer, s: the studies rang for five minutes. */
export const LONGEST_WAKING_S = 300;

const ADULT_YEARS = 18;

const SMITH =
  'Smith, Kistamgari & Splaingard 2020 (188 children of 5–12, stage 4 sleep, 5 min; medians less the 8–10 s an adult takes ' +
  'to escape), 2022 (540 children: 3.1 to 7.6 points more each year of age) and 2020 (150 adults); spread fitted';
const BRUCK =
  'Bruck & Thomas 2011 (123 children of 5–15, alarm at home, 30 s: 87 % of 5–10 and 56 % of 11–15 slept on; under a third ' +
  'would wake within 3 min) and Bruck 1999 (60 dBA at the pillow: all parents woke, 95 % of those who did within 32 s)';
const FAINT_VOICE =
  'Judgement: a voice in the corridor loses as much of its effect as a tone does (Bruck & Thomas 2011)';
const KNOCK = 'Judgement: a person calling at the door wakes more than a recorded voice in the room (86 %)';
const ENTRY = 'Judgement: whoever is touched and spoken to wakes';

const child = (
  [share, atYears, sharePerYear, untilYears]: readonly [number, number, number, number],
  [medianS, sigmaLn]: readonly [number, number],
) => ({ share, atYears, sharePerYear, untilYears, medianS, sigmaLn });
const adult = (share: number, medianS: number, sigmaLn: number) => ({ share, medianS, sigmaLn });

const knock: WakingLaw = {
  child: child([0.95, 9, 0.01, 13], [5, 0.6]),
  adult: adult(1, 3, 0.6),
  source: KNOCK,
  status: 'judgement',
  confidence: 'low',
};
const entry: WakingLaw = {
  child: child([1, 9, 0, 13], [8, 0.5]),
  adult: adult(1, 4, 0.5),
  source: ENTRY,
  status: 'judgement',
  confidence: 'low',
};

export const WAKING_LAWS: Readonly<Record<Loudness, Readonly<Record<WakingSignal, WakingLaw>>>> = {
  inRoom: {
    tone: {
      child: child([0.564, 9, 0.076, 13], [19.5, 1.3]),
      adult: adult(149 / 150, 2, 0.8),
      source: SMITH,
      status: 'derived',
      confidence: 'high',
    },
    voice: {
      child: child([0.859, 9, 0.031, 13], [3.1, 1.2]),
      adult: adult(1, 1, 0.8),
      source: SMITH,
      status: 'derived',
      confidence: 'high',
    },
    toneAndVoice: {
      child: child([0.888, 9, 0.031, 13], [4.1, 1.2]),
      adult: adult(1, 1, 0.8),
      source: SMITH,
      status: 'derived',
      confidence: 'high',
    },
    knock,
    entry,
  },
  corridor: {
    tone: {
      child: child([0.174, 8, 0.0756, 16], [12, 1.45]),
      // the few parents of 1999 all woke; no sounder outside can wake more than one inside
      adult: adult(149 / 150, 6, 1.02),
      source: BRUCK,
      status: 'derived',
      confidence: 'medium',
    },
    voice: {
      child: child([0.381, 9, 0.0756, 16], [12, 1.45]),
      adult: adult(1, 6, 1.02),
      source: FAINT_VOICE,
      status: 'judgement',
      confidence: 'low',
    },
    toneAndVoice: {
      child: child([0.394, 9, 0.0756, 16], [12, 1.45]),
      adult: adult(1, 6, 1.02),
      source: FAINT_VOICE,
      status: 'judgement',
      confidence: 'low',
    },
    knock,
    entry,
  },
};

/** What a signal does to somebody of an age in deep sleep. */
export interface WakingChance extends WakingTime {
  /** 0 to 1. */
  readonly share: number;
}

/** @param ageYears - 0 to 120; 9.0 is a ninth birthday */
export function wakingChance(signal: WakingSignal, loudness: Loudness, ageYears: number): WakingChance {
  const { child: young, adult: grown } = WAKING_LAWS[loudness][signal];
  const within = Math.min(ageYears, young.untilYears);
  const studied = young.share + young.sharePerYear * (within - young.atYears);
  const grownUp = Math.min(1, Math.max(0, (ageYears - young.untilYears) / (ADULT_YEARS - young.untilYears)));
  const between = (from: number, to: number) => from + (to - from) * grownUp;
  const share = Math.min(grown.share, Math.max(0, studied));
  return {
    share: between(share, grown.share),
    medianS: exp(between(ln(young.medianS), ln(grown.medianS))),
    sigmaLn: between(young.sigmaLn, grown.sigmaLn),
  };
}
