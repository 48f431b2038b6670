/** One problem of the plan: its number, what it is, the repairs by name, and the way to its place. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanFix } from '../../../floorplans/index.js';
import type { Place } from '../../../model/index.js';
import { repairPlan } from '../../app/planHistory.js';
import { MakeFinding } from '../../findings/MakeFinding.js';
import { decimal } from '../../i18n/format.js';
import { problemText } from '../../i18n/problemText.js';
import classes from './ChecksPanel.module.css';
import type { NumberedProblem } from './problemsInOrder.js';

interface CheckItemProps {
  readonly numbered: NumberedProblem;
  readonly number: number;
  readonly goTo: (place: Place) => void;
}

/** Measures of a fix as people write them. */
function valuesOf({ values }: PlanFix): Record<string, string> {
  const told = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'string') return [name, value] as const;
    return [name, decimal(value, Number.isInteger(value) ? 0 : 2)] as const;
  });
  return Object.fromEntries(told);
}

export function CheckItem({ numbered, number, goTo }: CheckItemProps) {
  const { t } = useTranslation('checks');
  const fixText = t as unknown as (key: string, values: Record<string, string>) => string;
  const { problem, fixes, place } = numbered;
  const apply = (fix: PlanFix) => {
    // seen at its place while it is done, so that what changed is in sight
    if (place !== null) goTo(place);
    repairPlan(fix, place?.levelId ?? null);
  };
  return (
    <li className={classes.item} data-severity={problem.severity}>
      <span className={classes.marker} title={t(`severity.${problem.severity}`)}>
        {number}
        <span className={classes.spoken}>{t(`severity.${problem.severity}`)}</span>
      </span>
      <div>
        <p>{problemText(problem, t as never)}</p>
        <div className={classes.acts}>
          {fixes.map((fix, index) => (
            <Button
              // biome-ignore lint/suspicious/noArrayIndexKey: repairs of one problem keep their order
              key={index}
              size="compact-sm"
              variant={index === 0 && problem.severity === 'error' ? 'filled' : 'default'}
              classNames={{ root: classes.fix ?? '', label: classes.fixLabel ?? '' }}
              onClick={() => apply(fix)}
            >
              {fixText(`fix.${fix.code}`, valuesOf(fix))}
            </Button>
          ))}
          {place !== null && (
            <button type="button" className={classes.link} onClick={() => goTo(place)}>
              {t('locate')}
            </button>
          )}
          <MakeFinding
            fields={{
              title: problemText(problem, t as never),
              severity: problem.severity === 'error' ? 'larger' : 'general',
              origin: 'planCheck',
              source: `check ${problem.code} ${problem.path}`,
              place: place ?? undefined,
            }}
          />
        </div>
      </div>
    </li>
  );
}
