/** Which drill, which part; that it is a drill; light or dark; the way out. */
import { IconMoon, IconSun, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage } from '../../i18n/i18n.js';
import classes from './Day.module.css';
import { SEPARATOR } from './nameOfSubject.js';
import type { DayTheme } from './useDayTheme.js';

export interface DayHeadProps {
  readonly title: string;
  readonly detail: string;
  readonly theme: DayTheme;
  readonly onTheme: (theme: DayTheme) => void;
  readonly onLeave: () => void;
}

export function DayHead({ title, detail, theme, onTheme, onLeave }: DayHeadProps) {
  const { t } = useTranslation('day');
  const other = theme === 'dark' ? 'sun' : 'dark';
  const Icon = theme === 'dark' ? IconSun : IconMoon;
  const isEnglish = currentLanguage() === 'en';
  return (
    <header className={classes.head}>
      <div>
        <h1>
          {title.split(SEPARATOR).map((part, i, parts) => (
            <Fragment key={part}>
              {i > 0 && ' '}
              <span>{i < parts.length - 1 ? `${part}${SEPARATOR.trimEnd()}` : part}</span>
            </Fragment>
          ))}
        </h1>
        <p>{detail}</p>
      </div>
      <button
        type="button"
        className={classes.icon}
        lang={isEnglish ? 'zh-CN' : 'en'}
        aria-label={isEnglish ? '中文' : 'English'}
        onClick={() => void chooseLanguage(isEnglish ? 'zh-CN' : 'en')}
      >
        {isEnglish ? '中' : 'EN'}
      </button>
      <button type="button" className={classes.icon} aria-label={t(`theme.${other}`)} onClick={() => onTheme(other)}>
        <Icon size={24} aria-hidden="true" />
      </button>
      <button type="button" className={classes.icon} aria-label={t('leave')} onClick={onLeave}>
        <IconX size={24} aria-hidden="true" />
      </button>
    </header>
  );
}
