/** The rule packs of the school: choose, read, change, add, switch off, and how they lie over each other. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadedPacks } from '../../../../drills/index.js';
import { Callout } from '../../../parts/Callout.js';
import { Page } from '../../../parts/Page.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { AddPackFile, type ReadFile } from './AddPackFile.js';
import { PackDetail } from './PackDetail.js';
import { PackList } from './PackList.js';
import { RuleOrder } from './RuleOrder.js';
import classes from './RulesTab.module.css';
import { SchoolFacts } from './SchoolFacts.js';
import { askedFacts } from './schoolFacts.js';
import { useRules } from './useRules.js';

export function RulesTab() {
  const { t } = useTranslation(['rules', 'drills']);
  const rules = useRules();
  const [selected, setSelected] = useState<string | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  if (rules === null) {
    return (
      <Page title={t('drills:noSchool.title')} lead={t('drills:noSchool.text')}>
        {null}
      </Page>
    );
  }
  const { school, book, proposals, order } = rules;
  const { packs, unknown } = loadedPacks(school.rulePacks, book);
  const shown = book.packs.some((pack) => pack.id === selected) ? selected : (order.packs.at(-1)?.pack.id ?? null);
  return (
    <Page
      title={t('rules:title', { count: packs.length })}
      lead={t('rules:lead')}
      acts={
        <AddPackFile
          book={book}
          onRead={(next) => {
            setRead(next);
            if (next.pack !== null) setSelected(next.pack);
          }}
        />
      }
    >
      {read !== null && read.problems.length > 0 && (
        <div className={classes.problems}>
          <Callout tone="danger" title={t('rules:add.refused', { file: read.name })} text={t('rules:add.unchanged')}>
            <ProblemList problems={read.problems} />
          </Callout>
        </div>
      )}
      {unknown.length > 0 && (
        <Callout tone="warn" title={t('rules:unknown', { list: unknown.join(', ') })} text={t('rules:unknownText')} />
      )}
      <div className={classes.panes}>
        <div>
          <PackList school={school} book={book} proposals={proposals} selected={shown} onSelect={setSelected} />
          <SchoolFacts school={school} asked={askedFacts(school, book)} />
          <RuleOrder order={order} />
        </div>
        {shown !== null && <PackDetail key={shown} id={shown} book={book} />}
      </div>
    </Page>
  );
}
