/** A measured figure on its band: the drawing of a forecast mark, the band in the place of the interval. */
import classes from './BandMark.module.css';
import { bandPieces } from './bandScale.js';
import { figureStanding } from './caseStandings.js';
import type { FigureOfFile } from './verificationFile.js';

const span = ({ from, width }: { from: number; width: number }) => ({ left: `${from}%`, width: `${width}%` });

/** Says nothing to a screen reader: the numbers stand beside it. */
export function BandMark({ figure }: { figure: FigureOfFile }) {
  const { band, isOpenBelow, isOpenAbove, measured, spread } = bandPieces(figure);
  return (
    <span className={classes.mark} aria-hidden="true">
      <span className={classes.line} />
      {band !== null && (
        <span
          className={classes.band}
          data-open={band.width === 0 ? 'point' : isOpenBelow ? 'below' : isOpenAbove ? 'above' : undefined}
          style={span(band)}
        />
      )}
      {spread !== null && <span className={classes.spread} style={span(spread)} />}
      {measured !== null && (
        <span className={classes.measured} data-standing={figureStanding(figure)} style={{ left: `${measured}%` }} />
      )}
    </span>
  );
}

/** What the pieces mean, once above the table. */
export function BandLegend({ words }: { words: Record<'band' | 'measured' | 'spread' | 'outside', string> }) {
  return (
    <p className={classes.legend}>
      <span>
        <i className={classes.band} /> {words.band}
      </span>
      <span>
        <i className={classes.measured} data-standing="met" /> {words.measured}
      </span>
      <span>
        <i className={classes.spread} /> {words.spread}
      </span>
      <span>
        <i className={classes.measured} data-standing="missed" /> {words.outside}
      </span>
    </p>
  );
}
