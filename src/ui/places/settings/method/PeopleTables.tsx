/** Who walks how: children by age, when they start, and those who need help. */
import { useTranslation } from 'react-i18next';
import {
  AGE_GROUPS,
  ASSISTANCE,
  ASSISTANCE_MODES,
  type Distribution,
  PRE_MOVEMENT_S,
  WALKER_PROFILES,
} from '../../../../sim/index.js';
import { decimal, duration } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { middleOf, rangeOf } from './distributionText.js';
import { shownNumber } from './figureText.js';
import classes from './MethodPage.module.css';
import { StatusTag } from './StatusTag.js';

/** Where the fire drill finds people today. */
const SITUATIONS = ['kindergarten', 'primary', 'secondary'] as const;

function Speed({ of }: { of: Distribution }) {
  const { t } = useTranslation('method');
  const range = rangeOf(of, 1);
  return (
    <>
      {decimal(middleOf(of), 2)}
      {range !== null && <small className={classes.range}>{t('model.column.range', range)}</small>}
    </>
  );
}

export function ChildrenTable() {
  const { t } = useTranslation('method');
  return (
    <TableFrame label={t('model.children.title')}>
      <thead>
        <tr>
          <th scope="col">{t('model.column.age')}</th>
          {(['speed', 'radius', 'gap', 'down', 'up'] as const).map((column) => (
            <th scope="col" data-number key={column}>
              {t(`model.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t('model.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {AGE_GROUPS.map((age) => {
          const { freeSpeedMPerS, bodyRadiusM, timeGapFactor, stairDownFactor, stairUpFactor } = WALKER_PROFILES[age];
          const mean = middleOf(freeSpeedMPerS.value);
          return (
            <tr key={age}>
              <th scope="row">{t(`model.age.${age}`)}</th>
              <td data-number>
                <Speed of={freeSpeedMPerS.value} />
              </td>
              <td data-number>{decimal(bodyRadiusM.value, 2)}</td>
              <td data-number>{shownNumber(timeGapFactor.value)}</td>
              <td data-number>{decimal(mean * stairDownFactor.value, 2)}</td>
              <td data-number>{decimal(mean * stairUpFactor.value, 2)}</td>
              <td>
                <StatusTag status={freeSpeedMPerS.status} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

export function StartTable() {
  const { t } = useTranslation('method');
  const seconds = (valueS: number) => duration(valueS, currentLanguage());
  return (
    <TableFrame label={t('model.start.title')}>
      <thead>
        <tr>
          <th scope="col">{t('model.column.who')}</th>
          <th scope="col" data-number>
            {t('model.column.median')}
          </th>
          <th scope="col" data-number>
            {t('model.column.between')}
          </th>
          <th scope="col">{t('model.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {SITUATIONS.map((situation) => {
          const { value, status } = PRE_MOVEMENT_S[situation];
          const range = rangeOf(value, 0);
          return (
            <tr key={situation}>
              <th scope="row">{t(`model.situation.${situation}`)}</th>
              <td data-number>{seconds(middleOf(value))}</td>
              <td data-number>{range !== null && t('model.unit.s', { value: t('model.column.range', range) })}</td>
              <td>
                <StatusTag status={status} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

export function HelpTable() {
  const { t } = useTranslation('method');
  return (
    <TableFrame label={t('model.help.title')}>
      <thead>
        <tr>
          <th scope="col">{t('model.column.help')}</th>
          {(['level', 'down', 'up', 'before'] as const).map((column) => (
            <th scope="col" data-number key={column}>
              {t(`model.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t('model.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {ASSISTANCE_MODES.map((mode) => {
          const { levelSpeedMPerS, stairDownMPerS, stairUpMPerS, preparationS } = ASSISTANCE[mode];
          const before = rangeOf(preparationS.value, 0);
          return (
            <tr key={mode}>
              <th scope="row">{t(`model.mode.${mode}`)}</th>
              {[levelSpeedMPerS, stairDownMPerS, stairUpMPerS].map(({ value }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never change places
                <td data-number key={index}>
                  <Speed of={value} />
                </td>
              ))}
              <td data-number>{before !== null && t('model.unit.s', { value: t('model.column.range', before) })}</td>
              <td>
                <StatusTag status={levelSpeedMPerS.status} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
