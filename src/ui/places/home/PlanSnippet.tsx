/** A few metres of the plan around a place, walls and doors only, with the place marked. */
import type { CampusPlan, Level } from '../../../floorplans/index.js';
import type { Polygon } from '../../../model/index.js';
import classes from './PlanSnippet.module.css';

/** Half the width and height of the picture, m. */
const HALF_WIDTH_M = 15;
const HALF_HEIGHT_M = 7.5;

interface PlanSnippetProps {
  readonly plan: CampusPlan;
  readonly levelId: string | null;
  readonly at: readonly [number, number];
  readonly label: string;
}

export function PlanSnippet({ plan, levelId, at, label }: PlanSnippetProps) {
  const level = plan.buildings.flatMap((each) => each.levels).find((each) => each.id === levelId);
  const [x, y] = at;
  const box = `${x - HALF_WIDTH_M} ${-y - HALF_HEIGHT_M} ${2 * HALF_WIDTH_M} ${2 * HALF_HEIGHT_M}`;
  return (
    <svg className={classes.snippet} viewBox={box} preserveAspectRatio="xMidYMid slice" role="img" aria-label={label}>
      {level === undefined ? <Ground plan={plan} /> : <Floor level={level} at={at} />}
      <circle className={classes.ring} cx={x} cy={-y} r={1.7} />
      <circle className={classes.disc} cx={x} cy={-y - 2.9} r={0.9} />
      <text className={classes.one} x={x} y={-y - 2.9} textAnchor="middle" dominantBaseline="central">
        1
      </text>
    </svg>
  );
}

function Floor({ level, at }: { level: Level; at: readonly [number, number] }) {
  const near = level.spaces.filter((space) =>
    space.polygon.outer.some(([x, y]) => Math.abs(x - at[0]) < 40 && Math.abs(y - at[1]) < 30),
  );
  return (
    <>
      {level.outline && <path className={classes.wall} d={ringsPath(level.outline)} fillRule="evenodd" />}
      {near.map((space) => (
        <path
          key={space.id}
          className={classes.space}
          data-kind={space.kind}
          d={ringsPath(space.polygon)}
          fillRule="evenodd"
        />
      ))}
      {level.openings.map(({ id, segment: [from, until] }) => (
        <line key={id} className={classes.opening} x1={from[0]} y1={-from[1]} x2={until[0]} y2={-until[1]} />
      ))}
      {near.map((space) => {
        const [x, y] = middle(space.polygon);
        return (
          <text key={space.id} className={classes.name} x={x} y={-y} textAnchor="middle" dominantBaseline="central">
            {space.kind === 'classroom' && Math.abs(y - at[1]) < HALF_HEIGHT_M - 1 ? space.name : ''}
          </text>
        );
      })}
    </>
  );
}

function Ground({ plan }: { plan: CampusPlan }) {
  return (
    <>
      {plan.site && <path className={classes.ground} d={ringsPath(plan.site.outline)} />}
      {plan.buildings.map((building) => {
        const outline = building.levels[0]?.outline;
        return outline && <path key={building.id} className={classes.wall} d={ringsPath(outline)} fillRule="evenodd" />;
      })}
    </>
  );
}

function ringsPath({ outer, holes }: Polygon): string {
  return [outer, ...holes].map((ring) => `M${ring.map(([x, y]) => `${x} ${-y}`).join('L')}Z`).join('');
}

function middle({ outer }: Polygon): readonly [number, number] {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
