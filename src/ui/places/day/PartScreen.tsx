/** One part of a drill on this device, taken up where it was left. */
import { useTranslation } from 'react-i18next';
import type { DayRole } from '../../../drills/index.js';
import { goTo } from '../../app/router.js';
import { CommanderScreen } from './CommanderScreen.js';
import classes from './Day.module.css';
import { DayHead, type DayHeadProps } from './DayHead.js';
import { DeskScreen } from './DeskScreen.js';
import { nameOfSubject } from './nameOfSubject.js';
import { PostScreen } from './PostScreen.js';
import { TeacherScreen } from './TeacherScreen.js';
import { type PartInUse, usePart } from './usePart.js';
import { useWakeLock } from './useWakeLock.js';
import { WardenScreen } from './WardenScreen.js';

const SCREENS: { readonly [role in DayRole]: (props: { part: PartInUse }) => React.ReactNode } = {
  commander: CommanderScreen,
  teacher: TeacherScreen,
  post: PostScreen,
  desk: DeskScreen,
  warden: WardenScreen,
};

export function PartScreen({ id, ...head }: { id: string } & Pick<DayHeadProps, 'theme' | 'onTheme'>) {
  const { t } = useTranslation(['day', 'common', 'scenarios']);
  useWakeLock();
  const part = usePart(id);
  const leave = () => goTo('day');
  if (part === undefined) return <p className={classes.opening}>{t('common:loading')}</p>;
  if (part === null) {
    return <DayHead title={t('day:gone.title')} detail={t('day:gone.text')} onLeave={leave} {...head} />;
  }
  const { day, role, of } = part.part;
  const Screen = SCREENS[role];
  const subject = nameOfSubject(day, of);
  const kind = t('day:drillOf', { kind: t(`common:kind.${day.kind}`) });
  const roleName = t(`day:role.${role}`);
  return (
    <>
      <DayHead
        title={subject === '' ? kind : subject}
        detail={subject === '' ? roleName : `${kind} · ${roleName}`}
        onLeave={leave}
        {...head}
      />
      {part.isUnwritten && (
        <p role="alert" className={classes.unwritten}>
          {t('day:unwritten')}
        </p>
      )}
      <Screen part={part} />
    </>
  );
}
