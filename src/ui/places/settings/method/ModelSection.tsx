/** How people move, for someone who answers for them: in words first, then every main figure with its source. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COLLISION_FREE_SPEED_PARAMETERS, distributionRange, PERSONAL_DELAY_S } from '../../../../sim/index.js';
import { routeHash } from '../../../app/router.js';
import { shownNumber } from './figureText.js';
import classes from './MethodPage.module.css';
import { MODEL_RULES } from './methodParts.js';
import { ParameterTable } from './ParameterTable.js';
import { ChildrenTable, HelpTable, StartTable } from './PeopleTables.js';

function Part({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      <p className={classes.note}>{note}</p>
      {children}
    </div>
  );
}

export function ModelSection() {
  const { t } = useTranslation('method');
  const seconds = distributionRange(PERSONAL_DELAY_S.value).max;
  return (
    <section id="model" aria-labelledby="model-title" className={classes.section}>
      <h2 id="model-title" tabIndex={-1}>
        {t('model.title')}
      </h2>
      <p className={classes.lead}>{t('model.lead')}</p>
      <dl className={classes.rules}>
        {MODEL_RULES.map((rule) => (
          <div key={rule}>
            <dt>{t(`model.item.${rule}.name`)}</dt>
            <dd>{t(`model.item.${rule}.text`)}</dd>
          </div>
        ))}
      </dl>
      <Part title={t('model.parameters.title')} note={t('model.parameters.note')}>
        <ParameterTable />
      </Part>
      <Part title={t('model.children.title')} note={t('model.children.note')}>
        <ChildrenTable />
        <p className={classes.note}>{t('model.children.range')}</p>
      </Part>
      <Part title={t('model.start.title')} note={t('model.start.note', { seconds })}>
        <StartTable />
      </Part>
      <Part title={t('model.help.title')} note={t('model.help.note')}>
        <HelpTable />
      </Part>
      <Part
        title={t('model.second.title')}
        note={t('model.second.text', { gap: shownNumber(COLLISION_FREE_SPEED_PARAMETERS.timeGapS) })}
      >
        <a href={routeHash('simulate', { view: 'runs' })}>{t('model.second.try')}</a>
      </Part>
    </section>
  );
}
