/** The ledger of the year: what is owed, by when, what shows that it was done, and what was waived and why. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { Page } from '../../../parts/Page.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { draftOf } from './evidenceDraft.js';
import { type Layer, LayerBars } from './LayerBars.js';
import { LedgerRow } from './LedgerRow.js';
import classes from './LedgerTab.module.css';
import { LEDGER_VIEWS, type LedgerView, rowsOf } from './ledgerRows.js';
import { type LedgerAtHand, useLedger } from './useLedger.js';

function layersOf({ ledger }: LedgerAtHand): Layer[] {
  const of = (layer: 'local' | 'national' | 'foreign') => ledger.entries.filter(({ duty }) => duty.layer === layer);
  const layers: Layer[] = [
    { id: 'local', entries: of('local') },
    { id: 'foreign', entries: of('foreign') },
    { id: 'national', entries: of('national') },
    { id: 'advice', entries: ledger.advice },
  ];
  return layers.filter(({ entries }) => entries.length > 0);
}

function Rows({ rows, hand, by }: { rows: readonly LedgerEntry[]; hand: LedgerAtHand; by: string }) {
  const { school, today, ledger } = hand;
  return (
    <ul className={classes.list}>
      {rows.map((entry) => (
        <LedgerRow
          key={entry.duty.id}
          entry={entry}
          year={ledger.year}
          draft={entry.progress === null ? null : draftOf(entry.duty, entry.progress, school, today, by)}
          guards={school.guards}
          today={today}
        />
      ))}
    </ul>
  );
}

export function LedgerTab() {
  const { t } = useTranslation(['ledger', 'drills']);
  const hand = useLedger();
  const lastBy = useProjectStore((store) => store.project?.evidence.at(-1)?.by);
  const [view, setView] = useState<LedgerView>('open');
  const [layer, setLayer] = useState<Layer['id'] | null>(null);
  if (hand === null) {
    return (
      <Page title={t('drills:noSchool.title')} lead={t('drills:noSchool.text')}>
        {null}
      </Page>
    );
  }
  const layers = layersOf(hand);
  const shown = layers.find((each) => each.id === layer) ?? layers[0];
  const all = layers.filter((each) => each.id !== 'advice').flatMap((each) => each.entries);
  const late = all.filter(({ duty }) => duty.status === 'overdue').length;
  const rows = rowsOf(shown?.entries ?? [], view);
  const parts = [
    { id: 'task', rows: rows.filter(({ duty }) => duty.work === 'task') },
    { id: 'drill', rows: rows.filter(({ duty }) => duty.work === 'drill') },
  ] as const;
  return (
    <Page
      title={
        late > 0
          ? t('ledger:title.late', { year: hand.ledger.year.replace('-', '–'), count: late })
          : t('ledger:title.fine', { year: hand.ledger.year.replace('-', '–') })
      }
      lead={t('ledger:lead')}
      acts={
        <SegmentedControl
          aria-label={t('ledger:view.label')}
          value={view}
          onChange={(value) => setView(value as LedgerView)}
          data={LEDGER_VIEWS.map((value) => ({ value, label: t(`ledger:view.${value}`) }))}
        />
      }
    >
      <ProblemList problems={hand.ledger.problems} />
      <LayerBars layers={layers} />
      {layers.length > 1 && shown !== undefined && (
        <SegmentedControl
          aria-label={t('ledger:layer.label')}
          value={shown.id}
          onChange={(value) => setLayer(value as Layer['id'])}
          data={layers.map(({ id }) => ({ value: id, label: t(`ledger:layer.${id}`) }))}
        />
      )}
      {shown?.id === 'advice' && <p className={classes.note}>{t('ledger:adviceNote')}</p>}
      {rows.length === 0 && <p className={classes.none}>{t(`ledger:none.${view}`)}</p>}
      {parts.map(
        ({ id, rows: own }) =>
          own.length > 0 && (
            <section key={id} className={classes.part} aria-labelledby={`ledger-${id}`}>
              <h2 id={`ledger-${id}`}>{t(`ledger:section.${id}`, { count: own.length })}</h2>
              <Rows rows={own} hand={hand} by={lastBy ?? t('ledger:form.usualBy')} />
            </section>
          ),
      )}
      {hand.ledger.outside.length > 0 && view === 'all' && (
        <section className={classes.part} aria-labelledby="ledger-outside">
          <h2 id="ledger-outside">{t('ledger:outside.title')}</h2>
          <p className={classes.note}>{t('ledger:outside.text')}</p>
          <Rows rows={hand.ledger.outside.map((each) => ({ ...each, progress: null }))} hand={hand} by="" />
        </section>
      )}
    </Page>
  );
}
