import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Density, useSessionStore } from '../../app/sessionStore.js';
import { chooseLanguage, currentLanguage, type Language } from '../../i18n/i18n.js';
import classes from './SettingsPlace.module.css';

/** Language, light or dark, how dense: each takes effect at once and is remembered on this device. */
export function LookSection() {
  const { t } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { density, setDensity } = useSessionStore();
  return (
    <section className={classes.section} aria-labelledby="look">
      <h2 id="look">{t('look.title')}</h2>
      <div className={classes.row}>
        <div className={classes.label}>{t('look.language')}</div>
        <SegmentedControl
          aria-label={t('look.language')}
          value={currentLanguage()}
          onChange={(value) => void chooseLanguage(value as Language)}
          data={[
            { value: 'zh-CN', label: <span lang="zh-CN">中文</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
        />
      </div>
      <div className={classes.row}>
        <div className={classes.label}>{t('look.scheme')}</div>
        <SegmentedControl
          aria-label={t('look.scheme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`look.schemes.${value}`) }))}
        />
      </div>
      <div className={classes.row}>
        <div className={classes.label}>{t('look.density')}</div>
        <SegmentedControl
          aria-label={t('look.density')}
          value={density}
          onChange={(value) => setDensity(value as Density)}
          data={(['compact', 'comfortable'] as const).map((value) => ({ value, label: t(`look.densities.${value}`) }))}
        />
      </div>
    </section>
  );
}
