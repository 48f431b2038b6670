/** How long each phase of the fire drill is expected to last, and what that rests on. */
import { FIRE_DRILL_PHASES, PHASE_DURATION_DEFAULTS, type PhaseDurations } from '../../../scenarios/index.js';

export type FirePhase = (typeof FIRE_DRILL_PHASES)[number];

/** The default behind a phase; phases without one end by what people do. */
export const DEFAULT_OF_PHASE: Readonly<Partial<Record<FirePhase, keyof PhaseDurations>>> = {
  detection: 'detectionS',
  alarm: 'alarmS',
  rollCall: 'rollCallReportS',
  search: 'searchS',
  allClear: 'allClearS',
};

export interface PhaseTime {
  readonly phase: FirePhase;
  /** From the defaults or the last run; `null` when only a run can tell, s. */
  readonly expectedS: number | null;
  readonly isFromRun: boolean;
}

/** @param lastRun - phases of the last run of the project, where there is one */
export function phaseTimes(
  lastRun: readonly { readonly name: string; readonly startS: number; readonly endS: number | null }[],
): PhaseTime[] {
  return FIRE_DRILL_PHASES.map((phase) => {
    const ran = lastRun.find((each) => each.name === phase);
    if (ran !== undefined && ran.endS !== null) return { phase, expectedS: ran.endS - ran.startS, isFromRun: true };
    const key = DEFAULT_OF_PHASE[phase];
    return { phase, expectedS: key === undefined ? null : PHASE_DURATION_DEFAULTS[key].valueS, isFromRun: false };
  });
}
