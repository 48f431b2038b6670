import type { ScoreItem } from '../../../../drills/index.js';
import classes from './ScoreBar.module.css';

/** Below this share of its points an item is worth a look. */
const NEEDS_A_LOOK = 0.6;

/** Measured share as a bar, forecast share as a tick on its spread; hatched without evidence. The figures stand beside it. */
export function ScoreBar({ item }: { item: ScoreItem }) {
  const share = item.fraction;
  const percent = (points: number) => (points / item.weight) * 100;
  const [low, high] = item.forecastRange ?? [0, 0];
  return (
    <span className={classes.track} data-empty={share === null || undefined} aria-hidden="true">
      {share !== null && (
        <span
          className={classes.bar}
          data-low={share < NEEDS_A_LOOK || undefined}
          style={{ width: `${share * 100}%` }}
        />
      )}
      {high > low && (
        <span
          className={classes.spread}
          style={{ left: `${percent(low)}%`, width: `${percent(high) - percent(low)}%` }}
        />
      )}
      {item.forecast !== null && <span className={classes.tick} style={{ left: `${percent(item.forecast)}%` }} />}
    </span>
  );
}
