/** That the drill was ended before its end, and what holds from now on. */
import { IconAlertOctagon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Commander.module.css';

export function StoppedBanner({ by }: { by: 'realEmergency' | 'stopForSafety' }) {
  const { t } = useTranslation('day');
  return (
    <div className={classes.stopped} role="alert">
      <IconAlertOctagon size={28} aria-hidden="true" />
      <div>
        <b>{t(`stopped.${by}.title`)}</b>
        <span>{t(`stopped.${by}.text`)}</span>
      </div>
    </div>
  );
}
