/** The steps of the loop in a line: done, now, to come. Nine, or five where the rules of the school tell five. */
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FINDING_STATES, type FindingState, SHORT_LOOP, shortStateOf } from '../../../../drills/index.js';
import classes from './FindingLoop.module.css';

export function FindingLoop({ state, isShort }: { state: FindingState; isShort: boolean }) {
  const { t } = useTranslation('findings');
  const steps = isShort
    ? SHORT_LOOP.map((each) => t(`short.${each}`))
    : FINDING_STATES.map((each) => t(`state.${each}`));
  const at = isShort ? SHORT_LOOP.indexOf(shortStateOf(state)) : FINDING_STATES.indexOf(state);
  return (
    <ol className={classes.loop} aria-label={t('loop.label')}>
      {steps.map((word, i) => {
        const standing = i < at || state === 'closed' ? 'done' : i === at ? 'now' : 'ahead';
        return (
          <li key={word} data-standing={standing} aria-current={i === at ? 'step' : undefined}>
            <i aria-hidden="true">{standing === 'done' && <IconCheck size={12} stroke={3} />}</i>
            <span>{word}</span>
          </li>
        );
      })}
    </ol>
  );
}
