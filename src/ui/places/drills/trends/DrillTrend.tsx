/** The score of each drill as a dot on the grades, and its times as a table. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, rubric } from '../../../../drills/index.js';
import { scoreInProject } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { routeHash } from '../../../app/router.js';
import { clock, day, decimal, today } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { Tag } from '../../../parts/Tag.js';
import { ScoreLine } from './ScoreLine.js';
import classes from './TrendsTab.module.css';

const EMPTY = { findings: [], runs: [] } as const;

const say = (value: number | null | undefined) => (value == null ? '—' : clock(value));

export function DrillTrend({ records }: { records: readonly DrillRecord[] }) {
  const { t } = useTranslation(['score', 'rubric', 'drills']);
  const language = currentLanguage();
  const project = useProjectStore((store) => store.project);
  const rows = useMemo(
    () =>
      records.map((record) => {
        const { isFinal, total, provisionalTotal, grade } = scoreInProject(project ?? EMPTY, record, today());
        return { record, isFinal, grade, score: isFinal ? total : provisionalTotal };
      }),
    [records, project],
  );
  const scenario = (name: string) => t(`drills:scenario.${name as 'fire'}`);
  return (
    <section className={classes.section}>
      <ScoreLine
        grades={[...rubric.grades]
          .reverse()
          .map(({ en, min }) => ({ min, id: en, name: t(`rubric:grade.${en as 'good'}`) }))}
        points={rows.map(({ record, isFinal, score }) => ({
          label: record.date === undefined ? '—' : day(record.date, language),
          score,
          isFinal,
        }))}
        label={t('score:trends.chart', { count: rows.length, score: rows.at(-1)?.score ?? '—' })}
      />
      <TableFrame label={t('score:trends.title')}>
        <thead>
          <tr>
            <th>{t('score:trends.drill')}</th>
            <th data-number>{t('score:trends.score')}</th>
            <th>{t('score:trends.grade')}</th>
            <th data-number>{t('score:trends.total')}</th>
            <th data-number>{t('score:trends.target')}</th>
            <th data-number>{t('score:trends.reaction')}</th>
            <th data-number>{t('score:trends.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, isFinal, grade, score }, i) => (
            <tr key={record.id ?? i}>
              <th scope="row" className={classes.drill}>
                <a href={routeHash('drills', { tab: 'score', record: record.id ?? '' })}>
                  {record.date === undefined ? '' : `${day(record.date, language, true)} `}
                  {scenario(record.scenario)}
                </a>
              </th>
              <td data-number>{score === null ? '—' : decimal(score, 1)}</td>
              <td>
                {grade !== null && `${t(`rubric:grade.${grade as 'good'}`)} `}
                <Tag tone={isFinal ? 'outline' : 'hatch'}>
                  {t(isFinal ? 'drills:score.final' : 'drills:score.provisional')}
                </Tag>
              </td>
              <td data-number>{say(record.values.T_evac_s)}</td>
              <td data-number>{say(record.values.T_target_s)}</td>
              <td data-number>{say(record.values.median_class_start_s ?? record.values.median_room_exit_s)}</td>
              <td data-number>{say(record.values.A_full_s)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
