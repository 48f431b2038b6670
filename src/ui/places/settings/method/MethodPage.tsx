/** About › Method: the limits of every figure, how people move, and the reference cases with their results. */
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { routeHash, useRoute } from '../../../app/router.js';
import { HeaderSlot } from '../../../parts/headerSlots.js';
import { Page } from '../../../parts/Page.js';
import { ChecksSection } from './ChecksSection.js';
import { caseRows, countStandings } from './caseStandings.js';
import { LimitsSection } from './LimitsSection.js';
import classes from './MethodPage.module.css';
import { ModelSection } from './ModelSection.js';
import { useVerification, type VerificationState } from './useVerification.js';

const PARTS = ['limits', 'model', 'checks'] as const;

/** What the checks come to, in a sentence or three; the one on misses leads to them. */
function Summary({ state }: { state: VerificationState }) {
  const { t, i18n } = useTranslation('method');
  if (state.kind === 'loading') return t('summary.loading');
  if (state.kind !== 'ready') return t(`failed.${state.kind}`);
  const rows = caseRows(state.file);
  const { met, missed, notJudged } = countStandings(rows);
  const gap = i18n.language === 'en' && ' ';
  return (
    <>
      {met === rows.length ? t('summary.all', { count: met }) : t('summary.some', { met, count: rows.length })}
      {missed > 0 && (
        <>
          {gap}
          <a
            className={classes.misses}
            href={routeHash('settings', { view: 'method', part: 'checks', show: 'missed' })}
          >
            {t('summary.missed', { count: missed })}
          </a>
        </>
      )}
      {gap}
      {notJudged > 0 && t('summary.notJudged', { count: notJudged })}
    </>
  );
}

/** Brings the part that the address names into sight; the keyboard goes on from its heading. */
function useAddressedPart(): void {
  const part = useRoute().params.part;
  useEffect(() => {
    const known = PARTS.find((each) => each === part);
    if (known === undefined) return;
    document.getElementById(known)?.scrollIntoView();
    document.getElementById(`${known}-title`)?.focus({ preventScroll: true });
  }, [part]);
}

export function MethodPage() {
  const { t } = useTranslation('method');
  const [state, again] = useVerification();
  useAddressedPart();
  return (
    <Page title={t('title')} lead={<Summary state={state} />} acts={<a href={routeHash('settings')}>{t('back')}</a>}>
      <HeaderSlot at="crumbs">
        <IconChevronRight className={classes.chevron ?? ''} size={16} aria-hidden="true" />
        <span className={classes.crumb}>{t('crumb')}</span>
      </HeaderSlot>
      <nav aria-label={t('parts.label')} className={classes.parts}>
        {PARTS.map((part) => (
          <a key={part} href={routeHash('settings', { view: 'method', part })}>
            {t(`parts.${part}`)}
          </a>
        ))}
      </nav>
      <LimitsSection />
      <ModelSection />
      <ChecksSection state={state} again={again} />
    </Page>
  );
}
