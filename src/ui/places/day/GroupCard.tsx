/** What is noted of one class or bedroom: when it left and arrived, how many are there, who is missing and where. */
import { useTranslation } from 'react-i18next';
import type { SettledGroup } from '../../../drills/index.js';
import { AbsentCard } from './AbsentCard.js';
import { CountCard } from './CountCard.js';
import classes from './GroupCard.module.css';
import { StampRow } from './StampRow.js';
import type { PartInUse } from './usePart.js';

export function GroupCard({ part, group }: { part: PartInUse; group: SettledGroup }) {
  const { t } = useTranslation('day');
  const { id, expected, counted, difference } = group;
  const needHelp = part.part.day.classes.find((each) => each.id === id)?.pupilsNeedingHelp ?? 0;
  const isDisputed = part.settled.conflicts.some(({ of, about }) => of === id && about === 'count');
  return (
    <div className={classes.group}>
      <AbsentCard key={`${id} ${group.absent}`} part={part} group={group} />
      <StampRow part={part} of={id} />
      <CountCard key={`${id} ${expected} ${counted}`} part={part} group={group} needHelp={needHelp} />
      {counted !== null && (
        <p className={classes.told} role="status">
          {expected === null
            ? t('count.toldOnly', { counted })
            : difference === 0
              ? t('count.toldAll', { counted })
              : t('count.told', { counted, expected })}
        </p>
      )}
      {isDisputed && (
        <p className={classes.told} role="status">
          {t('count.disputed')}
        </p>
      )}
      {difference !== null && difference < 0 && (
        <button
          type="button"
          className={classes.found}
          onClick={() => void part.tap({ what: 'found', of: id, value: 1 })}
        >
          {t('count.found')}
        </button>
      )}
    </div>
  );
}
