/** The drill day: this device's part in a drill, in a window of its own. `?part=` a part taken, `?drill=` a drill to begin. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, useRoute } from '../../app/router.js';
import { BeginDrill } from './BeginDrill.js';
import classes from './Day.module.css';
import { DayHead } from './DayHead.js';
import { DayStart } from './DayStart.js';
import { PartScreen } from './PartScreen.js';
import { prepareOffline } from './prepareOffline.js';
import { useDayTheme } from './useDayTheme.js';

export function DayPlace() {
  // words of every namespace before anything is drawn: an opened part never falls back to an empty screen
  const { t } = useTranslation(['day', 'common', 'scenarios', 'exercisePlan']);
  const { params } = useRoute();
  const [theme, setTheme] = useDayTheme();
  const { part, drill, kind } = params;
  useEffect(() => void prepareOffline(), []);
  const head = { theme, onTheme: setTheme };
  return (
    <div className={classes.day} data-theme={theme}>
      <div className={classes.column}>
        {part !== undefined ? (
          <PartScreen key={part} id={part} {...head} />
        ) : drill !== undefined || kind !== undefined ? (
          <BeginDrill key={`${drill} ${kind}`} drillId={drill} kind={kind} {...head} />
        ) : (
          <>
            <DayHead
              title={t('day:title')}
              detail={t('day:lead')}
              onLeave={() => goTo('drills', { tab: 'plans' })}
              {...head}
            />
            <DayStart />
          </>
        )}
      </div>
    </div>
  );
}
