/** The arrow itself: down, or down to a side; at the foot of the stairs to the side or straight on, where that is known. */
import type { LandingSheet } from '../../../../../drills/index.js';
import classes from './LandingPaper.module.css';

/** Clockwise from an arrow that points upwards, degrees; `null` where it would point anywhere. */
function degreesOf({ climb, turn }: Pick<LandingSheet, 'climb' | 'turn'>): number | null {
  if (turn === null) return climb === 'level' ? null : climb === 'up' ? 0 : 180;
  if (climb === 'level') return { left: -90, right: 90, ahead: 0 }[turn];
  const side = { left: -1, right: 1, ahead: 0 }[turn];
  return climb === 'up' ? side * 45 : 180 - side * 45;
}

export function ArrowSign({ climb, turn }: Pick<LandingSheet, 'climb' | 'turn'>) {
  const degrees = degreesOf({ climb, turn });
  if (degrees === null) return null;
  return (
    <svg className={classes.arrow} viewBox="-52 -52 104 104" aria-hidden="true" data-degrees={degrees}>
      <rect x="-50" y="-50" width="100" height="100" rx="6" />
      <path d="M0-40L38-2H15V40H-15V-2H-38Z" transform={`rotate(${degrees})`} />
    </svg>
  );
}
