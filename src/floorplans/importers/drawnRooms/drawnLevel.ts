/** Storeys whose rooms are areas of their own, as SVG floor maps and IndoorGML have them, in metres. */
import type { Point, Polygon } from '../../../model/index.js';
import type { Opening, Space, SpaceKind } from '../../campusPlan.js';
import type { DrawnDoor } from '../geojson/mapDoors.js';
import type { Label } from '../labels/label.js';

export interface DrawnRoom {
  readonly id: string;
  /** As the file names it; `null` where it does not. */
  readonly own: Label | null;
  /** The name stays as it is, though others have the same. */
  readonly isNameTold?: boolean;
  readonly kind: SpaceKind;
  /** Where the kind comes from; absent where the file says it. */
  readonly kindOrigin?: 'derived' | 'assumed';
  readonly capacity?: number;
  readonly isWalkable?: boolean;
  /** Outer ring first, then the holes. */
  readonly rings: readonly (readonly Point[])[];
}

export interface DrawnObstacle {
  readonly id: string;
  readonly kind: 'column' | 'fixed' | 'loose';
  readonly polygon: Polygon;
}

export interface DrawnBuilding extends Label {
  readonly id: string;
}

export interface DrawnLevel extends Label {
  readonly id: string;
  /** Absent where the file has one building and does not say which. */
  readonly building?: DrawnBuilding;
  /** As the file numbers it. */
  readonly fileOrdinal: number;
  /** Of its floor; `null` where the file does not say. */
  readonly elevationM: number | null;
  readonly outline: Polygon | null;
  readonly rooms: readonly DrawnRoom[];
  readonly doors: readonly DrawnDoor[];
  readonly obstacles: readonly DrawnObstacle[];
  /** Doors of which the file tells only the rooms they join, worked out from the finished spaces and the drawn doors. */
  readonly joins?: (spaces: readonly Space[], openings: readonly Opening[]) => readonly DrawnDoor[];
}
