/** Nothing is open: the three ways in. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChooseFile } from '../../files/ChooseFile.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { openDemo } from '../../storage/startProject.js';

export function NoProject() {
  const { t } = useTranslation('home');
  return (
    <EmptyState title={t('none.title')} text={t('none.text')}>
      <ChooseFile label={t('none.import')} variant="filled" />
      <Button variant="subtle" onClick={() => void openDemo(false)}>
        {t('none.demo')}
      </Button>
    </EmptyState>
  );
}
