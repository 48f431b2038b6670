/** On the checklist of a drill that is ahead: the late findings that are looked at again there. */
import { useTranslation } from 'react-i18next';
import { type Finding, returningFindings } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { routeHash } from '../../../app/router.js';
import { today } from '../../../i18n/format.js';
import classes from './ReturningList.module.css';

const NONE: readonly Finding[] = [];

export function ReturningList({ on }: { on: string }) {
  const { t } = useTranslation('findings');
  const findings = useProjectStore((store) => store.project?.findings ?? NONE);
  const late = on < today() ? NONE : returningFindings(findings, on);
  if (late.length === 0) return null;
  return (
    <div className={classes.list}>
      <h3>{t('returning.title')}</h3>
      <ul>
        {late.map(({ id, title, person }) => (
          <li key={id}>
            <a href={routeHash('drills', { tab: 'findings', finding: id })}>{title}</a> {person ?? ''}
          </li>
        ))}
      </ul>
    </div>
  );
}
