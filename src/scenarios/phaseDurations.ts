/**
 * How long the phases of a drill last that do not end by what people do.
 *
 * All in seconds from 0 to one hour. Each default shows where it comes from.
 */
import * as z from 'zod/mini';
import { EARTHQUAKE_DURATIONS } from './durations/earthquakeDurations.js';
import { EVACUATION_DURATIONS } from './durations/evacuationDurations.js';
import { LOCKDOWN_DURATIONS } from './durations/lockdownDurations.js';
import { NIGHT_DURATIONS } from './durations/nightDurations.js';
import type { SourcedDuration } from './durations/sourcedDuration.js';
import { STAFF_DURATIONS } from './durations/staffDurations.js';
import { TERRAIN_DURATIONS } from './durations/terrainDurations.js';
import { finite } from './limits.js';

const DEFAULTS = {
  ...EVACUATION_DURATIONS,
  ...EARTHQUAKE_DURATIONS,
  ...NIGHT_DURATIONS,
  ...LOCKDOWN_DURATIONS,
  ...STAFF_DURATIONS,
  ...TERRAIN_DURATIONS,
} as const;

export type DurationName = keyof typeof DEFAULTS;

/** Every duration a drill may use; a kind uses some of them. */
export const DURATION_NAMES = Object.keys(DEFAULTS) as readonly DurationName[];

export const PHASE_DURATION_DEFAULTS: Readonly<Record<DurationName, SourcedDuration>> = DEFAULTS;

const durationS = finite.check(z.nonnegative(), z.maximum(3600));

export const phaseDurationsSchema = z.readonly(
  z.strictObject(
    Object.fromEntries(DURATION_NAMES.map((name) => [name, z.optional(durationS)])) as Record<
      DurationName,
      z.ZodMiniOptional<typeof durationS>
    >,
  ),
);

/** Durations of a drill, every one present. */
export type PhaseDurations = Readonly<Record<DurationName, number>>;

/** The scenario's own durations, with defaults for those it does not state. */
export function resolvePhaseDurations(stated: z.infer<typeof phaseDurationsSchema> | undefined): PhaseDurations {
  const pick = (name: DurationName): [DurationName, number] => [
    name,
    stated?.[name] ?? PHASE_DURATION_DEFAULTS[name].valueS,
  ];
  return Object.fromEntries(DURATION_NAMES.map(pick)) as PhaseDurations;
}
