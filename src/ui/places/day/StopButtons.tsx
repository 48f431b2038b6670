/** The ways to stop: a false start by a tap that can be taken back, the end of the drill by a hold. */
import { IconAlertOctagon, IconHandStop, IconRotate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import day from './Day.module.css';
import { HoldButton } from './HoldButton.js';
import type { PartInUse } from './usePart.js';

export function FalseStart({ part, isOver }: { part: PartInUse; isOver: boolean }) {
  const { t } = useTranslation('day');
  return (
    <button
      type="button"
      className={day.button}
      disabled={part.settled.phase === null || isOver}
      onClick={() => void part.tap({ what: 'falseStart' })}
    >
      <IconRotate size={22} aria-hidden="true" />
      <span>
        {t('falseStart')}
        <small>{t('falseStartHint')}</small>
      </span>
    </button>
  );
}

export function StopForSafety({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  return (
    <HoldButton tone="plain" name={t('stopForSafety')} onHeld={() => void part.tap({ what: 'stopForSafety' })}>
      <IconHandStop size={22} aria-hidden="true" />
    </HoldButton>
  );
}

export function RealEmergency({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  return (
    <HoldButton tone="danger" name={t('realEmergency')} onHeld={() => void part.tap({ what: 'realEmergency' })}>
      <IconAlertOctagon size={24} aria-hidden="true" />
    </HoldButton>
  );
}
