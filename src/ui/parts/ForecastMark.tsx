/**
 * The one drawing of forecast beside reality: interval as a bar, forecast as a tick, target as a dashed line,
 * measured as a disc, orange when it lies outside the interval.
 */
import classes from './ForecastMark.module.css';
import { type ForecastFigures, forecastPieces } from './forecastScale.js';

const percent = (value: number) => `${value}%`;

/** `label` says the same in words, for those who cannot see the mark. */
export function ForecastMark({ label, ...figures }: ForecastFigures & { readonly label: string }) {
  const { interval, forecast, target, measured, isOutside } = forecastPieces(figures);
  return (
    <span className={classes.mark} role="img" aria-label={label}>
      <span className={classes.line} />
      {interval && (
        <span className={classes.interval} style={{ left: percent(interval.from), width: percent(interval.width) }} />
      )}
      {target !== null && <span className={classes.target} style={{ left: percent(target) }} />}
      {forecast !== null && <span className={classes.forecast} style={{ left: percent(forecast) }} />}
      {measured !== null && (
        <span className={classes.measured} data-outside={isOutside || undefined} style={{ left: percent(measured) }} />
      )}
    </span>
  );
}

/** What the pieces mean, once beside a group of marks. */
export function ForecastLegend({ words }: { words: { measured: string; forecast: string; target: string } }) {
  return (
    <p className={classes.legend}>
      <span>
        <i className={classes.measured} /> {words.measured}
      </span>
      <span>
        <i className={classes.forecast} /> {words.forecast}
      </span>
      <span>
        <i className={classes.target} /> {words.target}
      </span>
    </p>
  );
}
