/** The second page: every reference case with its result. */
import { Sheet } from '../../../../prints/Paper.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { CASE_IDS, type CaseRow, caseRows, figureStanding } from '../../../settings/method/caseStandings.js';
import classes from './Method.module.css';
import { checksSummary, type MethodFrame, WITHIN_BOUNDS } from './methodFrame.js';

/** Told apart without colour. */
const MARKS = { met: '✓', missed: '✗', notJudged: '?' } as const;

/** How anyone can repeat the checks. */
const COMMAND = 'muster verify';

export function MethodChecks({ frame }: { frame: MethodFrame }) {
  const { words, language, verification } = frame;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const rows = verification.kind === 'ready' ? caseRows(verification.file) : [];
  const title = say(words((t) => t('method:checks.title', { count: CASE_IDS.length })));
  return (
    <Sheet language={language} label={title}>
      <h2 className={classes.title}>{title}</h2>
      <p>{say(checksSummary(frame))}</p>
      {verification.kind === 'ready' && (
        <p className={classes.note}>
          {say(
            words((t) =>
              t('method:checks.origin', {
                ...{ engine: verification.file.engine, commit: verification.file.commit },
                ...{ day: verification.file.madeOn, command: COMMAND },
              }),
            ),
          )}
        </p>
      )}
      {rows.length > 0 && <CaseTable frame={frame} rows={rows} />}
      <p className={classes.foot}>2 / 2</p>
    </Sheet>
  );
}

type KnownCase = keyof typeof import('../../../../i18n/en/methodCases.js')['default']['case'];

function CaseTable({ frame: { words, language }, rows }: { frame: MethodFrame; rows: readonly CaseRow[] }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const titleOf = ({ id, result }: CaseRow) =>
    CASE_IDS.includes(id) ? say(words((t) => t(`methodCases:case.${id as KnownCase}.title`))) : (result?.title ?? '');
  const whatOf = ({ id }: CaseRow) =>
    CASE_IDS.includes(id) ? say(words((t) => t(`methodCases:case.${id as KnownCase}.what`))) : '';
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {say(words((t) => t('method:checks.column.case')))}
          </th>
          <th scope="col">{say(words((t) => t('method:checks.column.standing')))}</th>
          <th scope="col">{say(WITHIN_BOUNDS)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const figures = (row.result?.figures ?? []).filter((figure) => figureStanding(figure) !== 'info');
          const met = figures.filter((figure) => figureStanding(figure) === 'met').length;
          return (
            <tr key={row.id}>
              <td>{row.id}</td>
              <th scope="row">
                <b>{titleOf(row)}</b> {whatOf(row)}
              </th>
              <td>
                {MARKS[row.standing]} {say(words((t) => t(`method:checks.standing.${row.standing}`)))}
              </td>
              <td>{row.result === null ? '—' : `${met} / ${figures.length}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
