/** Walls and columns inside of rooms → obstacles of their levels. */
import { distance, type Point, type Polygon, type Problem, problem } from '../../../model/index.js';
import type { Obstacle } from '../../campusPlan.js';
import { isOutOfReach } from '../features/projection.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { LevelDraft } from '../planDraft.js';
import { readWidthM } from './doorNodes.js';
import type { NodePlaces } from './nodePlaces.js';
import type { OsmData, Tags } from './osmData.js';
import { levelsOf } from './osmLevels.js';

/** Thickness of a wall that is drawn as a line, and width of a column that is drawn as a point, m. Assumed. */
const WALL_M = 0.1;
const COLUMN_M = 0.4;

/** More than the largest campus has. */
const MAX_OBSTACLES = 10_000;

const isWall = (tags: Tags) => tags.indoor === 'wall';
const isColumn = (tags: Tags) => tags.indoor === 'column' || tags.indoor === 'pillar' || tags['wall:type'] === 'pillar';

/** A thin rectangle along a line; `null` for a line without length. */
function lineWall(a: Point, b: Point, widthM: number): Polygon | null {
  const length = distance(a, b);
  if (length < 0.01) return null;
  const x = ((b[1] - a[1]) / length) * (widthM / 2);
  const y = ((b[0] - a[0]) / length) * (widthM / 2);
  const ring: Point[] = [
    [a[0] - x, a[1] + y],
    [a[0] + x, a[1] - y],
    [b[0] + x, b[1] - y],
    [b[0] - x, b[1] + y],
  ];
  return tidyPolygon([ring]).polygon;
}

function square([x, y]: Point, sizeM: number): Polygon | null {
  const h = sizeM / 2;
  const ring: Point[] = [
    [x - h, y - h],
    [x + h, y - h],
    [x + h, y + h],
    [x - h, y + h],
  ];
  return tidyPolygon([ring]).polygon;
}

interface Drawn {
  readonly id: string;
  readonly tags: Tags;
  readonly kind: Obstacle['kind'];
  readonly polygons: readonly Polygon[];
}

function drawnObstacles(data: OsmData, places: NodePlaces): Drawn[] {
  const drawn: Drawn[] = [];
  for (const node of data.nodes.values()) {
    if (!isColumn(node.tags)) continue;
    const at = places.at(node.id);
    const polygon = at && !isOutOfReach(at) ? square(at, readWidthM(node.tags.width) ?? COLUMN_M) : null;
    if (polygon) drawn.push({ id: `node/${node.id}`, tags: node.tags, kind: 'column', polygons: [polygon] });
  }
  for (const way of data.ways.values()) {
    if (!isWall(way.tags) && !isColumn(way.tags)) continue;
    const points = way.nodes.map(places.at).filter((at) => at !== null);
    if (points.some(isOutOfReach)) continue;
    const isFilled = isColumn(way.tags) || way.tags.area === 'yes';
    const widthM = readWidthM(way.tags.width) ?? WALL_M;
    const walls = points.slice(1).map((b, index) => lineWall(points[index] as Point, b, widthM));
    const polygons = (isFilled ? [tidyPolygon([points]).polygon] : walls).filter((polygon) => polygon !== null);
    if (polygons.length === 0) continue;
    drawn.push({ id: `way/${way.id}`, tags: way.tags, kind: isColumn(way.tags) ? 'column' : 'fixed', polygons });
  }
  return drawn;
}

/** Puts every wall and column on the levels it stands on. */
export function readObstacles(
  data: OsmData,
  places: NodePlaces,
  levels: readonly LevelDraft[],
  path: string,
  problems: Problem[],
): void {
  let count = 0;
  for (const { id, tags, kind, polygons } of drawnObstacles(data, places)) {
    const values = levelsOf(tags);
    for (const level of levels.filter((each) => values.includes(each.fileOrdinal))) {
      for (const polygon of polygons) {
        if (count++ >= MAX_OBSTACLES) continue;
        const number = level.obstacles.length + 1;
        const word = kind === 'column' ? `Column ${number}` : `Wall ${number}`;
        level.obstacles.push({ id: `${id}@${level.id}~${number}`, name: word, nameEn: word, kind, polygon });
      }
    }
  }
  if (count === 0) return;
  const text = `${count} columns and pieces of wall stand inside of rooms; those without a width were taken to be ${COLUMN_M} m and ${WALL_M} m thick.`;
  problems.push(problem('info', 'osm-obstacles', path, text, { values: { count, columnM: COLUMN_M, wallM: WALL_M } }));
  if (count <= MAX_OBSTACLES) return;
  const message = `Only the first ${MAX_OBSTACLES} of ${count} columns and walls were read. Save one building at a time.`;
  problems.push(
    problem('warning', 'osm-too-many-obstacles', path, message, { values: { count, limit: MAX_OBSTACLES } }),
  );
}
