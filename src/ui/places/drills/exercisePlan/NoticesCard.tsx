/** Letters to those who must know that it is a drill: drafted, changed, and marked as sent. */
import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExercisePlan } from '../../../../drills/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Card } from '../../../parts/Card.js';
import classes from './ExercisePlanPage.module.css';
import type { PlanPart } from './planPart.js';

type Notice = ExercisePlan['notices'][number];

interface LetterProps {
  readonly notice: Notice;
  readonly drafted: string;
  readonly onChange: ((notice: Notice) => void) | null;
}

function Letter({ notice, drafted, onChange }: LetterProps) {
  const { t } = useTranslation('exercisePlan');
  const id = useId();
  const kept = notice.own ?? drafted;
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const { own: _, ...withoutOwn } = notice;
  const name = t(`recipient.${notice.to}`);
  return (
    <section className={classes.letter} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      {onChange === null ? (
        <p>{kept}</p>
      ) : (
        <>
          <textarea
            aria-label={`${t('notices.own')}: ${name}`}
            rows={3}
            maxLength={10_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={() => {
              if (text === kept) return;
              onChange(text.trim() === '' || text === drafted ? withoutOwn : { ...notice, own: text });
            }}
          />
          <p className={classes.onPaper}>{kept}</p>
        </>
      )}
      <div className={classes.sent}>
        {onChange === null ? (
          notice.sentOn !== null && (
            <span>{t('notices.sent', { date: day(notice.sentOn, currentLanguage(), true) })}</span>
          )
        ) : (
          <label>
            <span>{t('notices.sentOn')}</span>
            <input
              type="date"
              value={notice.sentOn ?? ''}
              onChange={({ currentTarget: { value } }) => onChange({ ...notice, sentOn: value === '' ? null : value })}
            />
            <span className={classes.onPaper}>
              {notice.sentOn === null ? '________' : day(notice.sentOn, currentLanguage(), true)}
            </span>
          </label>
        )}
        {notice.own !== undefined && onChange !== null && (
          <Button variant="subtle" onClick={() => onChange(withoutOwn)}>
            {t('notices.restore')}
          </Button>
        )}
      </div>
    </section>
  );
}

export function NoticesCard({ plan, edit, schoolName }: PlanPart & { schoolName: string }) {
  const { t } = useTranslation(['exercisePlan', 'common']);
  const values = {
    school: schoolName,
    kind: t(`common:kind.${plan.kind}`),
    date: day(plan.date, currentLanguage(), true),
    time: plan.time,
    pupils: plan.routes.reduce((sum, route) => sum + route.pupils, 0),
  };
  return (
    <Card title={t('exercisePlan:notices.title')}>
      {plan.notices.map((notice) => (
        <Letter
          key={notice.to}
          notice={notice}
          drafted={t(`exercisePlan:letter.${notice.to}`, values)}
          onChange={
            edit &&
            ((changed) => edit({ notices: plan.notices.map((each) => (each.to === changed.to ? changed : each)) }))
          }
        />
      ))}
    </Card>
  );
}
