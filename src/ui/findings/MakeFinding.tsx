/** Makes a finding of what a run or a check has shown, in one step; once it is made, leads to it. */
import { IconTools } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FindingFields } from '../../drills/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { goTo } from '../app/router.js';
import { today } from '../i18n/format.js';
import classes from './MakeFinding.module.css';

interface MakeFindingProps {
  /** With its `source`, by which it is known again. */
  readonly fields: FindingFields & { readonly source: string };
}

export function MakeFinding({ fields }: MakeFindingProps) {
  const { t } = useTranslation();
  const made = useProjectStore((store) => store.project?.findings.find((each) => each.source === fields.source));
  const make = async () => {
    // fetched when it is asked for: the replay does without the schemas of findings
    const { addFinding } = await import('./findingActs.js');
    addFinding(fields, { on: today(), by: t('makeFinding.by') }, t('makeFinding.made', { title: fields.title }));
  };
  return (
    <button
      type="button"
      className={classes.act}
      onClick={made === undefined ? () => void make() : () => goTo('drills', { tab: 'findings', finding: made.id })}
    >
      <IconTools size={15} stroke={1.75} aria-hidden="true" />
      {t(made === undefined ? 'makeFinding.do' : 'makeFinding.open')}
    </button>
  );
}
