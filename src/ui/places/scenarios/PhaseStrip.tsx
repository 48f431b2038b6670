/** The phases in their order, as wide as they last; a phase only a run can time is hatched. Pressing one edits it. */
import { useTranslation } from 'react-i18next';
import type { PlannedPhase } from '../../../scenarios/index.js';
import { clock, duration } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { useWidth } from '../../parts/useWidth.js';
import { textWidthPx } from '../../plan/labelLayout.js';
import { phaseTone } from '../../run/phaseTone.js';
import { setBuilderView, useBuilderView } from './builderView.js';
import classes from './PhaseStrip.module.css';
import { rowsAbove, stripLayout, UNKNOWN_S } from './stripLayout.js';
import { wordOr } from './words.js';

/** Narrowest phase, px, and air around its name. */
const LEAST_PX = 34;
const NAME_AIR_PX = 34;
/** Most rows of names above phases too narrow for their own, and the height of one, px. */
const MOST_ROWS = 3;
const ROW_PX = 19;
/** From the top of the phases to the end of their times, px. */
const TRACK_PX = 72;

/** Below this width the phases stand under each other, px. */
const NARROW_PX = 520;

const choose = (phase: string, isChosen: boolean) => setBuilderView({ phase: isChosen ? null : phase });

/** Phases that happen only if needed. */
function LeftOut({ phases }: { phases: readonly string[] }) {
  const { t } = useTranslation('scenarios');
  const chosen = useBuilderView((view) => view.phase);
  if (phases.length === 0) return null;
  return (
    <p className={classes.leftOut}>
      {t('strip.leftOut')}
      {phases.map((phase) => (
        <button
          key={phase}
          type="button"
          className={classes.chip}
          aria-pressed={chosen === phase}
          onClick={() => choose(phase, chosen === phase)}
        >
          {wordOr(t, `phase.${phase}.name`, phase).text}
        </button>
      ))}
    </p>
  );
}

/** The same under each other, with bars as long as the phases last. */
function PhaseRows({ planned }: { planned: readonly PlannedPhase[] }) {
  const { t } = useTranslation('scenarios');
  const chosen = useBuilderView((view) => view.phase);
  const longest = Math.max(1, ...planned.map(({ expectedS }) => expectedS ?? UNKNOWN_S));
  return (
    <ol className={classes.rows}>
      {planned.map(({ phase, expectedS }, index) => {
        const name = wordOr(t, `phase.${phase}.name`, phase);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phase may come again, its place in the order is what it is
          <li key={index} data-tone={phaseTone(phase)}>
            <button type="button" aria-pressed={chosen === phase} onClick={() => choose(phase, chosen === phase)}>
              <b lang={name.lang}>{name.text}</b>
              <small>{expectedS === null ? t('runDecides') : duration(expectedS, currentLanguage())}</small>
              <i
                data-open={expectedS === null || undefined}
                style={{ width: `${((expectedS ?? UNKNOWN_S) / longest) * 100}%` }}
              />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface PhaseStripProps {
  readonly planned: readonly PlannedPhase[];
  readonly leftOut: readonly string[];
}

export function PhaseStrip({ planned, leftOut }: PhaseStripProps) {
  const { t } = useTranslation('scenarios');
  const [ref, width] = useWidth();
  const chosen = useBuilderView((view) => view.phase);
  const spans = stripLayout(
    planned.map(({ expectedS }) => expectedS),
    width,
    LEAST_PX,
  );
  if (width > 0 && width < NARROW_PX) {
    return (
      <div ref={ref} className={classes.strip}>
        <PhaseRows planned={planned} />
        <LeftOut phases={leftOut} />
      </div>
    );
  }
  const told = planned.map(({ phase, expectedS }, index) => {
    const name = wordOr(t, `phase.${phase}.name`, phase);
    const time = expectedS === null ? t('runDecides') : duration(expectedS, currentLanguage());
    const wide = Math.max(textWidthPx(name.text, 14), textWidthPx(time, 12));
    const { x = 0, width: own = 0 } = spans[index] ?? {};
    const aboveWidth = textWidthPx(name.text, 13) + textWidthPx(time, 12) + 16;
    return { name, time, isInside: own > wide + NAME_AIR_PX, isAtEnd: x + aboveWidth > width };
  });
  const rows = rowsAbove(
    told.map(({ isInside }) => isInside),
    MOST_ROWS,
  );
  const top = 4 + Math.max(0, ...rows) * ROW_PX;
  return (
    <div className={classes.strip}>
      <div ref={ref} className={classes.track}>
        <ol style={{ height: top + TRACK_PX }}>
          {planned.map(({ phase, basis }, index) => {
            const span = spans[index];
            const words = told[index];
            if (span === undefined || words === undefined || width === 0) return null;
            const { name, time, isInside, isAtEnd } = words;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a phase may come again, its place in the order is what it is
              <li key={index} style={{ left: span.x, width: span.width, top }} data-tone={phaseTone(phase)}>
                <button
                  type="button"
                  className={classes.phase}
                  data-open={basis === 'unknown' || undefined}
                  aria-pressed={chosen === phase}
                  onClick={() => choose(phase, chosen === phase)}
                >
                  <span
                    className={isInside ? classes.inside : classes.above}
                    style={isInside ? undefined : { bottom: `calc(100% + ${((rows[index] ?? 1) - 1) * ROW_PX + 2}px)` }}
                    data-end={isAtEnd || undefined}
                    lang={name.lang}
                  >
                    <b>{name.text}</b> <small>{time}</small>
                  </span>
                  {!isInside && !isAtEnd && (
                    <i className={classes.stem} style={{ height: (rows[index] ?? 1) * ROW_PX + 2 }} />
                  )}
                </button>
                <span className={classes.start} data-first={index === 0 || undefined}>
                  {span.startS === null || (index > 0 && span.width < 40) ? '' : clock(span.startS)}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
      <LeftOut phases={leftOut} />
    </div>
  );
}
