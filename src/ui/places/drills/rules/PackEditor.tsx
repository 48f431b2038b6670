/** A whole pack as text, in the form of a rule file; what is wrong is told while typing, and nothing broken is saved. */
import { Button } from '@mantine/core';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnRulePack, type RuleBook, readRuleFile, ruleFileText } from '../../../../drills/index.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import classes from './PackEditor.module.css';
import { keepPacks } from './packActs.js';
import { usePackName } from './usePackName.js';

export function PackEditor({ own, book, onClose }: { own: OwnRulePack; book: RuleBook; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'ledger']);
  const nameOf = usePackName();
  const [text, setText] = useState(() => ruleFileText(own));
  const settled = useDeferredValue(text);
  const { value, problems } = useMemo(() => readRuleFile(settled, book), [settled, book]);
  const id = useId();
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null || settled !== text) return;
        keepPacks(value, t('rules:editor.saved', { pack: nameOf(own.pack) }));
        onClose();
      }}
    >
      <label htmlFor={id}>{t('rules:editor.label')}</label>
      <textarea
        id={id}
        rows={18}
        spellCheck={false}
        value={text}
        aria-invalid={value === null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemList problems={problems} />
      <div className={classes.acts}>
        <Button type="submit" variant="filled" disabled={value === null}>
          {t('ledger:form.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ledger:form.cancel')}
        </Button>
        <span>{t(value === null ? 'rules:editor.broken' : 'rules:editor.fine')}</span>
      </div>
    </form>
  );
}
