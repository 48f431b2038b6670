/** In place of a print that lacks its plan or school: what is missing and where it is made. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../../app/router.js';
import { EmptyState } from '../../../parts/EmptyState.js';
import { Page } from '../../../parts/Page.js';

export function NothingToPrint({ title, needs }: { title: string; needs: 'plan' | 'school' }) {
  const { t } = useTranslation('reports');
  return (
    <Page title={title}>
      <EmptyState title={t(`missing.${needs}.title`)} text={t(`missing.${needs}.text`)}>
        <Button variant="filled" onClick={() => goTo('campus')}>
          {t('missing.toCampus')}
        </Button>
        <Button variant="default" onClick={() => goTo('reports')}>
          {t('frame.back')}
        </Button>
      </EmptyState>
    </Page>
  );
}
