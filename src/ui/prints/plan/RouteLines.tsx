/** The first route thick with arrows, the second dotted; told apart without colour. */
import type { Point } from '../../../model/index.js';
import classes from './PlanPicture.module.css';
import { arrowHeads, headPath, linePath } from './wayOnLevel.js';

interface RouteLinesProps {
  readonly first: readonly Point[];
  readonly second: readonly Point[];
  readonly mmPerM: number;
}

/** Weights on paper, mm. */
const FIRST_MM = 1.15;
const SECOND_MM = 0.7;
const CASING_MM = 2;
const HEAD_MM = 3;
const ARROW_EVERY_MM = 22;

export function RouteLines({ first, second, mmPerM }: RouteLinesProps) {
  const m = (mm: number) => mm / mmPerM;
  const end = arrowHeads(second, Number.POSITIVE_INFINITY, 0).at(-1);
  return (
    <>
      {second.length > 1 && (
        <>
          <path className={classes.casing} d={linePath(second)} strokeWidth={m(CASING_MM)} />
          <path
            className={classes.second}
            d={linePath(second)}
            strokeWidth={m(SECOND_MM)}
            strokeDasharray={`${m(0.9)} ${m(0.9)}`}
          />
          {end && <path className={classes.secondHead} d={headPath(end, m(HEAD_MM))} />}
        </>
      )}
      {first.length > 1 && (
        <>
          <path className={classes.casing} d={linePath(first)} strokeWidth={m(CASING_MM)} />
          <path className={classes.first} d={linePath(first)} strokeWidth={m(FIRST_MM)} />
          {arrowHeads(first, m(ARROW_EVERY_MM), m(HEAD_MM)).map((head) => (
            <path key={head.at.join(' ')} className={classes.head} d={headPath(head, m(HEAD_MM))} />
          ))}
        </>
      )}
    </>
  );
}
