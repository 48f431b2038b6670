/** The reference cases, one row each: what was measured beside what is allowed, misses never hidden. */
import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceParams, useRoute } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Callout } from '../../../parts/Callout.js';
import { BandLegend } from './BandMark.js';
import { CaseLine } from './CaseLine.js';
import classes from './CaseTable.module.css';
import { CASE_IDS, caseRows, countStandings } from './caseStandings.js';
import type { VerificationState } from './useVerification.js';
import type { VerificationFile } from './verificationFile.js';

const COMMAND = 'npm run -s muster -- verify';
const SHOWN = ['all', 'missed', 'notJudged'] as const;

function CaseTable({ file }: { file: VerificationFile }) {
  const { t } = useTranslation('method');
  const { params } = useRoute();
  const [isUnfolded, setUnfolded] = useState(false);
  const rows = caseRows(file);
  const counts = { all: rows.length, ...countStandings(rows) };
  const offered = SHOWN.filter((each) => each !== 'notJudged' || counts.notJudged > 0);
  const show = offered.find((each) => each === params.show) ?? 'all';
  const shown = rows.filter(({ standing }) => show === 'all' || standing === show);
  const { engine, commit, madeOn } = file;
  return (
    <>
      <p className={classes.origin}>
        {t('checks.origin', { engine, commit, day: day(madeOn, currentLanguage(), true), command: COMMAND })}
      </p>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t('checks.filter')}
          value={show}
          data={offered.map((value) => ({ value, label: t(`checks.show.${value}`, { count: counts[value] }) }))}
          onChange={(value) => replaceParams({ show: value === 'all' ? '' : value })}
        />
        <Button size="xs" aria-pressed={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {t(isUnfolded ? 'checks.fold' : 'checks.unfold')}
        </Button>
        <BandLegend
          words={{
            band: t('checks.legend.band'),
            measured: t('checks.legend.measured'),
            spread: t('checks.legend.spread'),
            outside: t('checks.legend.outside'),
          }}
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes.none}>{t('checks.none')}</p>
      ) : (
        <table className={classes.table}>
          <VisuallyHidden component="caption">{t('checks.title', { count: rows.length })}</VisuallyHidden>
          <thead>
            <tr>
              <th scope="col">{t('checks.column.case')}</th>
              <th scope="col">{t('checks.column.standing')}</th>
              <th scope="col">{t('checks.column.figures')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              // folding or unfolding all begins every row anew
              <CaseLine key={`${row.id} ${isUnfolded}`} row={row} isUnfolded={isUnfolded} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

export function ChecksSection({ state, again }: { state: VerificationState; again: () => void }) {
  const { t } = useTranslation(['method', 'common']);
  const count = state.kind === 'ready' ? caseRows(state.file).length : CASE_IDS.length;
  return (
    <section id="checks" aria-labelledby="checks-title" className={classes.section}>
      <h2 id="checks-title" tabIndex={-1}>
        {t('method:checks.title', { count })}
      </h2>
      <p className={classes.lead}>{t('method:checks.lead')}</p>
      {state.kind === 'loading' && (
        <p className={classes.none} role="status">
          {t('common:loading')}
        </p>
      )}
      {(state.kind === 'absent' || state.kind === 'unreadable') && (
        <Callout tone="warn" title={t(`method:failed.${state.kind}`)} text={t('method:failed.text')}>
          <code className={classes.command}>{COMMAND}</code>
          <Button size="xs" onClick={again}>
            {t('method:failed.again')}
          </Button>
        </Callout>
      )}
      {state.kind === 'ready' && <CaseTable file={state.file} />}
    </section>
  );
}
