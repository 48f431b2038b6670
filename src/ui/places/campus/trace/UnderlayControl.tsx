/** How strong the picture under the floor is drawn, and the key that hides it. */
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { takesText } from '../../../parts/takesText.js';
import { LEAST_OPACITY, useUnderlayView } from '../../../plan/underlayView.js';
import type { UnderlayState } from '../../../plan/useUnderlay.js';
import classes from './Underlay.module.css';

const HIDE_KEY = 'u';

/** Draws nothing while the floor in sight has no picture. */
export function UnderlayControl({ state }: { state: UnderlayState }) {
  const { t } = useTranslation('trace');
  const { opacity, isHidden, setOpacity, toggle } = useUnderlayView();
  useEffect(() => {
    if (state !== 'shown') return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== HIDE_KEY || takesText(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [state, toggle]);
  if (state === 'missing') return <p className={classes.missing}>{t('underlay.missing')}</p>;
  if (state !== 'shown') return null;
  const Icon = isHidden ? IconEyeOff : IconEye;
  const label = t(isHidden ? 'underlay.show' : 'underlay.hide');
  return (
    <div className={classes.control}>
      <button type="button" aria-label={label} aria-pressed={isHidden} title={label} onClick={toggle}>
        <Icon size={18} stroke={1.75} aria-hidden="true" />
      </button>
      <input
        type="range"
        min={LEAST_OPACITY * 100}
        max={100}
        step={5}
        value={Math.round(opacity * 100)}
        aria-label={t('underlay.opacity')}
        onChange={(event) => setOpacity(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
