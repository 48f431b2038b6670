/** The ledger of findings: what is open, what is late, and the one that is worked on beside it. */
import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOpenFinding, isOverdueFinding } from '../../../../drills/index.js';
import { replaceParams, useRoute } from '../../../app/router.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { EmptyState } from '../../../parts/EmptyState.js';
import { Page } from '../../../parts/Page.js';
import { BulkBar } from './BulkBar.js';
import { FindingDetail } from './FindingDetail.js';
import { FindingFilters } from './FindingFilters.js';
import classes from './FindingsTab.module.css';
import { FindingTable } from './FindingTable.js';
import { filterOf, rowsOf } from './findingRows.js';
import { NewFinding } from './NewFinding.js';
import { ReturnNote } from './ReturnNote.js';
import { saveLedger } from './saveLedger.js';
import { type FindingsAtHand, useFindings } from './useFindings.js';
import { usePicked } from './usePicked.js';

/** In the address, in the place of an id: the form of a new one. */
export const NEW_FINDING = 'new';

function Side({ hand, openId }: { hand: FindingsAtHand; openId: string | undefined }) {
  const { t } = useTranslation('findings');
  const { params } = useRoute();
  const open = hand.findings.find(({ id }) => id === openId);
  if (open === undefined && openId !== NEW_FINDING) return null;
  return (
    <aside className={classes.side} aria-label={t('detail.label')}>
      {open === undefined ? (
        <NewFinding hand={hand} drill={params.drill} />
      ) : (
        <FindingDetail key={open.id} finding={open} hand={hand} />
      )}
    </aside>
  );
}

function Ledger({ hand }: { hand: FindingsAtHand }) {
  const { t } = useTranslation('findings');
  const { params } = useRoute();
  const filter = filterOf(params);
  const rows = rowsOf(hand.findings, filter, hand.today);
  const picked = usePicked(rows.map(({ id }) => id));
  const chosen = rows.filter(({ id }) => picked.ids.includes(id));
  const open = hand.findings.filter(isOpenFinding).length;
  const late = hand.findings.filter((each) => isOverdueFinding(each, hand.today)).length;
  const title =
    hand.findings.length === 0
      ? t('empty.title')
      : late > 0
        ? t('title.late', { open, count: late })
        : open > 0
          ? t('title.open', { count: open })
          : t('title.done');
  return (
    <div className={classes.columns} data-open={params.finding !== undefined || undefined}>
      <div className={classes.main}>
        <Page
          title={title}
          lead={t('lead')}
          acts={
            <>
              <Button
                leftSection={<IconFileSpreadsheet size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => void saveLedger(hand.findings, currentLanguage())}
              >
                {t('export')}
              </Button>
              <Button
                variant="filled"
                leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => replaceParams({ finding: NEW_FINDING })}
              >
                {t('add')}
              </Button>
            </>
          }
        >
          {late > 0 && <ReturnNote />}
          <FindingFilters filter={filter} findings={hand.findings} records={hand.records} isShort={hand.isShort} />
          {chosen.length > 0 && <BulkBar chosen={chosen} hand={hand} onClear={() => picked.setAll(false)} />}
          {rows.length > 0 && <FindingTable rows={rows} hand={hand} picked={picked} openId={params.finding} />}
          {rows.length === 0 && (
            <p className={classes.none}>
              {t('filter.none')}{' '}
              <button type="button" onClick={() => replaceParams({ view: 'all', severity: '', state: '', from: '' })}>
                {t('filter.clear')}
              </button>
            </p>
          )}
        </Page>
      </div>
      <Side hand={hand} openId={params.finding} />
    </div>
  );
}

export function FindingsTab() {
  const { t } = useTranslation('findings');
  const hand = useFindings();
  const { params } = useRoute();
  if (hand === null) return null;
  if (hand.findings.length > 0 || params.finding === NEW_FINDING) return <Ledger hand={hand} />;
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <Button variant="filled" onClick={() => replaceParams({ finding: NEW_FINDING })}>
        {t('add')}
      </Button>
    </EmptyState>
  );
}
