/** Takes the last tap of this device back, and says which. */
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lastStandingTap } from '../../../drills/index.js';
import classes from './Day.module.css';
import { phaseName } from './phaseName.js';
import type { PartInUse } from './usePart.js';

export function UndoButton({ part }: { part: PartInUse }) {
  const { t } = useTranslation(['day', 'scenarios', 'common']);
  const last = lastStandingTap(part.log);
  const isPhase = last?.what === 'signal' || last?.what === 'phase';
  return (
    <button type="button" className={classes.button} disabled={last === null} onClick={() => void part.undo()}>
      <IconArrowBackUp size={22} aria-hidden="true" />
      <span>
        {t('day:undo')}
        {last !== null && (
          <small>{isPhase ? phaseName(last.of ?? '', part.part.day, t) : t(`day:tap.${last.what as 'left'}`)}</small>
        )}
      </span>
    </button>
  );
}
