/** One reference case: what it checks, how it stands, its figures; every miss in sight also while it is folded. */
import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../parts/Tag.js';
import classes from './CaseTable.module.css';
import { CASE_IDS, type CaseRow, type CaseStanding, figureStanding, telling } from './caseStandings.js';
import { FigureLine } from './FigureLine.js';
import type { CaseOfFile } from './verificationFile.js';

/** Figures of a folded case. */
const FOLDED = 2;

const MARKS = {
  met: { tone: 'ok', Icon: IconCircleCheck },
  missed: { tone: 'warn', Icon: IconAlertTriangle },
  notJudged: { tone: 'hatch', Icon: IconHourglass },
} as const satisfies Record<CaseStanding, unknown>;

type KnownCase = keyof typeof import('../../../i18n/en/methodCases.js')['default']['case'];

function CaseName({ row }: { row: CaseRow }) {
  const { t } = useTranslation('methodCases');
  const { id, result } = row;
  const isKnown = CASE_IDS.includes(id);
  return (
    <>
      <span className={classes.id}>{id}</span>
      {isKnown ? (
        <>
          <b>{t(`case.${id as KnownCase}.title`)}</b>
          <span className={classes.what}>{t(`case.${id as KnownCase}.what`)}</span>
        </>
      ) : (
        <b lang="en">{result?.title}</b>
      )}
      {result !== null && (
        <small className={classes.source} lang="en">
          {result.source}
        </small>
      )}
    </>
  );
}

/** Why a case has no verdict; the engine's own words where they are not known. */
function NotJudged({ result }: { result: CaseOfFile | null }) {
  const { t } = useTranslation('method');
  if (result === null) return <small>{t('checks.absent')}</small>;
  const quick = /(\d+) of (\d+) seeds/.exec(result.note ?? '');
  if (quick === null) return <small lang="en">{result.note}</small>;
  return <small>{t('checks.quick', { seeds: quick[1], asked: quick[2] })}</small>;
}

export function CaseLine({ row, isUnfolded }: { row: CaseRow; isUnfolded: boolean }) {
  const { t } = useTranslation('method');
  const [isOpen, setOpen] = useState(isUnfolded);
  const { id, standing, result } = row;
  const { tone, Icon } = MARKS[standing];
  const figures = result?.figures ?? [];
  const folded = telling(figures, FOLDED);
  const more = figures.length - folded.length;
  const isUnexplained =
    standing === 'missed' && !figures.some((each) => figureStanding(each) === 'missed' && each.decision !== undefined);
  return (
    <tr data-standing={standing}>
      <th scope="row" className={classes.case}>
        <CaseName row={row} />
      </th>
      <td className={classes.standing}>
        <Tag tone={tone} Icon={Icon}>
          {t(`checks.standing.${standing}`)}
        </Tag>
        {result !== null && standing !== 'notJudged' && <small>{t('checks.seeds', { count: result.seeds })}</small>}
        {standing === 'notJudged' && <NotJudged result={result} />}
        {isUnexplained && <small>{t('checks.unexplained')}</small>}
      </td>
      <td className={classes.figures}>
        <ul>
          {(isOpen ? figures : folded).map((figure) => (
            <FigureLine key={figure.name} figure={figure} />
          ))}
        </ul>
        {more > 0 && (
          <button
            type="button"
            className={classes.more}
            aria-expanded={isOpen}
            aria-label={`${id}: ${isOpen ? t('checks.less') : t('checks.more', { count: more })}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('checks.less') : t('checks.more', { count: more })}
          </button>
        )}
      </td>
    </tr>
  );
}
