/** Who may accept a fix, why not the one who made it, and whether who is typed in is taken for that person. */
import { useTranslation } from 'react-i18next';
import { type Finding, fixersOf, isSamePerson } from '../../../../drills/index.js';
import classes from './StepForm.module.css';

export function AcceptorNote({ finding, by }: { finding: Finding; by: string }) {
  const { t } = useTranslation('findings');
  const fixers = fixersOf(finding).filter((name, i, all) => all.findIndex((other) => isSamePerson(other, name)) === i);
  const same = fixers.find((name) => isSamePerson(name, by));
  return (
    <>
      <p>{t('step.other', { person: fixers.join(t('comma')) })}</p>
      <p className={classes.needs} role="status">
        {same !== undefined && by.trim() !== '' && t('step.same', { by: by.trim(), person: same })}
      </p>
    </>
  );
}
