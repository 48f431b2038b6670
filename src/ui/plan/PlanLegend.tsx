/** What the colours mean: density steps and the marks of people. */
import { useTranslation } from 'react-i18next';
import classes from './PlanView.module.css';

const STEP_LABELS = ['<0.5', '0.5–1', '1–2', '2–3', '3–4', '≥4'] as const;
const MARKS = [
  ['walking', '--p-move'],
  ['waiting', '--p-wait'],
  ['arrived', '--p-out'],
  ['inPlace', '--p-shelter'],
  ['staff', '--p-staff'],
] as const;

interface PlanLegendProps {
  readonly showsDensity: boolean;
  /** Whether anyone rests by order in this run; most drills have none. */
  readonly showsInPlace: boolean;
}

export function PlanLegend({ showsDensity, showsInPlace }: PlanLegendProps) {
  const { t } = useTranslation('plan');
  return (
    <div className={`${classes.legend} ${classes.float}`}>
      {showsDensity && (
        <div className={classes.legendRow}>
          <span>{t('legend.density')}</span>
          <span className={classes.steps}>
            {STEP_LABELS.map((label, step) => (
              <span key={label}>
                <i style={step === 0 ? undefined : { background: `var(--den-${step})` }} />
                {label}
              </span>
            ))}
          </span>
        </div>
      )}
      <div className={classes.legendRow}>
        <span>{t('legend.people')}</span>
        {MARKS.filter(([mark]) => showsInPlace || mark !== 'inPlace').map(([mark, token]) => (
          <span key={mark} className={classes.mark}>
            <i data-mark={mark} style={{ background: `var(${token})` }} />
            {t(`legend.${mark}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
