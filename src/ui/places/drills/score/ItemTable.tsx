/** The items of the profile by group: measured as a bar, forecast as a tick, points, evidence. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { rubric, type Score, type ScoreItem } from '../../../../drills/index.js';
import { decimal } from '../../../parts/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './ItemTable.module.css';
import { ScoreBar } from './ScoreBar.js';

const groupOf = (id: string) => rubric.items.find((each) => each.id === id)?.group ?? '';

interface ItemTableProps {
  readonly score: Score;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function ItemTable({ score, chosen, onChoose }: ItemTableProps) {
  const { t } = useTranslation(['drills', 'rubric']);
  const groups = [...new Set(score.items.map((each) => groupOf(each.id)))];
  return (
    <TableFrame label={t('drills:score.items')}>
      <thead>
        <tr>
          <th colSpan={2}>{t('drills:score.item')}</th>
          <th className={classes.bars}>{t('drills:score.bars')}</th>
          <th data-number>{t('drills:score.points')}</th>
          <th data-number>{t('drills:score.forecast')}</th>
          <th className={classes.evidence}>{t('drills:score.evidence')}</th>
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
                <td />
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
                  <td data-number>{item.forecast === null ? '' : decimal(item.forecast, 1)}</td>
                  <td>
                    {item.evidence === null ? (
                      <Tag tone="hatch">{t('drills:score.noEvidence')}</Tag>
                    ) : (
                      t('drills:score.values', { count: known(item) })
                    )}
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

function known(item: ScoreItem): number {
  return Object.values(item.evidence ?? {}).filter((value) => value !== null).length;
}
