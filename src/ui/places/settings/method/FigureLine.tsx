/** One figure of a case: its name, its place on the band, the numbers, and whether it is inside. */
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BandMark } from './BandMark.js';
import classes from './CaseTable.module.css';
import { type FigureStanding, figureStanding } from './caseStandings.js';
import { parseFigureName } from './figureNames.js';
import { shownNumber, shownRange, shownSpread } from './figureText.js';
import type { FigureOfFile } from './verificationFile.js';

const ICONS = { met: IconCheck, missed: IconAlertTriangle, info: IconMinus } satisfies Record<FigureStanding, unknown>;

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** The figure's name in the reader's language; one that is not known in its own, marked as English. */
function FigureName({ full }: { full: string }) {
  const { t } = useTranslation('methodFigures');
  const translate = t as unknown as Translate;
  const { key, name, values } = parseFigureName(full);
  if (key === null) return <span lang="en">{name}</span>;
  const inWords = Object.entries(values).map(([part, value]) => [
    part,
    translate(`word.${value}`, { defaultValue: value }),
  ]);
  return <span>{translate(`figure.${key}`, Object.fromEntries(inWords))}</span>;
}

export function FigureLine({ figure }: { figure: FigureOfFile }) {
  const { t } = useTranslation(['method', 'methodFigures']);
  const { value, min, max, sd, note, decision } = figure;
  const standing = figureStanding(figure);
  const Icon = ICONS[standing];
  const { key, unit } = parseFigureName(figure.name);
  const inUnit = unit === null ? '' : ` ${t(`methodFigures:unit.${unit}`)}`;
  const band =
    min !== null && max !== null
      ? min === max
        ? t('method:checks.band.exactly', { value: shownNumber(min) })
        : shownRange(min, max, t('method:checks.band.to'))
      : min !== null
        ? t('method:checks.band.atLeast', { value: shownNumber(min) })
        : max !== null
          ? t('method:checks.band.atMost', { value: shownNumber(max) })
          : t('method:checks.figure.info');
  return (
    <li className={classes.figure} data-standing={standing}>
      <Icon size={16} stroke={2} className={classes.icon ?? ''} aria-hidden="true" />
      <span className={classes.figureName}>
        <FigureName full={figure.name} />
      </span>
      <BandMark figure={figure} />
      <span className={classes.numbers}>
        <b>{value === null ? t('method:checks.nothing') : shownNumber(value)}</b>
        {sd !== undefined && <small> {t('method:checks.sd', { value: shownSpread(sd) })}</small>}
        {value !== null && inUnit}
        <small className={classes.allowed}>
          {band}
          {standing === 'missed' ? (
            <b className={classes.outside}>{t('method:checks.figure.missed')}</b>
          ) : (
            <VisuallyHidden>{t(`method:checks.figure.${standing}`)}</VisuallyHidden>
          )}
        </small>
      </span>
      {note !== undefined && (
        <span className={classes.why}>
          {key === 'halted' && t('method:checks.halted')} <span lang="en">{note}</span>
        </span>
      )}
      {decision !== undefined && <span className={classes.why}>{t('method:checks.decision', { page: decision })}</span>}
    </li>
  );
}
