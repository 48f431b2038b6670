/** What must be fixed, by whom and until when, late ones first; where there is nothing, what brings findings. */
import { useTranslation } from 'react-i18next';
import { daysLateOf, deadlineInForce, type Finding, isOpenFinding } from '../../../drills/index.js';
import { routeHash } from '../../app/router.js';
import { day, today } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { Tag } from '../../parts/Tag.js';
import classes from './FindingsCard.module.css';

/** How many the card holds. */
const SHOWN = 6;

/** Late ones first, the latest before the others; then by deadline. */
function inOrder(findings: readonly Finding[], on: string): Finding[] {
  const until = (finding: Finding): string => deadlineInForce(finding) ?? '9999';
  return findings
    .filter(isOpenFinding)
    .sort((a, b) => daysLateOf(b, on) - daysLateOf(a, on) || (until(a) < until(b) ? -1 : 1));
}

export function FindingsCard({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('home');
  const now = today();
  const open = inOrder(findings, now);
  return (
    <Card
      title={t('findings.title')}
      aside={<a href={routeHash('drills', { tab: 'findings' })}>{t('findings.all')}</a>}
    >
      {open.length === 0 && (
        <p className={classes.none}>{t(findings.length === 0 ? 'findings.none' : 'findings.done')}</p>
      )}
      <ul>
        {open.slice(0, SHOWN).map((finding) => {
          const { id, title, person, state } = finding;
          const deadline = deadlineInForce(finding);
          const late = daysLateOf(finding, now);
          return (
            <li key={id} className={classes.row}>
              <a href={routeHash('drills', { tab: 'findings', finding: id })}>{title}</a>
              <span>{person ?? ''}</span>
              <span>{deadline === undefined ? '' : day(deadline, currentLanguage())}</span>
              {late > 0 ? (
                <Tag tone="danger">{t('findings.late', { count: late })}</Tag>
              ) : (
                <Tag tone="outline">{t(`findings.state.${state}`)}</Tag>
              )}
            </li>
          );
        })}
      </ul>
      {open.length > SHOWN && <p className={classes.more}>{t('findings.more', { count: open.length - SHOWN })}</p>}
    </Card>
  );
}
