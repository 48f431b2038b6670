/** The score, its grade, whether it is final, where it lies between the grades, and the caps. */
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { rubric, type Score } from '../../../../drills/index.js';
import { decimal } from '../../../i18n/format.js';
import { Tag } from '../../../parts/Tag.js';
import { ForecastLine } from './ForecastLine.js';
import classes from './ScoreHead.module.css';

/** The grade and how firm it is; the grade may not be known yet. */
function gradeWords(grade: string, firmness: string, comma: string): string {
  return grade === '' ? firmness : `${grade}${comma}${firmness}`;
}

/** @param runs - how many the forecast comes from */
export function ScoreHead({ score, runs }: { score: Score; runs: number }) {
  const { t } = useTranslation(['drills', 'rubric']);
  const shown = score.isFinal ? score.total : score.provisionalTotal;
  const known = score.items.filter((each) => each.fraction !== null);
  const points = known.reduce((sum, each) => sum + (each.points ?? 0), 0);
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  const holding = score.caps.filter((each) => each.state === 'holds');
  const unknown = score.caps.filter((each) => each.state === 'unknown');
  const grade = score.grade === null ? '' : t(`rubric:grade.${score.grade as 'good'}`);
  return (
    <div className={classes.head}>
      <div>
        <h1 className={classes.figure}>
          {shown === null ? '—' : decimal(shown, 1)}
          <Tag tone={score.isFinal ? 'outline' : 'hatch'}>
            {gradeWords(
              grade,
              t(score.isFinal ? 'drills:score.final' : 'drills:score.provisional'),
              t('drills:score.comma'),
            )}
          </Tag>
        </h1>
        <p className={classes.earned}>
          {t('drills:score.earned', { points: decimal(points, 1), weight, missing: 100 - weight })}
        </p>
      </div>
      <div className={classes.grades} role="img" aria-label={shown === null ? '—' : `${decimal(shown, 1)} ${grade}`}>
        {[...rubric.grades].reverse().map((each, index, all) => {
          const until = all[index + 1]?.min ?? 100;
          return (
            <span key={each.en} data-grade={each.en} style={{ flex: until - each.min }}>
              <i>{t(`rubric:grade.${each.en as 'good'}`)}</i>
              {each.min > 0 && <b>{each.min}</b>}
            </span>
          );
        })}
        {shown !== null && <em style={{ left: `${shown}%` }} />}
      </div>
      <div className={classes.caps}>
        {holding.length > 0 ? (
          <Tag tone="danger" Icon={IconShieldX}>
            {t('drills:score.capped', { cap: holding[0]?.cap ?? 59 })}
          </Tag>
        ) : unknown.length > 0 ? (
          <Tag tone="hatch" Icon={IconShieldX}>
            {t('drills:score.capsUnknown', { count: unknown.length })}
          </Tag>
        ) : (
          <Tag tone="ok" Icon={IconShieldCheck}>
            {t('drills:score.noCap')}
          </Tag>
        )}
        <p>
          {(holding.length > 0 ? holding : unknown)
            .map((each) => t(`rubric:cap.${each.id as 'CAP-1'}`))
            .join(t('drills:listComma'))}
        </p>
      </div>
      {score.forecast !== null && <ForecastLine forecast={score.forecast} runs={runs} />}
    </div>
  );
}
