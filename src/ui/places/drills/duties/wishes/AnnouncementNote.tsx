/** Whether a drill may come unannounced, and why not; told where the school asked for such drills. */
import { useTranslation } from 'react-i18next';
import type { DrillYear } from '../../../../duties/drillYear.js';
import classes from './WishesDialog.module.css';

export function AnnouncementNote({ drill, year }: { drill: string; year: DrillYear }) {
  const { t } = useTranslation('schedule');
  if (year.wishes.hasUnannounced !== true) return null;
  const reason = year.schedule.announcements.find((each) => each.drill === drill)?.reason;
  return reason === undefined ? null : <span className={classes.announcement}>{t(`announcement.${reason}`)}</span>;
}
