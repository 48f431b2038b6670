/** The fire drill phase by phase with the source of every default, and the kinds that are not built yet. */
import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isBuiltDrill } from '../../../scenarios/index.js';
import { KindTag } from '../../parts/KindTag.js';
import { Page } from '../../parts/Page.js';
import { Tag } from '../../parts/Tag.js';
import { goTo } from '../../shell/router.js';
import { PhaseStrip } from './PhaseStrip.js';
import { PhaseTable } from './PhaseTable.js';
import classes from './ScenariosPlace.module.css';

/** Drills a school asks for beside fire, in the order of the rules. */
const OTHER_DRILLS = [
  'earthquake',
  'intruder',
  'hold',
  'secure',
  'shelter',
  'evacuate-away',
  'night',
  'debris-flow',
  'flood',
] as const;

export function ScenariosPlace() {
  const { t } = useTranslation(['scenarios', 'common']);
  const notBuilt = OTHER_DRILLS.filter((kind) => !isBuiltDrill(kind));
  return (
    <Page
      title={t('scenarios:title')}
      lead={t('scenarios:lead')}
      acts={
        <Button
          variant="filled"
          leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
          onClick={() => goTo('simulate')}
        >
          {t('scenarios:run')}
        </Button>
      }
    >
      <section aria-labelledby="fire-phases">
        <div className={classes.head}>
          <KindTag kind="fire" />
          <h2 id="fire-phases">{t('scenarios:fireTitle')}</h2>
        </div>
        <PhaseStrip />
        <PhaseTable />
        <p className={classes.note}>{t('scenarios:readOnly')}</p>
      </section>
      <section className={classes.others} aria-labelledby="other-kinds">
        <h2 id="other-kinds">{t('scenarios:othersTitle')}</h2>
        <ul>
          {notBuilt.map((kind) => (
            <li key={kind} className={classes.other}>
              <KindTag kind={kind} />
              <p>{t(`scenarios:will.${kind}`)}</p>
              <Tag tone="hatch">{t('scenarios:notBuilt')}</Tag>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
