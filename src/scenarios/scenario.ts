/**
 * The scenario: what is practised, by whom, and what is measured.
 *
 * Drill kinds take their people from the school, from the capacities of the rooms or from a number;
 * kind `free` has its occupants written out. The rest of the fields may be added to either.
 */
import * as z from 'zod/mini';
import { DOOR_FLOWS, MOVEMENT_MODELS } from '../sim/index.js';
import { earthquakeSchema } from './earthquakeScenario.js';
import { fireSchema } from './fireScenario.js';
import { doorEventSchema, exitAreaSchema, measurementsSchema, occupantsSchema, sourceSchema } from './freeScenario.js';
import { gasSchema, hazardLawsSchema, smokeSchema } from './hazardScenario.js';
import { intruderSchema } from './intruderScenario.js';
import { finite } from './limits.js';
import { nightSchema } from './nightScenario.js';
import { phaseDurationsSchema } from './phaseDurations.js';
import { phaseTriggersSchema } from './phaseTriggers.js';
import { releaseSchema } from './releaseScenario.js';
import { routeSchema } from './routeScenario.js';
import { SCENARIO_VERSION } from './scenarioVersion.js';
import { smokeFileSchema } from './smokeFiles/smokeFileScenario.js';
import { staffSchema } from './staffScenario.js';
import { terrainSchema } from './terrainScenario.js';
import { whereaboutsSchema } from './whereabouts.js';

export { SCENARIO_VERSION };

/** The drills that can be run, by the names of their presets. */
export const PRESET_KINDS = [
  'fire',
  'earthquake',
  'intruder',
  'hold',
  'secure',
  'shelter',
  'evacuate-away',
  'night',
  'debris-flow',
  'flood',
] as const;

export const SCENARIO_KINDS = ['free', ...PRESET_KINDS] as const;

/** Parts of the school day that place people. */
export const SLOTS = [
  'lesson',
  'break',
  'exercise',
  'meal',
  'noon-rest',
  'assembly',
  'evening-study',
  'night',
] as const;

export const populationSchema = z.union(
  [
    z.readonly(z.strictObject({ from: z.literal('school') })),
    z.readonly(z.strictObject({ from: z.literal('capacity') })),
    z.readonly(z.strictObject({ from: z.literal('count'), count: z.int().check(z.nonnegative(), z.maximum(100_000)) })),
  ],
  'expected {"from": "school"}, {"from": "capacity"} or {"from": "count", "count": N}',
);

export const classConductSchema = z.readonly(
  z.strictObject({
    /** Whether a class waits for those who walk slower. */
    cohesion: z._default(z.boolean(), true),
    /** The teacher starts first and goes in front, or starts last and keeps behind the class. */
    teacher: z._default(z.enum(['leads', 'sweeps']), 'leads'),
  }),
);

export const scenarioSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/scenario'),
    schemaVersion: z.literal(SCENARIO_VERSION),
    name: z._default(z.string(), ''),
    nameEn: z.optional(z.string()),
    kind: z.enum(SCENARIO_KINDS),
    /** Step of the simulation, s. */
    dtS: z._default(finite.check(z.minimum(0.01), z.maximum(0.1)), 0.05),
    /**
     * `design` holds every door, exit and gate to 1.33 persons per second and metre, a design value; absent or `emergent`,
     * they pass what emerges from the movement.
     */
    doorFlow: z.optional(z.enum(DOOR_FLOWS)),
    /** Movement model; the calibrated `time-gap` when absent. Another one shows how far a figure hangs on the model. */
    movementModel: z.optional(z.enum(MOVEMENT_MODELS)),
    /** The run ends here at the latest, s; four hours at most. */
    maxTimeS: z._default(finite.check(z.positive(), z.maximum(14_400)), 1800),
    seed: z._default(z.int().check(z.minimum(-2_147_483_648), z.maximum(4_294_967_295)), 1),
    slot: z.optional(z.enum(SLOTS)),
    population: z.optional(populationSchema),
    /** Where pupils are in this part of the day, in place of the usual. */
    whereabouts: z.optional(whereaboutsSchema),
    phases: z.optional(phaseDurationsSchema),
    /** By what phases end where there is a choice. */
    triggers: z.optional(phaseTriggersSchema),
    /** Who stands at which post, and who is missing. */
    staff: z.optional(staffSchema),
    /** How the classes of a school walk. */
    classes: z.optional(classConductSchema),
    /** Share of their usual speed at which everyone walks, 0.2 to 2; 1 when absent. */
    paceShare: z.optional(finite.check(z.minimum(0.2), z.maximum(2))),
    /** Share of their usual time everyone awake takes to react to the signal, 0.2 to 5; 1 when absent. */
    reactionShare: z.optional(finite.check(z.minimum(0.2), z.maximum(5))),
    /** Whether the classes of a school were told of the drill; they were when absent. */
    isAnnounced: z.optional(z.boolean()),
    occupants: z._default(z.readonly(z.array(occupantsSchema)), []),
    sources: z._default(z.readonly(z.array(sourceSchema)), []),
    exits: z._default(z.readonly(z.array(exitAreaSchema)), []),
    doorEvents: z._default(z.readonly(z.array(doorEventSchema)), []),
    /** What wakes people at night, in what light, and which doors are locked; with kind `night`. */
    night: z.optional(nightSchema),
    /** Who leaves on a later order than the alarm. */
    release: z.optional(z.readonly(z.array(releaseSchema))),
    /** Who goes by which stairs and leaves by which exits. */
    routes: z.optional(z.readonly(z.array(routeSchema))),
    smoke: z.optional(z.readonly(z.array(smokeSchema))),
    gases: z.optional(z.readonly(z.array(gasSchema))),
    /** A fire, from which smoke, gases and the alarm follow. */
    fire: z.optional(fireSchema),
    /** Smoke and gases worked out by another program, in place of the built-in model. */
    smokeFiles: z.optional(z.readonly(z.array(smokeFileSchema))),
    hazardLaws: z.optional(hazardLawsSchema),
    /** How strong the earthquake of an earthquake drill is, and what it breaks. */
    earthquake: z.optional(earthquakeSchema),
    /** Warning, high and low ground of a drill against debris flow or flood. */
    terrain: z.optional(terrainSchema),
    /** Of a lockdown and its milder forms: where the threat is noticed, locks, guards, who goes where. */
    intruder: z.optional(intruderSchema),
    measurements: z._default(measurementsSchema, { lines: [], areas: [] }),
  }),
);

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];
export type ClassConduct = z.infer<typeof classConductSchema>;
export type Slot = (typeof SLOTS)[number];
export type Population = z.infer<typeof populationSchema>;
