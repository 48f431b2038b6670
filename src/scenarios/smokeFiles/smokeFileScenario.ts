/**
 * Smoke worked out by another program: the text of its table, and which of its columns belong to which place.
 *
 * CFAST writes one table for all compartments (`…_zone.csv`, `…_compartments.csv`), FDS one for its devices
 * (`…_devc.csv`). Where a scenario has such files they take the place of the built-in model.
 */
import * as z from 'zod/mini';
import { finite } from '../limits.js';

export const SMOKE_FILE_FORMATS = ['cfast', 'fds'] as const;

/** What a device of FDS measures. */
export const SMOKE_QUANTITIES = [
  'extinctionPerM',
  'opticalDensityPerM',
  'visibilityM',
  'temperatureC',
  'coPpm',
  'co2Percent',
  'o2Percent',
  'hcnPpm',
  'radiationKWPerM2',
] as const;
export type SmokeQuantity = (typeof SMOKE_QUANTITIES)[number];

/** Longer texts are not read, characters. */
export const LONGEST_SMOKE_FILE = 20_000_000;

const name = z.string().check(z.minLength(1));

export const smokeFileSchema = z.readonly(
  z.strictObject({
    /** What a person calls the file. */
    name,
    format: z.enum(SMOKE_FILE_FORMATS),
    /** The file as text. */
    text: z.string().check(z.maxLength(LONGEST_SMOKE_FILE)),
    /** A compartment (CFAST: its number) or device (FDS: its name), and the room, flight or landing it stands for. */
    places: z.readonly(z.record(name, name)),
    /** What a device measures where its unit and name do not say so. */
    quantities: z.optional(z.readonly(z.record(name, z.enum(SMOKE_QUANTITIES)))),
    /** When the file's time 0 is in the run, s; 0 when absent. */
    startS: z.optional(finite.check(z.nonnegative(), z.maximum(14_400))),
    /** CFAST: whose layer counts, m above the floor; 2 when absent. */
    headHeightM: z.optional(finite.check(z.minimum(0.8), z.maximum(2.2))),
  }),
);

export type ScenarioSmokeFile = z.infer<typeof smokeFileSchema>;
