/** Another number for a rule, as the district has it; saved as the school's own version of the pack. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  checkRuleFile,
  type DrillRule,
  type OwnRulePack,
  RULE_PERIODS,
  type RuleBook,
  type RulePeriod,
  ruleFileText,
} from '../../../../drills/index.js';
import { today } from '../../../i18n/format.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import classes from '../ledger/EvidenceForm.module.css';
import { keepPacks } from './packActs.js';
import { numberOf, withNumber, withRule } from './ruleEdit.js';

interface FormProps {
  readonly rule: DrillRule;
  readonly own: OwnRulePack;
  readonly book: RuleBook;
  readonly onClose: () => void;
}

export function RuleNumberForm({ rule, own, book, onClose }: FormProps) {
  const { t } = useTranslation(['rules', 'ledger']);
  const before = numberOf(rule);
  const [count, setCount] = useState(String(before?.count ?? 1));
  const [period, setPeriod] = useState<RulePeriod>(before?.period ?? rule.period);
  const id = useId();
  const changed = withRule(own, withNumber(rule, { count: Number(count), period }), today());
  const { value, problems } = checkRuleFile(JSON.parse(ruleFileText(changed)), book);
  return (
    <form
      className={classes.form}
      aria-label={t('rules:number.change', { rule: rule.id })}
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null) return;
        keepPacks(value, t('rules:number.saved', { rule: rule.id }));
        onClose();
      }}
    >
      <label htmlFor={`${id}-count`}>
        <span>{t('rules:number.count')}</span>
        <input
          id={`${id}-count`}
          type="number"
          min="1"
          step="1"
          required
          // biome-ignore lint/a11y/noAutofocus: the form was opened by the button just pressed
          autoFocus
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
      </label>
      <label htmlFor={`${id}-period`}>
        <span>{t('rules:number.period')}</span>
        <select
          id={`${id}-period`}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value as RulePeriod)}
        >
          {RULE_PERIODS.map((each) => (
            <option key={each} value={each}>
              {t(`ledger:period.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={classes.wide}>
        <ProblemList problems={problems} />
      </div>
      <div className={classes.acts}>
        <Button type="submit" variant="filled" disabled={value === null}>
          {t('ledger:form.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ledger:form.cancel')}
        </Button>
        <span>{t('rules:number.hint')}</span>
      </div>
    </form>
  );
}
