/** Which part of the campus is shown: the grounds, or a building and one of its levels. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan, Level } from '../../floorplans/index.js';
import { Choice } from '../parts/Choice.js';
import classes from './LevelTabs.module.css';
import { CAMPUS_VIEW, groundLevelOf, levelOf } from './planViews.js';

interface LevelTabsProps {
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly onChange: (viewId: string) => void;
}

/** A tab's name: 1F for the ground floor and so on; cellars are B1, B2. */
export function levelTabName(level: Pick<Level, 'ordinal'>): string {
  return level.ordinal >= 0 ? `${level.ordinal + 1}F` : `B${-level.ordinal}`;
}

export function LevelTabs({ plan, viewId, onChange }: LevelTabsProps) {
  const { t, i18n } = useTranslation('plan');
  const place = levelOf(plan, viewId);
  const building = place?.building ?? null;
  const nameOf = (thing: { name: string; nameEn?: string | undefined }) =>
    i18n.language === 'en' ? (thing.nameEn ?? thing.name) : thing.name;
  const levels = building?.levels ?? [];
  return (
    <div className={classes.tabs}>
      <select
        className={classes.select}
        aria-label={t('building')}
        value={building?.id ?? CAMPUS_VIEW}
        onChange={(event) => {
          const next = plan.buildings.find((each) => each.id === event.currentTarget.value);
          const same = next?.levels.find((level) => level.ordinal === place?.level.ordinal);
          onChange(next === undefined ? CAMPUS_VIEW : ((same ?? groundLevelOf(next))?.id ?? CAMPUS_VIEW));
        }}
      >
        <option value={CAMPUS_VIEW}>{t('wholeCampus')}</option>
        {plan.buildings.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {levels.length > 0 && (
        <div className={classes.levels}>
          <Choice
            label={t('level')}
            value={viewId}
            onChange={onChange}
            options={levels.map((level) => ({ value: level.id, label: levelTabName(level) }))}
          />
        </div>
      )}
    </div>
  );
}
