/** Duties by where they stand, as a bar told apart by pattern, with the numbers under it. */
import { DUTY_COUNT_WORDS, DUTY_ORDER, type DutyStatus } from '../../../../../drills/index.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import classes from './Term.module.css';
import type { TermFrame } from './termTexts.js';

/** Width and height of the bar, in units of its drawing. */
const BAR = { width: 1000, height: 34 } as const;

/** Drawn in black alone: the graver, the darker. */
const FILLS: Readonly<Partial<Record<DutyStatus, string>>> = {
  overdue: '#000',
  due: 'url(#duty-cross)',
  awaitingDates: 'url(#duty-dots)',
  planned: 'url(#duty-lines)',
  done: '#fff',
  waived: 'url(#duty-back)',
  standing: '#ddd',
};

function Patterns() {
  return (
    <defs>
      <pattern id="duty-lines" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0H8" stroke="#000" strokeWidth="2" />
      </pattern>
      <pattern id="duty-back" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 0H8" stroke="#000" strokeWidth="1" />
      </pattern>
      <pattern id="duty-cross" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0H7M0 0V7" stroke="#000" strokeWidth="3" />
      </pattern>
      <pattern id="duty-dots" width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="1.6" fill="#000" />
      </pattern>
    </defs>
  );
}

export function DutyBar({ frame: { report, language } }: { frame: TermFrame }) {
  const total = report.duties.length;
  const states = DUTY_ORDER.filter((status) => (report.dutyCounts[status] ?? 0) > 0);
  let from = 0;
  const parts = states.map((status) => {
    const count = report.dutyCounts[status] ?? 0;
    const width = (BAR.width * count) / total;
    from += width;
    return { status, count, width, x: from - width };
  });
  return (
    <>
      <svg
        className={classes.bar}
        viewBox={`0 0 ${BAR.width} ${BAR.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Patterns />
        {parts.map(({ status, width, x }) => (
          <rect key={status} x={x} width={width} height={BAR.height} fill={FILLS[status]} stroke="#000" />
        ))}
      </svg>
      <ul className={classes.legend}>
        {parts.map(({ status, count }) => (
          <li key={status}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect x="1" y="1" width="14" height="14" fill={FILLS[status]} stroke="#000" />
            </svg>
            {sayIn(DUTY_COUNT_WORDS[status], language)} <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
