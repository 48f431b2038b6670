/** The way of every class, or at night of every floor of bedrooms, and how many of it need help or are excused. */
import { useTranslation } from 'react-i18next';
import { BEDROOMS, type ClassRoute, type PlanWayOut } from '../../../../drills/index.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Card } from '../../../parts/Card.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import type { PlanNames } from '../../../plan/planNames.js';
import { CountInput } from './CountInput.js';
import type { PlanPart } from './planPart.js';

function Way({ way, names }: { way: PlanWayOut | null; names: PlanNames | null }) {
  const { t } = useTranslation('exercisePlan');
  if (way === null) return <em>{t('routes.noWay')}</em>;
  const text = names?.ofRoute({ stairId: way.stair, exitId: way.exit }) ?? way.exit;
  return (
    <>
      {text} <small>{way.lengthM} m</small>
    </>
  );
}

const COLUMNS = ['class', 'room', 'pupils', 'needHelp', 'exempt', 'first', 'second', 'slot'] as const;
const sumOf = (routes: readonly ClassRoute[], field: 'pupils' | 'needHelp' | 'exempt') =>
  routes.reduce((sum, route) => sum + route[field], 0);

export function ClassRoutesCard({ plan, edit, names }: PlanPart) {
  const { t } = useTranslation('exercisePlan');
  const isEnglish = currentLanguage() === 'en';
  const { routes } = plan;
  const isByBedroom = routes.some((route) => route.class.startsWith(BEDROOMS));
  const title = t(isByBedroom ? 'routes.titleOfBedrooms' : 'routes.title');
  // the name of bedrooms says their floor
  const columns = isByBedroom ? COLUMNS.filter((column) => column !== 'room') : COLUMNS;
  if (routes.length === 0) {
    return (
      <Card title={t('routes.title')}>
        <p>{t('routes.none')}</p>
      </Card>
    );
  }
  const excuse = (route: ClassRoute) =>
    edit &&
    ((exempt: number) =>
      edit({ routes: routes.map((each) => (each.class === route.class ? { ...each, exempt } : each)) }));
  return (
    <Card title={title}>
      <TableFrame label={title} isWide>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(isByBedroom && column === 'class' ? 'routes.classOfBedrooms' : `routes.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {routes.map((route) => {
            const name = isEnglish ? (route.nameEn ?? route.name) : route.name;
            return (
              <tr key={route.class}>
                <th scope="row" data-wraps={isByBedroom || undefined}>
                  {name}
                </th>
                {!isByBedroom && <td>{names?.of(route.room) ?? route.room}</td>}
                <td>{route.pupils}</td>
                <td>{route.needHelp}</td>
                <td>
                  <CountInput
                    label={t('routes.exemptOf', { name })}
                    value={route.exempt}
                    most={route.pupils}
                    onCommit={excuse(route)}
                  />
                </td>
                <td>
                  <Way way={route.first} names={names} />
                </td>
                <td>
                  <Way way={route.second} names={names} />
                </td>
                <td>{route.slot === null ? <em>{t('routes.noWay')}</em> : (names?.of(route.slot) ?? route.slot)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('routes.total')}</th>
            {!isByBedroom && <td />}
            <td>{sumOf(routes, 'pupils')}</td>
            <td>{sumOf(routes, 'needHelp')}</td>
            <td>{sumOf(routes, 'exempt')}</td>
            <td />
            <td />
            <td />
          </tr>
        </tfoot>
      </TableFrame>
    </Card>
  );
}
