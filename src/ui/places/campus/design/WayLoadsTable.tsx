/** Which classes and how many people come through every stair, exit and door, and whether its width is for them. */
import { useTranslation } from 'react-i18next';
import type { WayLoad } from '../../../../scenarios/index.js';
import { decimal, whole } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import type { PlanNames } from '../../../plan/planNames.js';
import classes from './EvacuationDesign.module.css';

/** Ways listed, the fullest of each kind first. */
const LISTED = 200;

interface WayLoadsTableProps {
  readonly loads: readonly WayLoad[];
  readonly names: PlanNames;
  readonly isEnglish: boolean;
}

export function WayLoadsTable({ loads, names, isEnglish }: WayLoadsTableProps) {
  const { t } = useTranslation('evacuationDesign');
  return (
    <TableFrame label={t('ways')} isWide>
      <thead>
        <tr>
          <th scope="col">{t('column.way')}</th>
          <th scope="col">{t('column.kind')}</th>
          <th scope="col" className={classes.number}>
            {t('column.people')}
          </th>
          <th scope="col" className={classes.number}>
            {t('column.oneFloor')}
          </th>
          <th scope="col" className={classes.number}>
            {t('column.width')}
          </th>
          <th scope="col" className={classes.number}>
            {t('column.per100')}
          </th>
          <th scope="col" className={classes.number}>
            {t('column.share')}
          </th>
          <th scope="col">{t('column.class')}</th>
        </tr>
      </thead>
      <tbody>
        {loads.slice(0, LISTED).map((load) => (
          <tr key={`${load.kind} ${load.id}`}>
            <th scope="row">{(isEnglish ? load.nameEn : load.name) || load.id}</th>
            <td>{t(`kind.${load.kind}`)}</td>
            <td className={classes.number}>{whole(load.people)}</td>
            <td className={classes.number}>{whole(load.peopleOfOneFloor)}</td>
            <td className={classes.number}>{decimal(load.widthM, 2)} m</td>
            <td className={classes.number}>{decimal(load.widthPer100M, 2)} m</td>
            <td className={classes.number} data-open={load.share > 1 || undefined}>
              {whole(100 * load.share)} %
            </td>
            <td className={classes.many}>{load.classIds.map(names.of).join(t('gap')) || '—'}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
