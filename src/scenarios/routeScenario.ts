/** Routes by class: by which stairs somebody goes, and by which exits they leave. */
import * as z from 'zod/mini';

const ids = z.optional(z.readonly(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))));

/** The first entry that names somebody holds; all others go as they see fit. */
export const routeSchema = z.readonly(
  z
    .strictObject({
      /** Classes of the school with their teachers, or entries of `occupants` and `sources`, by id. */
      classes: ids,
      /** Everyone who is on these levels at the start. */
      levels: ids,
      /**
       * Staircases, each named by any of its storeys: people on this route keep out of all others of the same buildings.
       * Stairs of other buildings they take as they see fit, and everywhere where it is absent.
       */
      stairs: ids,
      /** Exits and gates of the plan: the same for the other ways out of the same buildings, or of the grounds. */
      exits: ids,
    })
    .check(
      z.refine(
        ({ classes, levels }) => classes !== undefined || levels !== undefined,
        'say who goes this way: "classes", "levels" or both',
      ),
      z.refine(
        ({ stairs, exits }) => stairs !== undefined || exits !== undefined,
        'say by which way: "stairs", "exits" or both',
      ),
    ),
);

export type ScenarioRoute = z.infer<typeof routeSchema>;
