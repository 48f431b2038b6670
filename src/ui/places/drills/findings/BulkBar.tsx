/** What can be done with all picked findings at once; those that stay where they are are named with the reason. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { advanceFinding, editFinding, type Finding, nextShortStop, nextState } from '../../../../drills/index.js';
import type { Outcome, Problem } from '../../../../model/index.js';
import { putFindings } from '../../../findings/findingActs.js';
import { problemText } from '../../../i18n/problemText.js';
import classes from './BulkBar.module.css';
import type { FindingsAtHand } from './useFindings.js';

interface BulkProps {
  readonly chosen: readonly Finding[];
  readonly hand: FindingsAtHand;
  readonly onClear: () => void;
}

interface Stuck {
  readonly finding: Finding;
  readonly problems: readonly Problem[];
}

export function BulkBar({ chosen, hand, onClear }: BulkProps) {
  const { t } = useTranslation('findings');
  const { t: tAny } = useTranslation();
  const [by, setBy] = useState(hand.lastBy ?? t('step.usualBy'));
  const [person, setPerson] = useState('');
  const [deadline, setDeadline] = useState('');
  const [stuck, setStuck] = useState<readonly Stuck[]>([]);
  const doAll = (act: (finding: Finding) => Outcome<Finding>, words: 'bulk.stepped' | 'bulk.changed') => {
    const outcomes = chosen.map((finding) => ({ finding, ...act(finding) }));
    const changed = outcomes.flatMap(({ value }) => value ?? []);
    if (changed.length > 0) putFindings(changed, t(words, { count: changed.length }));
    setStuck(outcomes.filter(({ value }) => value === null));
  };
  const step = (finding: Finding) => {
    const to = hand.isShort ? nextShortStop(finding.state) : nextState(finding.state);
    return advanceFinding(finding, to ?? finding.state, { on: hand.today, by }, hand.needed);
  };
  const told = ({ code, values, ...rest }: Problem): string =>
    code === 'finding-field-missing'
      ? t('step.needs', { list: t(`field.${String(values?.field) as 'person'}`) })
      : problemText({ code, ...(values === undefined ? {} : { values }), ...rest }, tAny);
  return (
    <section className={classes.bar} aria-label={t('bulk.label')}>
      <b role="status">{t('bulk.picked', { count: chosen.length })}</b>
      <label>
        {t('step.by')}
        <input type="text" maxLength={200} value={by} onChange={(event) => setBy(event.currentTarget.value)} />
      </label>
      <Button variant="filled" disabled={by.trim() === ''} onClick={() => doAll(step, 'bulk.stepped')}>
        {t('bulk.step')}
      </Button>
      <label>
        {t('bulk.person')}
        <input type="text" maxLength={200} value={person} onChange={(event) => setPerson(event.currentTarget.value)} />
      </label>
      <label>
        {t('bulk.deadline')}
        <input type="date" value={deadline} onChange={(event) => setDeadline(event.currentTarget.value)} />
      </label>
      <Button
        disabled={person.trim() === '' && deadline === ''}
        onClick={() =>
          doAll(
            (finding) =>
              editFinding(
                finding,
                {
                  ...(person.trim() === '' ? {} : { person: person.trim() }),
                  ...(deadline === '' ? {} : { deadline }),
                },
                hand.needed,
              ),
            'bulk.changed',
          )
        }
      >
        {t('bulk.set')}
      </Button>
      <Button variant="subtle" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
      {stuck.length > 0 && (
        <div className={classes.stuck} role="alert">
          <p>{t('bulk.stuck', { count: stuck.length })}</p>
          <ul>
            {stuck.map(({ finding, problems }) => (
              <li key={finding.id}>
                <b>{finding.title}</b> {problems.map(told).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
