/** A finding written down by hand: what is wrong, how grave, how it was found and where. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FINDING_SEVERITIES,
  type Finding,
  type FindingOrigin,
  type FindingSeverity,
} from '../../../../drills/index.js';
import { replaceParams } from '../../../app/router.js';
import { addFinding } from '../../../findings/findingActs.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { FindingPlacePicker } from './FindingPlacePicker.js';
import classes from './NewFinding.module.css';
import type { FindingsAtHand } from './useFindings.js';
import { WhoAndWhen } from './WhoAndWhen.js';

/** Ways in which a person finds something; runs and plan checks make theirs where they are seen. */
const BY_HAND: readonly FindingOrigin[] = ['drill', 'check', 'warning'];

/** @param drill - id of the drill record it comes from, where that is known */
export function NewFinding({ hand, drill }: { hand: FindingsAtHand; drill: string | undefined }) {
  const { t } = useTranslation('findings');
  const drills = hand.records.filter(({ id, date }) => id !== undefined && date !== undefined);
  const from = drills.find(({ id }) => id === drill) ?? drills.at(-1);
  const [title, setTitle] = useState('');
  const [severity, setSeverity] = useState<FindingSeverity>('general');
  const [origin, setOrigin] = useState<FindingOrigin>(drill === undefined ? 'check' : 'drill');
  const [record, setRecord] = useState(from?.id ?? '');
  const [placeId, setPlaceId] = useState('');
  const [place, setPlace] = useState<Finding['place']>(undefined);
  const [step, setStep] = useState({
    by: hand.lastBy ?? t('step.usualBy'),
    on: drill === undefined || from?.date === undefined || from.date > hand.today ? hand.today : from.date,
  });
  const id = useId();
  const isFilled = title.trim() !== '' && step.by.trim() !== '' && step.on !== '';
  const save = () => {
    const fields = {
      title: title.trim(),
      severity,
      origin,
      drill: origin === 'drill' && record !== '' ? record : undefined,
      place,
    };
    const made = addFinding(fields, { on: step.on, by: step.by.trim() }, t('form.made', { title: fields.title }));
    if (made !== null) replaceParams({ finding: made.id, drill: '' });
  };
  return (
    <form
      className={classes.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFilled) save();
      }}
    >
      <h2 id={id}>{t('form.title')}</h2>
      <label>
        <span>{t('form.what')}</span>
        <input
          type="text"
          required
          maxLength={500}
          // biome-ignore lint/a11y/noAutofocus: the form was opened by the button just pressed
          autoFocus
          placeholder={t('form.whatHint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('form.severity')}</span>
        <select value={severity} onChange={(event) => setSeverity(event.currentTarget.value as FindingSeverity)}>
          {FINDING_SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {t(`severity.${each}`)} · {t(`severityNote.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('form.origin')}</span>
        <select value={origin} onChange={(event) => setOrigin(event.currentTarget.value as FindingOrigin)}>
          {BY_HAND.map((each) => (
            <option key={each} value={each}>
              {t(`origin.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {origin === 'drill' && drills.length > 0 && (
        <label>
          <span>{t('form.drill')}</span>
          <select value={record} onChange={(event) => setRecord(event.currentTarget.value)}>
            {drills.map((each) => (
              <option key={each.id} value={each.id}>
                {t('detail.fromDrill', { date: day(each.date ?? '', currentLanguage(), true) })}
              </option>
            ))}
          </select>
        </label>
      )}
      {hand.plan !== null && (
        <div>
          <span>{t('form.place')}</span>
          <FindingPlacePicker
            plan={hand.plan}
            label={t('form.place')}
            empty={t('form.noPlace')}
            value={placeId}
            onChoose={(next, found) => {
              setPlaceId(next);
              setPlace(found);
            }}
          />
        </div>
      )}
      <div className={classes.two}>
        <WhoAndWhen
          step={step}
          labels={{ by: t('form.by'), on: t('form.on') }}
          onChange={setStep}
          latest={hand.today}
        />
      </div>
      <div className={classes.acts}>
        <Button type="submit" variant="filled" disabled={!isFilled}>
          {t('form.save')}
        </Button>
        <Button onClick={() => replaceParams({ finding: '', drill: '' })}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}
