/** The desk a print lies on: what can be chosen above it, the paper below. Only the paper is printed. */
import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, type PlaceId, type RouteParams, replaceParams } from '../app/router.js';
import classes from './PrintPage.module.css';
import { PRINT_LANGUAGES } from './printLanguage.js';
import { usePrintSettings } from './usePrintSettings.js';

interface PrintPageProps {
  /** What is printed; read by screen readers and seen above the paper. */
  readonly title: string;
  readonly back: { readonly place: PlaceId; readonly params?: RouteParams; readonly label: string };
  /** Which variants there are beside the languages. */
  readonly offers?: { readonly black?: boolean; readonly large?: boolean };
  /** More to choose from, before the button that prints. */
  readonly acts?: ReactNode;
  /** False where there is nothing to print yet. */
  readonly isReady?: boolean;
  /** Papers, one after another. */
  readonly children: ReactNode;
}

export function PrintPage({ title, back, offers = {}, acts, isReady = true, children }: PrintPageProps) {
  const { t } = useTranslation('reports');
  const { language, isGrey, isLarge } = usePrintSettings();
  return (
    <div className={classes.desk} data-ink={isGrey ? 'black' : 'colour'}>
      <div className={classes.head}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => goTo(back.place, back.params)}
        >
          {back.label}
        </Button>
        <h1>{title}</h1>
      </div>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t('frame.language')}
          value={language}
          onChange={(value) => replaceParams({ print: value })}
          data={PRINT_LANGUAGES.map((value) => ({ value, label: t(`frame.in.${value}`) }))}
        />
        {offers.black === true && (
          <label className={classes.variant}>
            <input
              type="checkbox"
              checked={isGrey}
              onChange={(event) => replaceParams({ ink: event.currentTarget.checked ? 'black' : '' })}
            />
            {t('frame.black')}
          </label>
        )}
        {offers.large === true && (
          <label className={classes.variant}>
            <input
              type="checkbox"
              checked={isLarge}
              onChange={(event) => replaceParams({ type: event.currentTarget.checked ? 'large' : '' })}
            />
            {t('frame.large')}
          </label>
        )}
        {acts}
        <Button
          className={classes.print}
          variant="filled"
          disabled={!isReady}
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('frame.print')}
        </Button>
      </div>
      {children}
    </div>
  );
}
