/** What the school asks of its plan, in one line above it: nobody wonders why a year looks as it does. */
import { useTranslation } from 'react-i18next';
import type { ScheduleOptions } from '../../../../../drills/index.js';
import classes from '../../../../duties/PlanningNote.module.css';
import { day } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { Tag } from '../../../../parts/Tag.js';

export function WishesInForce({ wishes }: { wishes: ScheduleOptions }) {
  const { t } = useTranslation('schedule');
  const language = currentLanguage();
  const { staff, spacingDays, isSpacingFixed } = wishes;
  const told: string[] = [];
  if (spacingDays !== undefined) {
    told.push(
      t(isSpacingFixed === true ? 'wishes.inForce.spacingFixed' : 'wishes.inForce.spacing', { count: spacingDays }),
    );
  }
  if (staff?.mostPerWeek !== undefined) told.push(t('wishes.inForce.perWeek', { count: staff.mostPerWeek }));
  if (staff?.mostPerMonth !== undefined) told.push(t('wishes.inForce.perMonth', { count: staff.mostPerMonth }));
  for (const choice of ['hasUnannounced', 'joinsHazards', 'coversAdvice'] as const) {
    if (wishes[choice] === true) told.push(t(`wishes.inForce.${choice}`));
  }
  for (const season of ['heat', 'rain'] as const) {
    const range = wishes[season];
    // any year will do: only month and day are told
    const dayOf = (monthDay: string) => day(`2000-${monthDay}`, language);
    if (range !== undefined) {
      told.push(t(`wishes.inForce.${season}`, { from: dayOf(range.from), until: dayOf(range.until) }));
    }
  }
  if (told.length === 0) return null;
  return (
    <p className={classes.note}>
      <span>{t('wishes.inForce.label')}</span>
      {told.map((each) => (
        <Tag key={each} tone="outline">
          {each}
        </Tag>
      ))}
    </p>
  );
}
