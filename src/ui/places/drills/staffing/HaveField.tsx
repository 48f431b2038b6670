/** What the school has of a post: a number to fill in, or what the profile says already. */
import { useTranslation } from 'react-i18next';
import type { StaffingRole } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import classes from './StaffingTab.module.css';

type Counts = NonNullable<School['staffCounts']>;

const MOST = 10_000;

function setCount(post: keyof Counts | 'guards', value: number | null): void {
  useProjectStore.getState().change((project) => {
    const { school } = project;
    if (school === null) return project;
    if (post === 'guards') return { ...project, school: { ...school, guards: value ?? 0 } };
    const { [post]: _, ...others } = school.staffCounts ?? {};
    return { ...project, school: { ...school, staffCounts: value === null ? others : { ...others, [post]: value } } };
  });
}

const FIELD_OF: Readonly<Partial<Record<StaffingRole['post'], keyof Counts | 'guards'>>> = {
  guards: 'guards',
  healthStaff: 'healthStaff',
  safetyManagers: 'safetyManagers',
  safetyTeachers: 'safetyTeachers',
  legalVicePrincipals: 'legalVicePrincipals',
};

export function HaveField({ role: { rule, post, has } }: { role: StaffingRole }) {
  const { t } = useTranslation('staffing');
  const field = FIELD_OF[post];
  // dormitory managers are people of the night duty, listed with their wing and sex in the school itself
  if (field === undefined) return <>{has ?? '—'}</>;
  return (
    <input
      className={classes.have}
      type="number"
      inputMode="numeric"
      min="0"
      max={MOST}
      step="1"
      aria-label={t('hasOf', { post: t(`post.${post}`), rule })}
      placeholder={t('unknown')}
      value={has ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const value = text === '' ? null : Number(text);
        if (value === null || (Number.isInteger(value) && value >= 0 && value <= MOST)) setCount(field, value);
      }}
    />
  );
}
