/**
 * The campus plan: what the buildings and grounds of a school are.
 *
 * Units: metres in one campus-local frame, x east, y north. Every value that was not in the imported file is
 * named in the element's `origin` as `derived` (worked out from other values) or `assumed` (a default).
 * The schema is the single source of the types; `public/schemas/campus-plan.schema.json` is printed from it.
 */
import * as z from 'zod/mini';

// the content policy of the app forbids generated code
z.config({ jitless: true });

const finite = z.number().check(z.refine((n) => Number.isFinite(n)));
const positiveM = finite.check(z.positive());
const id = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());

export const pointSchema = z.readonly(z.tuple([finite, finite]));
const ringSchema = z.readonly(z.array(pointSchema).check(z.minLength(3)));
export const polygonSchema = z.readonly(z.strictObject({ outer: ringSchema, holes: z.readonly(z.array(ringSchema)) }));
const segmentSchema = z.readonly(z.tuple([pointSchema, pointSchema]));

/** Which values of an element were not in the file, by property name. */
const originSchema = z.optional(z.readonly(z.record(z.string(), z.enum(['derived', 'assumed']))));

/** `name` is the school's own label; `nameEn` an English twin where the file has one. */
const label = { name: z.string(), nameEn: z.optional(z.string()) };

export const SPACE_KINDS = [
  'classroom',
  'laboratory',
  'office',
  'corridor',
  'hall',
  'stair',
  'lift',
  'dormitory',
  'canteen',
  'kitchen',
  'toilet',
  'storage',
  'library',
  'gym',
  'outdoor',
  'other',
] as const;

export const spaceSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    kind: z.enum(SPACE_KINDS),
    /** Net floor area to the faces of the walls. */
    polygon: polygonSchema,
    /** People the room is meant for; absent where the plan does not say. */
    capacity: z.optional(count),
    /** False for spaces nobody may enter, as shafts and plant rooms. Default true. */
    isWalkable: z.optional(z.boolean()),
    origin: originSchema,
  }),
);

export const OPENING_KINDS = ['door', 'opening', 'exit', 'gate'] as const;

export const openingSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    kind: z.enum(OPENING_KINDS),
    /** The line people cross, at the middle of the wall's thickness; as long as the opening in the wall. */
    segment: segmentSchema,
    /** Free width with the leaf open, m. */
    clearWidthM: positiveM,
    /**
     * The one or two spaces it joins; an exit or gate leads from one space to the ground outside. The same space twice
     * is a door inside a room, as of a toilet cubicle.
     */
    spaceIds: z.readonly(z.array(id).check(z.maxLength(2))),
    lock: z.optional(z.enum(['none', 'thumbturn', 'key', 'pushBar', 'electric'])),
    leaf: z.optional(
      z.readonly(
        z.strictObject({
          count: z.union([z.literal(1), z.literal(2)]),
          /** Which end of the segment carries the hinge of the first leaf. */
          hinge: z.enum(['start', 'end']),
          /** Index into `spaceIds` of the space the leaf swings into; -1 for the ground outside. */
          swingsInto: z.union([z.literal(0), z.literal(1), z.literal(-1)]),
        }),
      ),
    ),
    state: z.optional(z.enum(['open', 'closed', 'oneWay'])),
    origin: originSchema,
  }),
);

export const obstacleSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    /** `column` and `fixed` block the way; `loose` is drawn only. */
    kind: z.enum(['column', 'fixed', 'loose']),
    polygon: polygonSchema,
  }),
);

export const levelSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    /** 0 is the ground floor of its building, 1 the storey above. */
    ordinal: z.int(),
    elevationM: finite,
    /** Outer face of the outside walls. */
    outline: z.optional(polygonSchema),
    spaces: z.readonly(z.array(spaceSchema)),
    openings: z.readonly(z.array(openingSchema)),
    obstacles: z.readonly(z.array(obstacleSchema)),
    /** Windows, for drawing only. */
    windows: z.optional(z.readonly(z.array(segmentSchema))),
    /** Balustrades where a gallery has no wall, for drawing only; they lie in the strip between space and outline. */
    railings: z.optional(z.readonly(z.array(segmentSchema))),
    /**
     * A calibrated picture under the plan; the bytes are stored beside the project under `imageId`. Its upper left corner
     * lies at `originM`; `rotationDeg` is the direction of its upper edge, counter-clockwise from east.
     */
    underlay: z.optional(
      z.readonly(z.strictObject({ imageId: id, originM: pointSchema, metresPerPixel: positiveM, rotationDeg: finite })),
    ),
    origin: originSchema,
  }),
);

