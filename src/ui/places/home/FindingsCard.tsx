/** What must be fixed, by whom and until when; where there is nothing, what brings findings. */
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../drills/index.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { day } from '../../parts/format.js';
import { Tag } from '../../parts/Tag.js';
import classes from './FindingsCard.module.css';

export function FindingsCard({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('home');
  const open = findings.filter((each) => each.state !== 'closed');
  return (
    <Card title={t('findings.title')}>
      {open.length === 0 && <p className={classes.none}>{t('findings.none')}</p>}
      <ul>
        {open.map(({ id, title, person, deadline, state }) => (
          <li key={id} className={classes.row}>
            <b>{title}</b>
            <span>{person ?? ''}</span>
            <span>{deadline === undefined ? '' : day(deadline, currentLanguage())}</span>
            <Tag tone="outline">{t(`findings.state.${state}`)}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
