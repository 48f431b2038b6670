/** Everyone the run could not bring to the assembly point, by place and reason. */
import { useTranslation } from 'react-i18next';
import type { StuckReason } from '../../../sim/index.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './SidePanel.module.css';

export function StuckList() {
  const { t, i18n } = useTranslation('simulate');
  const stuck = useRunStore((state) => state.result?.stuck);
  const status = useRunStore((state) => state.status);
  // a run that was stopped left everyone on the way: that says nothing
  if (status !== 'done' || stuck === undefined || stuck.length === 0) return null;
  const places = new Map<string, { where: string; whereEn: string; reason: StuckReason; people: number }>();
  for (const each of stuck) {
    const key = `${each.cell}/${each.reason}`;
    const place = places.get(key) ?? { where: each.where, whereEn: each.whereEn, reason: each.reason, people: 0 };
    place.people++;
    places.set(key, place);
  }
  return (
    <section className={classes.section}>
      <h2>{t('stuck.title', { count: stuck.length })}</h2>
      <ul className={classes.stuck}>
        {[...places].map(([key, place]) => (
          <li key={key}>
            {t(`stuck.${place.reason}`, {
              where: i18n.language === 'en' ? place.whereEn : place.where,
              people: place.people,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
