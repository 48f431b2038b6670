/** Who the rules ask for, how many, and what the school has: the sum, the clause and every other reading beside it. */
import { useTranslation } from 'react-i18next';
import { computeStaffing, ruleBook, type StaffingRole } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Page } from '../../../parts/Page.js';
import { Tag } from '../../../parts/Tag.js';
import { ReadingText } from '../rules/ReadingText.js';
import { HaveField } from './HaveField.js';
import classes from './StaffingTab.module.css';

/** Fewer than required, or not known. */
function shortage({ required, has }: StaffingRole): 'short' | 'enough' | 'unknown' | 'noNumber' {
  if (required === null) return 'noNumber';
  if (has === null) return 'unknown';
  return has < required ? 'short' : 'enough';
}

const TONES = { short: 'danger', enough: 'ok', unknown: 'hatch', noNumber: 'outline' } as const;

function Role({ role }: { role: StaffingRole }) {
  const { t } = useTranslation(['staffing', 'drills']);
  const { rule, post, required, recommended, clause, confidence } = role;
  const state = shortage(role);
  const isSure = clause.verification === 'seed_text' || clause.verification === 'official_page';
  return (
    <li className={classes.role}>
      <header>
        <h2>{post === 'other' ? role.role : t(`staffing:post.${post}`)}</h2>
        <Tag tone="outline">{rule}</Tag>
        <Tag tone={TONES[state]}>{t(`staffing:state.${state}`)}</Tag>
      </header>
      <dl className={classes.numbers}>
        <div>
          <dt>{t('staffing:required')}</dt>
          <dd>{required ?? '—'}</dd>
        </div>
        <div>
          <dt>{t('staffing:recommended')}</dt>
          <dd>{recommended ?? '—'}</dd>
        </div>
        <div>
          <dt>{t('staffing:has')}</dt>
          <dd>
            <HaveField role={role} />
          </dd>
        </div>
      </dl>
      <p className={classes.sum}>
        <span>{t(required === null ? 'staffing:formula' : 'staffing:sum')}</span>{' '}
        {role.note === null ? (
          <code>
            <ReadingText>{role.arithmetic}</ReadingText>
          </code>
        ) : (
          t(`staffing:note.${role.note}`)
        )}
      </p>
      {role.readings.map((each) => (
        <p key={each.reading} className={classes.sum}>
          <span>{t(`staffing:reading.${each.reading}`)}</span> <code>{each.arithmetic}</code>
        </p>
      ))}
      <details className={classes.more}>
        <summary>{t('staffing:why')}</summary>
        <p>
          <code>
            <ReadingText>{clause.formula}</ReadingText>
          </code>
        </p>
        <ul>
          {clause.ambiguity.map((each) => (
            <li key={each}>
              <ReadingText>{each}</ReadingText>
            </li>
          ))}
        </ul>
      </details>
      <p className={classes.source}>
        <span lang="zh">
          {clause.sourceTitle} {clause.docNo ?? ''} {clause.article}
        </span>
        <span>{clause.jurisdiction}</span>
        <Tag tone={isSure ? 'outline' : 'hatch'}>{t(`drills:verification.${clause.verification}`)}</Tag>
        {confidence !== 'high' && <Tag tone="hatch">{t(`staffing:confidence.${confidence}`)}</Tag>}
        <span>{t('drills:clause.checkedOn', { date: day(clause.checkedOn, currentLanguage(), true) })}</span>
      </p>
    </li>
  );
}

export function StaffingTab() {
  const { t } = useTranslation(['staffing', 'drills']);
  const school = useProjectStore((store) => store.project?.school ?? null);
  const own = useProjectStore((store) => store.project?.rulePacks);
  if (school === null) {
    return (
      <Page title={t('drills:noSchool.title')} lead={t('drills:noSchool.text')}>
        {null}
      </Page>
    );
  }
  const { roles } = computeStaffing(school, ruleBook(own ?? []));
  const short = roles.filter((role) => shortage(role) === 'short').length;
  const unknown = roles.filter((role) => shortage(role) === 'unknown').length;
  const title =
    roles.length === 0
      ? t('staffing:title.none')
      : short > 0
        ? t('staffing:title.short', { count: short })
        : unknown > 0
          ? t('staffing:title.unknown', { count: unknown })
          : t('staffing:title.enough');
  return (
    <Page title={title} lead={t('staffing:lead')}>
      <ul className={classes.roles}>
        {roles.map((role) => (
          <Role key={`${role.rule} ${role.post}`} role={role} />
        ))}
      </ul>
    </Page>
  );
}
