/** The items of the profile by group: measured as a bar, forecast as a tick with its spread, points, rating. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { rubric, type Score, type ScoreItem } from '../../../../drills/index.js';
import { decimal } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './ItemTable.module.css';
import { ScoreBar } from './ScoreBar.js';

const groupOf = (id: string) => rubric.items.find((each) => each.id === id)?.group ?? '';

const isWaiting = (id: string) => rubric.items.find((each) => each.id === id)?.final_only === true;

interface ItemTableProps {
  readonly score: Score;
  /** Items of which a value was put in the place of the measured one. */
  readonly overridden: ReadonlySet<string>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function ItemTable({ score, overridden, chosen, onChoose }: ItemTableProps) {
  const { t } = useTranslation(['drills', 'rubric', 'score']);
  const groups = [...new Set(score.items.map((each) => groupOf(each.id)))];
  return (
    <TableFrame label={t('drills:score.items')}>
      <thead>
        <tr>
          <th colSpan={2}>{t('drills:score.item')}</th>
          <th className={classes.bars}>{t('score:bars')}</th>
          <th data-number>{t('drills:score.points')}</th>
          <th data-number className={classes.ahead}>
            {t('drills:score.forecast')}
          </th>
          <th className={classes.evidence}>{t('score:rating')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const items = score.items.filter((each) => groupOf(each.id) === group);
          return (
            <Fragment key={group}>
              <tr className={classes.group}>
                <th colSpan={3} scope="rowgroup">
                  {t(`rubric:group.${group as 'closure'}`)}
                </th>
                <td data-number>
                  <b>{decimal(sum(items), 1)}</b> / {items.reduce((total, each) => total + each.weight, 0)}
                </td>
                <td className={classes.ahead} />
                <td />
              </tr>
              {items.map((item) => (
                <tr key={item.id} className={classes.item} data-chosen={item.id === chosen || undefined}>
                  <td className={classes.id}>{item.id}</td>
                  <td>
                    <button type="button" aria-pressed={item.id === chosen} onClick={() => onChoose(item.id)}>
                      {t(`rubric:item.${item.id as 'M1'}`)}
                    </button>
                  </td>
                  <td className={classes.bars}>
                    <ScoreBar item={item} />
                  </td>
                  <td data-number>
                    <b>{item.points === null ? '—' : decimal(item.points, 1)}</b> / {item.weight}
                  </td>
                  <td data-number className={classes.ahead}>
                    <Ahead {...item} />
                  </td>
                  <td>
                    {item.rating === null ? (
                      <Tag tone="hatch">{t(isWaiting(item.id) ? 'score:waiting' : 'drills:score.noEvidence')}</Tag>
                    ) : (
                      <abbr className={classes.rating} title={t(`rubric:rating.${item.rating as 'P'}`)}>
                        {item.rating}
                      </abbr>
                    )}
                    {item.changedThresholds.length > 0 && <Tag tone="accent">{t('score:ownThresholds.tag')}</Tag>}
                    {overridden.has(item.id) && <Tag tone="warn">{t('score:changed')}</Tag>}
                  </td>
                </tr>
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

function sum(items: readonly ScoreItem[]): number {
  return items.reduce((total, each) => total + (each.points ?? 0), 0);
}

/** The middle, and the spread where it is told. */
function Ahead({ forecast, forecastRange }: ScoreItem) {
  if (forecast === null) return null;
  const [low, high] = forecastRange ?? [forecast, forecast];
  return (
    <>
      {decimal(forecast, 1)}
      {low < high && <span className={classes.range}> {`(${decimal(low, 1)}–${decimal(high, 1)})`}</span>}
    </>
  );
}
