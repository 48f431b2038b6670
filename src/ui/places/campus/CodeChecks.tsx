/** How the plan stands to a building code, as advice: edition, clause, what was measured, and how sure the figure is. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type CodeCheck, type CodeSet, codeRulesOf } from '../../../floorplans/index.js';
import type { Place } from '../../../model/index.js';
import { decimal } from '../../i18n/format.js';
import { Tag, type TagTone } from '../../parts/Tag.js';
import { placeOfPath } from '../../plan/placeOfPath.js';
import { SCHOOL_CODE_SETS } from '../../worker/checkClient.js';
import classes from './ChecksPanel.module.css';
import { codeReason } from './codeReason.js';

const STATUS_TONES: Record<CodeCheck['status'], TagTone> = {
  fail: 'danger',
  advice: 'warn',
  unknown: 'hatch',
  pass: 'ok',
  notApplicable: 'wait',
};
/** What wants a look, gravest first. */
const OPEN_STATUSES: readonly CodeCheck['status'][] = ['fail', 'advice', 'unknown'];

/** How many of each kind are listed; the rest is counted. */
const LISTED = 40;

/** `GB 50099-2011`: the edition, without the title behind it. */
function editionOf(codeSet: CodeSet): string {
  return /^\S+ \S+/.exec(codeRulesOf(codeSet)[0]?.code ?? '')?.[0] ?? codeSet;
}

function limitText(limit: CodeCheck['limit']): string {
  if (limit === null) return '—';
  return typeof limit === 'number' ? decimal(limit, limit % 1 === 0 ? 0 : 2) : limit.join('–');
}

interface CodeChecksProps {
  readonly plan: CampusPlan;
  readonly checks: readonly CodeCheck[];
  readonly goTo: (place: Place) => void;
}

function CodeList({ plan, checks, goTo }: CodeChecksProps) {
  const { t } = useTranslation(['checks', 'campus']);
  return (
    <ul className={classes.list}>
      {checks.slice(0, LISTED).map((check, index) => {
        const place = placeOfPath(plan, check.path);
        const codeSet = SCHOOL_CODE_SETS.find((set) => codeRulesOf(set).some(({ id }) => id === check.id));
        const reason = codeReason(check);
        const figures = {
          clause: check.clause,
          measured: check.measured === null ? '' : decimal(check.measured, 2),
          limit: limitText(check.limit),
        };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may fail in several places, and the list never changes in place
          <li key={index} className={classes.code}>
            <Tag tone={STATUS_TONES[check.status]}>{t(`campus:codes.status.${check.status}`)}</Tag>
            <p>
              {t(`campus:codes.rule.${check.id}` as never, { defaultValue: check.id })}
              <small>
                {codeSet === undefined ? '' : `${editionOf(codeSet)} · `}
                {t(check.measured === null ? 'campus:codes.clause' : 'campus:codes.figures', figures)}
                {' · '}
                {t(`confidence.${check.confidence}`)}
              </small>
              {reason !== null && <small>{t(`campus:codes.reason.${reason}`)}</small>}
            </p>
            {place !== null && (
              <button type="button" className={classes.link} onClick={() => goTo(place)}>
                {t('locate')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function CodeChecks({ plan, checks, goTo }: CodeChecksProps) {
  const { t } = useTranslation(['checks', 'campus']);
  const [chosen, setChosen] = useState<CodeSet | 'all'>('all');
  const ids = new Set(chosen === 'all' ? [] : codeRulesOf(chosen).map(({ id }) => id));
  const own = chosen === 'all' ? checks : checks.filter(({ id }) => ids.has(id));
  const withStatus = (status: CodeCheck['status']) => own.filter((each) => each.status === status);
  const met = withStatus('pass');
  const idle = withStatus('notApplicable');
  const failed = withStatus('fail').length;
  const open = OPEN_STATUSES.flatMap(withStatus);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('campus:codes.title')}</h2>
        <select
          className={classes.select}
          aria-label={t('codeSet')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value as CodeSet | 'all')}
        >
          <option value="all">{t('allCodes')}</option>
          {SCHOOL_CODE_SETS.map((set) => (
            <option key={set} value={set}>
              {editionOf(set)}
            </option>
          ))}
        </select>
      </div>
      <p className={classes.sentence}>
        {failed > 0 ? t('failed', { count: failed }) : t('campus:codes.none', { count: met.length })}
      </p>
      <CodeList plan={plan} checks={open} goTo={goTo} />
      {open.length > LISTED && <p className={classes.quiet}>{t('more', { count: open.length - LISTED })}</p>}
      <details className={classes.folded}>
        <summary>{t('campus:codes.met', { count: met.length })}</summary>
        <CodeList plan={plan} checks={met} goTo={goTo} />
      </details>
      {idle.length > 0 && (
        <details className={classes.folded}>
          <summary>{t('campus:codes.idle', { count: idle.length })}</summary>
          <CodeList plan={plan} checks={idle} goTo={goTo} />
        </details>
      )}
      <p className={classes.quiet}>{t('campus:codes.note')}</p>
    </section>
  );
}
