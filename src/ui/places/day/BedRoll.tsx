/** At night: how many of each class are counted, beside the board of rooms. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { bedRollByClass } from '../../../drills/index.js';
import classes from './ClassBoard.module.css';
import type { PartInUse } from './usePart.js';

export function BedRoll({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const title = useId();
  const rolls = bedRollByClass(part.part.day, part.settled);
  if (rolls.length === 0) return null;
  return (
    <section className={classes.board} aria-labelledby={title}>
      <header>
        <h2 id={title}>{t('roll.title')}</h2>
      </header>
      <table className={classes.roll}>
        <thead>
          <tr>
            <th scope="col">{t('roll.class')}</th>
            <th scope="col">{t('roll.rooms')}</th>
            <th scope="col">{t('roll.counted')}</th>
            <th scope="col">{t('roll.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {rolls.map(({ name, rooms, roomsCounted, expected, counted, missing }) => (
            <tr key={name} data-missing={missing > 0 || undefined}>
              <th scope="row">{name}</th>
              <td>{t('roll.of', { part: roomsCounted, all: rooms })}</td>
              <td>{t('roll.of', { part: counted, all: expected ?? '?' })}</td>
              <td>{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
