/** The phases of the drill in their order: when each began, which one runs, what is still to come. */
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillDay, dayPhases, type SettledDay } from '../../../drills/index.js';
import { clock } from '../../i18n/format.js';
import classes from './Commander.module.css';
import { phaseName } from './phaseName.js';

export function PhaseSteps({ day, settled }: { day: DrillDay; settled: SettledDay }) {
  const { t } = useTranslation(['day', 'scenarios', 'common']);
  const { phases } = dayPhases(day);
  const at = phases.findIndex(({ name }) => name === settled.phase);
  const since = (ms: number | null) => {
    const from = settled.signalMs ?? settled.firstSignalMs;
    return ms === null || from === null ? '' : clock(Math.floor((ms - from) / 1000));
  };
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase is another step to bring into sight
  useEffect(() => {
    const step = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current === null || step == null) return;
    list.current.scrollLeft = step.offsetLeft - list.current.clientWidth / 2 + step.clientWidth / 2;
  }, [settled.phase]);
  if (phases.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by keyboard
    <ol ref={list} className={classes.steps} tabIndex={0} aria-label={t('day:phases')}>
      {phases.map(({ name }, i) => {
        const begun = settled.phases.filter(({ phase }) => phase === name).at(-1);
        const state = name === settled.phase ? 'now' : begun !== undefined ? 'done' : i < at ? 'passed' : 'ahead';
        return (
          <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={classes.disc}>
              {state === 'done' && <IconCheck size={14} stroke={3} aria-hidden="true" />}
            </span>
            <b>{phaseName(name, day, t)}</b>
            <small>{begun === undefined ? '–' : since(begun.commanderMs)}</small>
          </li>
        );
      })}
    </ol>
  );
}
