/** One value of an item: measured, put in its place with a reason, and where it comes from. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, rubric } from '../../../../drills/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './ItemDetail.module.css';
import { OverrideForm } from './OverrideForm.js';
import { withoutOverride } from './recordChanges.js';

interface ItemValueProps {
  readonly name: string;
  readonly record: DrillRecord;
  /** What the item was scored from; where the record states nothing it may have been worked out. */
  readonly scored: number | null;
}

/** By device, its name once: `t5a3wt: 3, 8, 13`. */
function tapsInWords(taps: readonly string[]): string {
  const numbers = new Map<string, string[]>();
  for (const tap of taps) {
    const at = tap.lastIndexOf(':');
    const device = tap.slice(0, at);
    numbers.set(device, [...(numbers.get(device) ?? []), tap.slice(at + 1)]);
  }
  return [...numbers].map(([device, own]) => `${device}: ${own.join(', ')}`).join('; ');
}

export function ItemValue({ name, record, scored }: ItemValueProps) {
  const { t } = useTranslation(['drills', 'rubric', 'score']);
  const [isOpen, setOpen] = useState(false);
  const measured = record.values[name] ?? null;
  const override = [...(record.overrides ?? [])].reverse().find((each) => each.name === name);
  const unit = t(`rubric:unit.${(rubric.data_definitions[name]?.unit ?? 'count') as 's'}`);
  const say = (value: number | null) =>
    value === null ? <Tag tone="hatch">{t('drills:score.noEvidence')}</Tag> : `${value} ${unit}`;
  const label = t(`rubric:value.${name as 'classes'}.label`);
  const sources = record.sources?.[name] ?? [];
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {override === undefined ? say(measured ?? scored) : say(override.value)}
        <button
          type="button"
          className={classes.change}
          aria-expanded={isOpen}
          aria-label={t('score:override.changeThis', { value: label })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('score:override.change')}
        </button>
      </dd>
      {override !== undefined && (
        <dd className={classes.more}>
          {t('score:override.measured')} <s>{say(measured)}</s>{' '}
          {t('score:override.because', { reason: override.reason })}
          {override.by !== undefined && ` ${override.by}`}{' '}
          {override.on !== undefined && day(override.on, currentLanguage(), true)}
          <button
            type="button"
            className={classes.change}
            onClick={() => withoutOverride(record, name, t('score:override.takenBack'))}
          >
            {t('score:override.takeBack')}
          </button>
        </dd>
      )}
      {sources.map((source, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no id and are never reordered
        <dd key={i} className={classes.more}>
          {t(`score:source.${source.from}`)} {source.note}
          {source.from === 'taps' && source.taps !== undefined && ` ${tapsInWords(source.taps)}`}
        </dd>
      ))}
      {isOpen && <OverrideForm name={name} record={record} onClose={() => setOpen(false)} />}
    </div>
  );
}
