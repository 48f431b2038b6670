/** The plan inside a snippet: walls, windows, doorways, furniture, stairs with their treads, balustrades. */
import type { CampusPlan, Flight, Level, Space } from '../../../floorplans/index.js';
import type { Point, Polygon, Ring, Segment } from '../../../model/index.js';
import classes from './PlanSnippet.module.css';

/** How far around the middle things are drawn, m. */
const REACH_M = [24, 16] as const;

function ringPath(ring: Ring): string {
  return `M${ring.map(([x, y]) => `${x} ${-y}`).join('L')}Z`;
}

function polygonPath({ outer, holes }: Polygon): string {
  return [outer, ...holes].map(ringPath).join('');
}

function segmentPath([[ax, ay], [bx, by]]: Segment): string {
  return `M${ax} ${-ay}L${bx} ${-by}`;
}

function treadsPath({ foot, head, steps }: Flight): string {
  let path = '';
  for (let step = 0; step <= steps; step++) {
    const share = steps === 0 ? 0 : step / steps;
    const side = (from: Point, to: Point) =>
      `${from[0] + (to[0] - from[0]) * share} ${-(from[1] + (to[1] - from[1]) * share)}`;
    path += `M${side(foot[0], head[0])}L${side(foot[1], head[1])}`;
  }
  return path;
}

function middleOf({ outer }: Polygon): Point {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function RoomName({ space }: { space: Space }) {
  const [x, y] = middleOf(space.polygon);
  return (
    <text className={classes.name} x={x} y={-y} textAnchor="middle" dominantBaseline="central">
      {space.name}
    </text>
  );
}

export function SnippetFloor({ plan, level, middle }: { plan: CampusPlan; level: Level; middle: Point }) {
  const isNear = ([x, y]: Point) => Math.abs(x - middle[0]) < REACH_M[0] && Math.abs(y - middle[1]) < REACH_M[1];
  const spaces = level.spaces.filter((space) => space.polygon.outer.some(isNear));
  const obstacles = level.obstacles.filter((each) => each.polygon.outer.some(isNear));
  const flights = plan.stairs
    .filter((stair) => stair.lower.levelId === level.id || stair.upper.levelId === level.id)
    .flatMap((stair) => stair.flights);
  return (
    <>
      {level.outline && <path className={classes.wall} d={polygonPath(level.outline)} fillRule="evenodd" />}
      {spaces.map((space) => (
        <path
          key={space.id}
          className={classes.space}
          data-kind={space.kind}
          d={polygonPath(space.polygon)}
          fillRule="evenodd"
        />
      ))}
      <path className={classes.gap} d={(level.railings ?? []).map(segmentPath).join('')} />
      <path className={classes.rail} d={(level.railings ?? []).map(segmentPath).join('')} />
      <path className={classes.window} d={(level.windows ?? []).map(segmentPath).join('')} />
      <path className={classes.opening} d={level.openings.map(({ segment }) => segmentPath(segment)).join('')} />
      <path className={classes.treads} d={flights.map(treadsPath).join('')} />
      {obstacles.map((each) => (
        <path key={each.id} className={classes.thing} data-kind={each.kind} d={polygonPath(each.polygon)} />
      ))}
      {spaces
        .filter((space) => space.kind === 'classroom' && isNear(middleOf(space.polygon)))
        .map((space) => (
          <RoomName key={space.id} space={space} />
        ))}
    </>
  );
}

export function SnippetGround({ plan }: { plan: CampusPlan }) {
  return (
    <>
      {plan.site && <path className={classes.ground} d={polygonPath(plan.site.outline)} />}
      {plan.buildings.map(({ id, levels }) => {
        const outline = levels[0]?.outline;
        return outline && <path key={id} className={classes.wall} d={polygonPath(outline)} fillRule="evenodd" />;
      })}
    </>
  );
}
