/** What the rules ask for beside drills: trainings, checks, plans. Listed with their clause; not counted as drills. */
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../../drills/index.js';
import { ClauseButton } from '../../../duties/ClauseButton.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './TaskList.module.css';

export function TaskList({ duties }: { duties: readonly Duty[] }) {
  const { t } = useTranslation('drills');
  const tasks = firstOfEachRule(duties.filter((each) => each.work === 'task' && each.status !== 'notRequired'));
  if (tasks.length === 0) return null;
  return (
    <section className={classes.tasks} aria-labelledby="other-tasks">
      <h2 id="other-tasks">{t('tasks.title')}</h2>
      <p>{t('tasks.lead')}</p>
      <ul>
        {tasks.map((duty) => (
          <li key={duty.id}>
            <span>{currentLanguage() === 'en' ? duty.title : duty.titleZh}</span>
            <ClauseButton duty={duty} drill={null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function firstOfEachRule(duties: readonly Duty[]): Duty[] {
  return duties.filter((duty, index) => duties.findIndex((each) => each.rule === duty.rule) === index);
}
