/** How many runs, and the start; what came of an earlier start in one line. */
import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_MOVEMENT_MODEL, type MovementModelName } from '../../../../sim/index.js';
import { duration } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { modelOf, withModel } from '../../../run/movementModel.js';
import { startRepeat, useRepeatStore } from '../../../run/repeatStore.js';
import { timeLeftS } from '../../../run/repeatTime.js';
import classes from './ManyRuns.module.css';
import { ModelChoice } from './ModelChoice.js';
import { useOrderAtHand } from './orderAtHand.js';
import { repeatCrew } from './repeatCrew.js';

const USUAL_RUNS = 30;
export const MOST_RUNS = 200;
const LEAST_RUNS = 2;

export function RepeatForm() {
  const { t } = useTranslation('manyRuns');
  const atHand = useOrderAtHand();
  const asked = useRepeatStore((state) => state.seeds.length);
  const finished = useRepeatStore((state) => state.replications.length);
  const status = useRepeatStore((state) => state.status);
  const lastOrder = useRepeatStore((state) => state.order);
  const [model, setModel] = useState<MovementModelName>(
    lastOrder === null ? DEFAULT_MOVEMENT_MODEL : modelOf(lastOrder.scenario),
  );
  const [text, setText] = useState(String(asked || USUAL_RUNS));
  const count = Number(text);
  const isWrong = !(Number.isInteger(count) && count >= LEAST_RUNS && count <= MOST_RUNS);
  if (atHand === null) return <p className={classes.quiet}>{t('nothing')}</p>;
  const { order, seed, oneRunS } = atHand;
  const crew = repeatCrew();
  const workers = Math.min(crew.workers, count);
  const left = isWrong ? null : timeLeftS({ elapsedS: 0, finished: 0, remaining: count, workers, oneRunS });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) void startRepeat({ ...order, scenario: withModel(order.scenario, model) }, seed, count, crew);
      }}
    >
      <label className={classes.field}>
        {t('form.runs')}
        <input
          inputMode="numeric"
          value={text}
          aria-invalid={isWrong}
          aria-describedby="many-runs-note"
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button
        type="submit"
        variant={status === 'idle' ? 'filled' : 'default'}
        disabled={isWrong}
        leftSection={<IconPlayerPlay size={16} stroke={1.75} aria-hidden="true" />}
      >
        {t(status === 'idle' ? 'form.start' : 'form.again', { count: isWrong ? 0 : count })}
      </Button>
      <ModelChoice model={model} choose={setModel} />
      <p className={classes.note} id="many-runs-note">
        {isWrong
          ? t('form.wrong', { least: LEAST_RUNS, most: MOST_RUNS })
          : t('form.seeds', { from: seed, until: seed + count - 1 })}
        {left !== null && t('form.about', { time: duration(Math.max(1, left), currentLanguage()) })}
      </p>
      {finished > 0 && finished < asked && (
        <p className={classes.note} role="status">
          {t('form.kept', { finished, asked })}
        </p>
      )}
    </form>
  );
}
