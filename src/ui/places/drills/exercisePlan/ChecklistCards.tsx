/** What is looked at before the signal, what may not be done, and what else is to be said. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../parts/Card.js';
import { ReturningList } from '../findings/ReturningList.js';
import classes from './ExercisePlanPage.module.css';
import type { PlanPart } from './planPart.js';

export function ChecklistCard({ plan, edit }: PlanPart) {
  const { t } = useTranslation('exercisePlan');
  return (
    <Card title={t('checklist.title')}>
      <ul className={classes.checks}>
        {plan.checklist.map(({ item, isDone }) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={isDone}
                disabled={edit === null}
                onChange={() =>
                  edit?.({
                    checklist: plan.checklist.map((each) => (each.item === item ? { item, isDone: !isDone } : each)),
                  })
                }
              />
              {t(`check.${item}`)}
            </label>
          </li>
        ))}
      </ul>
      <ReturningList on={plan.date} />
    </Card>
  );
}

export function ProhibitionsCard({ plan }: PlanPart) {
  const { t } = useTranslation('exercisePlan');
  return (
    <Card title={t('prohibitions.title')}>
      <ul className={classes.never}>
        {plan.prohibitions.map((each) => (
          <li key={each}>{t(`prohibition.${each}`)}</li>
        ))}
      </ul>
    </Card>
  );
}

export function NotesCard({ plan, edit }: PlanPart) {
  const { t } = useTranslation('exercisePlan');
  const kept = plan.notes ?? '';
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  return (
    <Card title={t('notes.title')}>
      {edit === null ? (
        <p>{kept === '' ? '—' : kept}</p>
      ) : (
        <div className={classes.letter}>
          <textarea
            aria-label={t('notes.label')}
            rows={3}
            maxLength={10_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={() => {
              if (text !== kept) edit({ notes: text });
            }}
          />
          <p className={classes.onPaper}>{kept}</p>
        </div>
      )}
    </Card>
  );
}