export const buildingSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    use: z.optional(z.enum(['teaching', 'dormitory', 'canteen', 'office', 'gym', 'other'])),
    /** From the lowest to the highest. */
    levels: z.readonly(z.array(levelSchema)),
    origin: originSchema,
  }),
);

/** One straight run of steps (or a ramp). People walk from the `foot` edge up to the `head` edge. */
export const flightSchema = z.readonly(
  z.strictObject({
    /** Lower edge, left end first when looking up the flight. Its length is the flight's clear width. */
    foot: segmentSchema,
    /** Upper edge, left end first when looking up the flight. */
    head: segmentSchema,
    fromElevationM: finite,
    toElevationM: finite,
    steps: count,
  }),
);

/** A link between two neighbouring levels of a building, as flights and the landings between them. */
export const stairSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    /** The letter people know the whole staircase by, the same on every level. */
    shaft: z.optional(z.string()),
    kind: z.enum(['straight', 'halfTurn', 'quarterTurn', 'ramp']),
    lower: z.readonly(z.strictObject({ levelId: id, spaceId: id })),
    upper: z.readonly(z.strictObject({ levelId: id, spaceId: id })),
    /** Clear width of a flight, m. */
    widthM: positiveM,
    riserM: positiveM,
    treadM: positiveM,
    /** From the lowest to the highest; the foot of the first lies on the lower level's floor, the head of the last on the upper's. */
    flights: z.readonly(z.array(flightSchema).check(z.minLength(1))),
    /** Between flight n and flight n + 1; one fewer than the flights. */
    landings: z.readonly(z.array(z.readonly(z.strictObject({ polygon: polygonSchema, elevationM: finite })))),
    origin: originSchema,
  }),
);

export const assemblyPointSchema = z.readonly(
  z.strictObject({
    id,
    ...label,
    polygon: polygonSchema,
    /** A place on the ground for every class, in the order classes line up. */
    slots: z.readonly(
      z.array(z.readonly(z.strictObject({ id, ...label, classId: z.optional(id), polygon: polygonSchema }))),
    ),
  }),
);

export const postSchema = z.readonly(
  z.strictObject({ id, ...label, levelId: z.optional(id), at: pointSchema, role: z.optional(z.string()) }),
);

export const siteSchema = z.readonly(
  z.strictObject({
    /** The ground people can walk on, buildings not yet taken out. */
    outline: polygonSchema,
    /** Gates in the outer wall of the grounds; they join the ground to the street. */
    gates: z.readonly(z.array(openingSchema)),
    /** Planting and water: drawn, and closed to walking. */
    greens: z.readonly(z.array(polygonSchema)),
    /** Sports fields, paths and yards: drawn under the people. */
    areas: z.readonly(
      z.array(
        z.readonly(z.strictObject({ id, ...label, kind: z.enum(['field', 'path', 'yard']), polygon: polygonSchema })),
      ),
    ),
  }),
);

export const campusPlanSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/campus-plan'),
    schemaVersion: z.literal(1),
    ...label,
    /** Where the plan came from, as a file name and a licence. */
    source: z.optional(
      z.readonly(z.strictObject({ file: z.string(), format: z.string(), licence: z.optional(z.string()) })),
    ),
    /** Absent where the file knows only the insides of buildings: then an exit is the end of the way. */
    site: z.optional(siteSchema),
    buildings: z.readonly(z.array(buildingSchema)),
    stairs: z.readonly(z.array(stairSchema)),
    assemblyPoints: z.readonly(z.array(assemblyPointSchema)),
    posts: z.readonly(z.array(postSchema)),
  }),
);

export type CampusPlan = z.infer<typeof campusPlanSchema>;
export type Building = z.infer<typeof buildingSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Space = z.infer<typeof spaceSchema>;
export type SpaceKind = (typeof SPACE_KINDS)[number];
export type Opening = z.infer<typeof openingSchema>;
export type OpeningKind = (typeof OPENING_KINDS)[number];
export type Obstacle = z.infer<typeof obstacleSchema>;
export type Stair = z.infer<typeof stairSchema>;
export type Flight = z.infer<typeof flightSchema>;
export type AssemblyPoint = z.infer<typeof assemblyPointSchema>;
export type Post = z.infer<typeof postSchema>;
export type Site = z.infer<typeof siteSchema>;
