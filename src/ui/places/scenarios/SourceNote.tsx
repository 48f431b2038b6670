/** Where a default comes from, how firm it is, and the way back to it. */
import { useTranslation } from 'react-i18next';
import { Tag } from '../../parts/Tag.js';
import classes from './Fields.module.css';
import { sourceText } from './words.js';

export type Firmness = 'checked' | 'quoted' | 'memory' | 'assumed';

interface SourceNoteProps {
  /** The default in words; absent where there is none. */
  readonly fallback?: string | undefined;
  /** The engine's own words. */
  readonly source: string;
  readonly firmness: Firmness;
  /** Absent while the default holds. */
  readonly onReset?: (() => void) | undefined;
  readonly label: string;
}

export function SourceNote({ fallback, source, firmness, onReset, label }: SourceNoteProps) {
  const { t } = useTranslation('scenarios');
  const told = sourceText(source);
  return (
    <span className={classes.source}>
      {firmness !== 'checked' && <Tag tone="hatch">{t(`firmness.${firmness}`)}</Tag>}
      <span>
        {fallback !== undefined && <b>{t('form.default', { value: fallback })}</b>}{' '}
        <span lang={told.lang}>{told.text}</span>
      </span>
      {onReset !== undefined && (
        <button type="button" className={classes.reset} aria-label={t('form.resetOf', { label })} onClick={onReset}>
          {t('form.reset')}
        </button>
      )}
    </span>
  );
}
