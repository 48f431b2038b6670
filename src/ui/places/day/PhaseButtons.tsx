/** The phases the commander may begin now: the machine's next one, and others where one did not happen. */
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nextPhaseTaps, placeOfPhase } from '../../../drills/index.js';
import classes from './Commander.module.css';
import day from './Day.module.css';
import { phaseName } from './phaseName.js';
import type { DayTap, PartInUse } from './usePart.js';

/** In the order of the drill; a search comes last where everybody is there: nobody is left to look for. */
function nextTaps({ part, settled }: PartInUse): DayTap[] {
  const next = nextPhaseTaps(part.day, settled.phase);
  const isWhole = settled.groups.length > 0 && settled.groups.every(({ difference }) => difference === 0);
  const isSearch = ({ of }: DayTap) => placeOfPhase(of ?? '').phase === 'search';
  return isWhole ? [...next.filter((each) => !isSearch(each)), ...next.filter(isSearch)] : next;
}

function PhaseButton({ part, tap, isFirst }: { part: PartInUse; tap: DayTap; isFirst: boolean }) {
  const { t } = useTranslation(['day', 'scenarios', 'common']);
  const { settled } = part;
  const signal = part.part.day.signals.find(({ phase }) => phase === tap.of)?.name;
  const open = settled.groups.filter(({ counted }) => counted === null).length;
  const phase = phaseName(tap.of ?? '', part.part.day, t);
  return (
    <button type="button" className={isFirst ? classes.primary : day.button} onClick={() => void part.tap(tap)}>
      {isFirst && <IconFlag size={24} aria-hidden="true" />}
      <span>
        {tap.what === 'signal' ? t('day:next.signal', { phase }) : t('day:next.phase', { phase })}
        {signal !== undefined && <small>{signal}</small>}
        {placeOfPhase(tap.of ?? '').phase === 'allClear' && open > 0 && (
          <small>{t('day:next.open', { count: open })}</small>
        )}
      </span>
    </button>
  );
}

/** What the machine goes on with: always in sight. */
export function NextPhase({ part }: { part: PartInUse }) {
  const [first] = nextTaps(part);
  return first === undefined ? null : <PhaseButton part={part} tap={first} isFirst />;
}

export function OtherPhases({ part }: { part: PartInUse }) {
  const others = nextTaps(part).slice(1);
  if (others.length === 0) return null;
  return (
    <div className={classes.others}>
      {others.map((tap) => (
        <PhaseButton key={tap.of} part={part} tap={tap} isFirst={false} />
      ))}
    </div>
  );
}
