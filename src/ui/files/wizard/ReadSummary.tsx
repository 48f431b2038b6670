/** What became what, and what was left out: the layers of a drawing, the rooms by kind, the floors somebody took out. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { whole } from '../../i18n/format.js';
import type { ImportReading } from '../../worker/importReading.js';
import classes from './ReadSummary.module.css';
import { layerSums, spaceKinds } from './readSummary.js';
import { useWizardStore } from './wizardStore.js';

/** Layer names in one line; more are counted. */
const MAX_NAMES = 8;

export function ReadSummary({ plan, reading }: { plan: CampusPlan; reading: ImportReading }) {
  const { t, i18n } = useTranslation('imports');
  const adjusted = useWizardStore((store) => store.order.adjustments?.levels);
  const sums = useMemo(() => layerSums(reading.drawing?.layers ?? []), [reading.drawing]);
  const comma = i18n.language === 'en' ? ', ' : '、';
  const namesOf = (names: readonly string[]) =>
    names.slice(0, MAX_NAMES).join(comma) + (names.length > MAX_NAMES ? ` +${names.length - MAX_NAMES}` : '');
  const kinds = spaceKinds(plan).map(({ kind, count }) =>
    i18n.language === 'en' ? `${count} ${t(`check.spaceKind.${kind}`)}` : `${t(`check.spaceKind.${kind}`)} ${count}`,
  );
  const dropped = reading.levels.filter(({ id }) => adjusted?.[id]?.isLeftOut === true).map(({ name }) => name);
  const objects = sums.reduce((sum, each) => sum + each.objects, 0);
  return (
    <section className={classes.summary}>
      <h3>{t('check.summary')}</h3>
      {sums.length > 0 && <p>{t('check.became', { objects: whole(objects) })}</p>}
      <ul>
        {sums.map(({ meaning, objects: count, names }) => (
          <li key={meaning}>
            {meaning === 'ignore'
              ? t('check.ignored', { count: whole(count) as never, names: namesOf(names) })
              : t('check.layerLine', {
                  kind: t(`layers.kind.${meaning}`),
                  count: whole(count) as never,
                  names: namesOf(names),
                })}
          </li>
        ))}
        <li>{t('check.kinds', { list: kinds.join(comma) })}</li>
        {dropped.length > 0 && <li>{t('check.droppedLevels', { names: namesOf(dropped) })}</li>}
      </ul>
    </section>
  );
}
