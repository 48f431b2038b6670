/** What of the findings is listed: open, late or closed, by severity, state and drill. Kept in the address. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  FINDING_SEVERITIES,
  FINDING_STATES,
  type Finding,
  SHORT_LOOP,
} from '../../../../drills/index.js';
import { replaceParams } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './FindingFilters.module.css';
import { FINDING_VIEWS, type FindingFilter, NO_DRILL, shortFilter } from './findingRows.js';

interface FiltersProps {
  readonly filter: FindingFilter;
  readonly findings: readonly Finding[];
  readonly records: readonly DrillRecord[];
  readonly isShort: boolean;
}

interface Option {
  readonly value: string;
  readonly word: string;
}

function Choice(props: { label: string; any: string; param: string; value: string | null; options: Option[] }) {
  const { label, any, param, value, options } = props;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => replaceParams({ [param]: event.currentTarget.value })}
    >
      <option value="">{any}</option>
      {options.map((each) => (
        <option key={each.value} value={each.value}>
          {each.word}
        </option>
      ))}
    </select>
  );
}

export function FindingFilters({ filter, findings, records, isShort }: FiltersProps) {
  const { t } = useTranslation('findings');
  const brought = records.filter(({ id }) => id !== undefined && findings.some(({ drill }) => drill === id));
  const drills = brought.map(({ id, date, scenario }) => ({
    value: id ?? '',
    word: date === undefined ? scenario : t('detail.fromDrill', { date: day(date, currentLanguage(), true) }),
  }));
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label={t('filter.label')}
        value={filter.view}
        onChange={(view) => replaceParams({ view: view === 'open' ? '' : view })}
        data={FINDING_VIEWS.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Choice
        label={t('filter.severity')}
        any={t('filter.anySeverity')}
        param="severity"
        value={filter.severity}
        options={FINDING_SEVERITIES.map((value) => ({ value, word: t(`severity.${value}`) }))}
      />
      <Choice
        label={t('filter.state')}
        any={t('filter.anyState')}
        param="state"
        value={filter.state}
        options={
          isShort
            ? SHORT_LOOP.map((each) => ({ value: shortFilter(each), word: t(`short.${each}`) }))
            : FINDING_STATES.map((value) => ({ value, word: t(`state.${value}`) }))
        }
      />
      {drills.length > 0 && (
        <Choice
          label={t('filter.drill')}
          any={t('filter.anyDrill')}
          param="from"
          value={filter.drill}
          options={[...drills, { value: NO_DRILL, word: t('filter.noDrill') }]}
        />
      )}
    </div>
  );
}
