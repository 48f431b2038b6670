/**
 * The changes a person makes to a plan, each as one value: what the editor does, what a fix is made of, what history names.
 *
 * Places are campus metres; lengths are metres. A field that is left out stays as it is.
 */
import type { Point, Ring } from '../../model/index.js';
import type { Building, Level, Obstacle, Opening, Site, SpaceKind } from '../campusPlan.js';
import type { StairMeasures } from './stairs/stairLimits.js';

export interface Named {
  readonly name: string;
  readonly nameEn?: string;
}

/** Buildings that can be had whole: rooms along a corridor, around a court, bedrooms in two wings, a dining hall. */
export const TEMPLATE_NAMES = ['corridor', 'courtyard', 'dormitory', 'canteen'] as const;

export type TemplateName = (typeof TEMPLATE_NAMES)[number];

export type AreaKind = Site['areas'][number]['kind'];

export type SetSpace = {
  readonly kind: 'setSpace';
  readonly spaceId: string;
  readonly spaceKind?: SpaceKind;
  /** `null` takes it away. */
  readonly capacity?: number | null;
  readonly isWalkable?: boolean;
} & Partial<Named>;

export type PlanEdit =
  | ({ readonly kind: 'renamePlan' } & Named)
  /** The ground people can walk on, within the school's outer wall. */
  | { readonly kind: 'setGrounds'; readonly outline: Ring }
  | ({ readonly kind: 'addArea'; readonly areaKind: AreaKind; readonly outline: Ring } & Named)
  | { readonly kind: 'addGreen'; readonly outline: Ring }
  /** A gate in the edge of the grounds nearest to `at`. */
  | ({ readonly kind: 'addGate'; readonly at: Point; readonly clearWidthM: number } & Named)
  /** With a square for each class, as many as fit; rows from the north, squares from the west. */
  | ({ readonly kind: 'addAssemblyPoint'; readonly outline: Ring; readonly classIds: readonly string[] } & Named)
  | ({ readonly kind: 'addPost'; readonly levelId?: string; readonly at: Point; readonly role?: string } & Named)
  | ({ readonly kind: 'addBuilding'; readonly use?: NonNullable<Building['use']> } & Named)
  | ({
      readonly kind: 'setBuilding';
      readonly buildingId: string;
      readonly use?: NonNullable<Building['use']>;
    } & Partial<Named>)
  /** A whole building from a template, its south-west corner at `at`. */
  | {
      readonly kind: 'placeTemplate';
      readonly template: TemplateName;
      readonly at: Point;
      readonly storeys: number;
      readonly name: string;
    }
  /** An empty storey on top of the building, or under it. */
  | ({
      readonly kind: 'addLevel';
      readonly buildingId: string;
      readonly where: 'above' | 'below';
      readonly storeyHeightM: number;
    } & Partial<Named>)
  /** The storey once more on top of the building, rooms renumbered, its staircases going on. */
  | { readonly kind: 'copyLevel'; readonly levelId: string; readonly storeyHeightM: number }
  /** A changed elevation moves the storeys above by as much. */
  | ({ readonly kind: 'setLevel'; readonly levelId: string; readonly elevationM?: number } & Partial<Named>)
  /** What is drawn already keeps its floor; the new room gets what is free of the outline. */
  | ({
      readonly kind: 'drawRoom';
      readonly levelId: string;
      readonly outline: Ring;
      readonly spaceKind: SpaceKind;
    } & Partial<Named>)
  /** Parts the rooms it crosses; the larger part keeps name and id. */
  | {
      readonly kind: 'drawWall';
      readonly levelId: string;
      readonly points: readonly Point[];
      readonly thicknessM: number;
    }
  /** Takes the wall between two rooms away; the first keeps name and id. */
  | { readonly kind: 'mergeSpaces'; readonly spaceId: string; readonly otherId: string }
  | SetSpace
  /** Several rooms in one step, as a list of rooms changes them; where one cannot be done, none is. */
  | { readonly kind: 'setSpaces'; readonly edits: readonly SetSpace[] }
  /** Every corner within `reachM` of `from` moves by the same way; doors stay in the walls that move. */
  | {
      readonly kind: 'moveCorner';
      readonly levelId: string;
      readonly from: Point;
      readonly to: Point;
      readonly reachM: number;
    }
  /** In the wall nearest to `at`. */
  | ({
      readonly kind: 'addOpening';
      readonly levelId: string;
      readonly at: Point;
      readonly openingKind: 'door' | 'opening' | 'exit';
      readonly clearWidthM: number;
    } & Partial<Named>)
  | ({
      readonly kind: 'setOpening';
      readonly openingId: string;
      readonly openingKind?: Opening['kind'];
      readonly clearWidthM?: number;
      readonly lock?: NonNullable<Opening['lock']>;
      readonly state?: NonNullable<Opening['state']>;
      readonly leaf?: NonNullable<Opening['leaf']> | null;
    } & Partial<Named>)
  /** Along its own wall, or into another one. */
  | { readonly kind: 'moveOpening'; readonly openingId: string; readonly at: Point }
  /** Stair rooms on both storeys where there are none, and the flights between them. */
  | ({
      readonly kind: 'addStair';
      readonly lowerLevelId: string;
      readonly upperLevelId: string;
      readonly outline: Ring;
    } & Partial<Named>)
  | ({
      readonly kind: 'addObstacle';
      readonly levelId: string;
      readonly obstacleKind: Obstacle['kind'];
      readonly outline: Ring;
    } & Partial<Named>)
  /** A staircase by its measures, the middle of its lowest edge at `at`; stair rooms where it has none to stand in. */
  | ({
      readonly kind: 'layStair';
      readonly lowerLevelId: string;
      readonly upperLevelId: string;
      readonly at: Point;
      readonly directionDeg: number;
    } & StairMeasures &
      Partial<Named>)
  /**
   * As measured on the spot, or laid anew. A riser gives the number of steps, treads the length of the flights; where the
   * rooms have no floor for that length, flights stay as drawn and it is told.
   */
  | ({ readonly kind: 'setStair'; readonly stairId: string; readonly at?: Point } & StairMeasures & Partial<Named>)
  | ({
      readonly kind: 'setObstacle';
      readonly obstacleId: string;
      readonly obstacleKind?: Obstacle['kind'];
    } & Partial<Named>)
  | ({ readonly kind: 'setPost'; readonly postId: string; readonly role?: string } & Partial<Named>)
  | ({ readonly kind: 'setArea'; readonly areaId: string; readonly areaKind?: AreaKind } & Partial<Named>)
  | ({
      readonly kind: 'setGate';
      readonly gateId: string;
      readonly clearWidthM?: number;
      readonly state?: NonNullable<Opening['state']>;
    } & Partial<Named>)
  | ({ readonly kind: 'setAssemblyPoint'; readonly pointId: string } & Partial<Named>)
  /** Which class stands there; `null` takes it away. */
  | ({ readonly kind: 'setSlot'; readonly slotId: string; readonly classId?: string | null } & Partial<Named>)
  /** The room keeps its floor but for what another one has too. */
  | { readonly kind: 'trimSpace'; readonly spaceId: string; readonly keeperId: string }
  /** Anything with an id: building, level, room, door, stair, obstacle, post, assembly point, area, gate. */
  | { readonly kind: 'removeElement'; readonly id: string }
  /** Obstacles, posts, assembly points and areas; rooms and doors have edits of their own. */
  | { readonly kind: 'moveElement'; readonly id: string; readonly by: Point }
  | { readonly kind: 'setUnderlay'; readonly levelId: string; readonly underlay: NonNullable<Level['underlay']> | null }
  /** Turns and moves a storey with everything on it so that its two places come to lie on the two others. */
  | {
      readonly kind: 'alignLevel';
      readonly levelId: string;
      readonly from: readonly [Point, Point];
      readonly to: readonly [Point, Point];
    }
  /** Every length of the plan times the factor, about the origin; heights too. */
  | { readonly kind: 'scalePlan'; readonly factor: number };

export type PlanEditKind = PlanEdit['kind'];

export type EditOf<Kind extends PlanEditKind> = Extract<PlanEdit, { readonly kind: Kind }>;
