/** What a tool has drawn → the change it means. */
import { type CampusPlan, directionDeg, type PlanEdit, type SpaceKind } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { neighbourLevel } from '../../../plan/planViews.js';
import type { ToolSettings } from './editStore.js';
import { leastCorners, type ToolId, toolOf } from './tools.js';

interface Drawn {
  readonly tool: ToolId;
  readonly points: readonly Point[];
  readonly settings: ToolSettings;
  readonly plan: CampusPlan;
  /** `null` on the open ground. */
  readonly levelId: string | null;
  /** Names of new things in the language at hand. */
  readonly nameOf: (tool: ToolId, number: number) => string;
  readonly classIds: readonly string[];
  /** What rooms of a use are called that have no number. */
  readonly kindName: (kind: SpaceKind) => string;
}

/** Rooms with a number on their door. */
const NUMBERED: ReadonlySet<SpaceKind> = new Set(['classroom', 'laboratory', 'office', 'dormitory', 'other']);

function groundEdit({ tool, points, plan, nameOf, classIds, levelId }: Drawn): PlanEdit | null {
  const [at] = points as readonly [Point];
  switch (tool) {
    case 'grounds':
      return { kind: 'setGrounds', outline: points };
    case 'path':
      return {
        kind: 'addArea',
        areaKind: 'path',
        outline: points,
        name: nameOf(tool, (plan.site?.areas.length ?? 0) + 1),
      };
    case 'gate':
      return { kind: 'addGate', at, clearWidthM: 4, name: nameOf(tool, (plan.site?.gates.length ?? 0) + 1) };
    case 'assembly':
      return {
        kind: 'addAssemblyPoint',
        outline: points,
        classIds,
        name: nameOf(tool, plan.assemblyPoints.length + 1),
      };
    case 'post':
      return {
        kind: 'addPost',
        at,
        name: nameOf(tool, plan.posts.length + 1),
        role: 'routeGuide',
        ...(levelId === null ? {} : { levelId }),
      };
    default:
      return null;
  }
}

/** From one place to another, to a tenth of a degree. */
export function directionOf(from: Point, to: Point): number {
  return Math.round(directionDeg(to[0] - from[0], to[1] - from[1]) * 10) / 10;
}

/** `null` where the shape is not finished, or the tool draws nothing here. */
export function drawnEdit(drawn: Drawn): PlanEdit | null {
  const { tool, points, settings, plan, levelId } = drawn;
  const { shape, isIndoors } = toolOf(tool);
  if (points.length < leastCorners(shape)) return null;
  if (!isIndoors) return groundEdit(drawn);
  if (levelId === null) return null;
  const [at] = points as readonly [Point];
  switch (tool) {
    case 'room':
      return {
        kind: 'drawRoom',
        levelId,
        outline: points,
        spaceKind: settings.roomKind,
        ...(NUMBERED.has(settings.roomKind) ? {} : { name: drawn.kindName(settings.roomKind) }),
      };
    case 'wall':
      return { kind: 'drawWall', levelId, points, thicknessM: settings.wallThicknessM };
    case 'door':
      return { kind: 'addOpening', levelId, at, openingKind: 'door', clearWidthM: settings.doorWidthM };
    case 'gap':
      return { kind: 'addOpening', levelId, at, openingKind: 'opening', clearWidthM: settings.exitWidthM };
    case 'exit':
      return { kind: 'addOpening', levelId, at, openingKind: 'exit', clearWidthM: settings.exitWidthM };
    case 'stair': {
      const upper = neighbourLevel(plan, levelId, 1);
      return { kind: 'addStair', lowerLevelId: levelId, upperLevelId: upper?.id ?? levelId, outline: points };
    }
    case 'flights': {
      const [foot, towards] = points as readonly [Point, Point];
      const upper = neighbourLevel(plan, levelId, 1);
      return {
        kind: 'layStair',
        lowerLevelId: levelId,
        upperLevelId: upper?.id ?? levelId,
        at: foot,
        directionDeg: directionOf(foot, towards),
        ...settings.stair,
      };
    }
    case 'obstacle':
      return { kind: 'addObstacle', levelId, obstacleKind: 'fixed', outline: points };
    default:
      return null;
  }
}
