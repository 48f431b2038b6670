/** Assembly points, and the ground that people reach them over. */
import { boundsOf, type Point, type Polygon, type Problem, problem } from '../../../model/index.js';
import type { AssemblyPoint, CampusPlan } from '../../campusPlan.js';
import { isOutOfReach } from '../features/projection.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { BuildingDraft } from '../planDraft.js';
import type { NodePlaces } from './nodePlaces.js';
import type { OsmData, Tags } from './osmData.js';
import { shapesWith } from './shapes.js';
import { labelOfTags } from './tagLabels.js';

/** Side of the square round an assembly point that is drawn as a point, m. Assumed. */
const POINT_SIDE_M = 20;

/** Ground round everything that is drawn, m. Assumed. */
const MARGIN_M = 10;

/** More assembly points than a school has. */
const MAX_POINTS = 200;

const isAssemblyPoint = (tags: Tags) => tags.emergency === 'assembly_point';

function rectangle(minX: number, minY: number, maxX: number, maxY: number): Polygon {
  const outer: Point[] = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ];
  return { outer, holes: [] };
}

function toPoint(id: string, tags: Tags, polygon: Polygon, number: number): AssemblyPoint {
  const label = labelOfTags(tags) ?? { name: `Assembly point ${number}`, nameEn: `Assembly point ${number}` };
  return { id, ...label, polygon, slots: [] };
}

function readPoints(data: OsmData, places: NodePlaces): AssemblyPoint[] {
  const points: AssemblyPoint[] = [];
  for (const { id, tags, parts } of shapesWith(data, isAssemblyPoint).shapes) {
    const rings = parts[0] ? places.rings(parts[0]) : [];
    const { polygon } = rings.some((ring) => ring.some(isOutOfReach)) ? { polygon: null } : tidyPolygon(rings);
    if (polygon) points.push(toPoint(id, tags, polygon, points.length + 1));
  }
  for (const node of data.nodes.values()) {
    const at = isAssemblyPoint(node.tags) ? places.at(node.id) : null;
    if (!at || isOutOfReach(at)) continue;
    const h = POINT_SIDE_M / 2;
    const square = rectangle(at[0] - h, at[1] - h, at[0] + h, at[1] + h);
    points.push(toPoint(`node/${node.id}`, node.tags, square, points.length + 1));
  }
  return points.slice(0, MAX_POINTS);
}

/** The assembly points of the file with the ground round them; nothing where it has none. */
export function readGrounds(
  data: OsmData,
  places: NodePlaces,
  buildings: readonly BuildingDraft[],
  path: string,
  problems: Problem[],
): Partial<Pick<CampusPlan, 'site' | 'assemblyPoints'>> {
  const assemblyPoints = readPoints(data, places);
  if (assemblyPoints.length === 0) {
    const text =
      'The grounds outside the buildings were not read: a way ends at the exit. Draw the grounds and an assembly point to see people arrive there.';
    problems.push(problem('info', 'grounds-not-read', path, text));
    return {};
  }
  const levels = buildings.flatMap((building) => building.levels);
  const drawn = [
    ...levels.flatMap((level) => [
      ...level.spaces.map((space) => space.polygon),
      ...(level.outline ? [level.outline] : []),
    ]),
    ...assemblyPoints.map((point) => point.polygon),
  ];
  const bounds = boundsOf(drawn.flatMap((polygon) => polygon.outer)) as NonNullable<ReturnType<typeof boundsOf>>;
  const { minX, minY, maxX, maxY } = bounds;
  const outline = rectangle(minX - MARGIN_M, minY - MARGIN_M, maxX + MARGIN_M, maxY + MARGIN_M);
  const text = `The ground was taken to reach ${MARGIN_M} m beyond the buildings and the ${assemblyPoints.length} assembly points. Draw its true outline, fences and water.`;
  problems.push(
    problem('warning', 'site-derived', path, text, { values: { marginM: MARGIN_M, count: assemblyPoints.length } }),
  );
  return { assemblyPoints, site: { outline, gates: [], greens: [], areas: [] } };
}
