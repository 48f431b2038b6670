/** What the whole run came to, in one sentence: facts of this run and nothing else. Only of a run that went to its end. */
import { useTranslation } from 'react-i18next';
import { clock, whole } from '../../i18n/format.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './SidePanel.module.css';
import { TargetChoice } from './TargetChoice.js';
import { worstMoments } from './worstMoments.js';

export function RunHeadline() {
  const { t, i18n } = useTranslation('simulate');
  const status = useRunStore((state) => state.status);
  const result = useRunStore((state) => state.result);
  const hasAssembly = useRunStore((state) => state.setup?.goals.some((goal) => goal.kind === 'assembly') ?? false);
  if (status !== 'done' || result === null) return null;
  const { occupants, evacuated, evacuationTimeS, securedTimeS, stuck, lockdown } = result;
  const worst = worstMoments(result)[0];
  const people = whole(occupants);
  const sentence = () => {
    if (lockdown) {
      if (typeof securedTimeS !== 'number')
        return t('headline.notSecured', { rooms: lockdown.roomsSecured, of: lockdown.rooms });
      return t(`headline.secured.${lockdown.locks}`, { time: clock(securedTimeS) });
    }
    if (evacuationTimeS !== null)
      return t(hasAssembly ? 'headline.assembled' : 'headline.out', { people, time: clock(evacuationTimeS) });
    // nobody was to go, or not everyone: those who are where they were told to be are no failure
    if (stuck.length === 0 && evacuated < occupants)
      return t('headline.inPlace', { people, inPlace: whole(occupants - evacuated) });
    return t('headline.some', { out: whole(evacuated), people, left: whole(occupants - evacuated) });
  };
  const limit =
    worst === undefined || lockdown !== undefined
      ? ''
      : t('headline.limit', { where: i18n.language === 'en' ? worst.whereEn : worst.where });
  return (
    <section className={classes.section}>
      <p className={classes.headline}>
        {sentence()}
        {limit}
      </p>
      <TargetChoice evacuationTimeS={evacuationTimeS} />
    </section>
  );
}
