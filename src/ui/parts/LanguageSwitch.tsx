/** 中 / EN: always in sight, each in its own language. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage, type Language } from '../i18n/i18n.js';
import classes from './LanguageSwitch.module.css';

const CHOICES = [
  { value: 'zh-CN', label: <span lang="zh-CN">中</span> },
  { value: 'en', label: <span lang="en">EN</span> },
];

export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      data={CHOICES}
      value={currentLanguage()}
      onChange={(value) => void chooseLanguage(value as Language)}
      classNames={{ root: classes.root ?? '', label: classes.label ?? '' }}
    />
  );
}
