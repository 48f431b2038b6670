/** A list of places with something said of each, as stairs and what became of them. */
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Fields.module.css';
import type { FieldInput } from './fields/field.js';
import { IconButton } from './IconButton.js';
import { PlacePicker } from './PlacePicker.js';
import { type PlanPlace, placeName } from './planPlaces.js';

type Entry = Readonly<Record<string, string>>;

interface EntriesFieldProps {
  readonly label: string;
  readonly input: Extract<FieldInput, { kind: 'entries' }>;
  readonly places: readonly PlanPlace[];
  readonly value: readonly Entry[];
  readonly word: (option: string) => string;
  /** Undefined for an empty list. */
  readonly onChange: (entries: readonly Entry[] | undefined) => void;
}

export function EntriesField({ label, input, places, value, word, onChange }: EntriesFieldProps) {
  const { t } = useTranslation('scenarios');
  const { place, column, options } = input;
  const set = (entries: readonly Entry[]) => onChange(entries.length === 0 ? undefined : entries);
  const taken = new Set(value.map((entry) => entry[place]));
  return (
    <div className={classes.entries}>
      {value.map((entry, index) => {
        const name = placeName(places, entry[place] ?? '');
        return (
          <div key={entry[place]} className={classes.entry}>
            <span className={classes.entryName}>{name}</span>
            <select
              className={classes.select}
              aria-label={t('form.valueOf', { label, name })}
              value={entry[column]}
              onChange={(event) => {
                const option = event.currentTarget.value;
                set(value.map((each, k) => (k === index ? { ...each, [column]: option } : each)));
              }}
            >
              {options.map((option) => (
                <option key={option} value={option}>
                  {word(option)}
                </option>
              ))}
            </select>
            <IconButton
              label={t('form.removeOf', { name })}
              Icon={IconX}
              onClick={() => set(value.filter((_, k) => k !== index))}
            />
          </div>
        );
      })}
      <PlacePicker
        label={t('form.addTo', { label })}
        places={places.filter(({ id }) => !taken.has(id))}
        value=""
        empty={t('form.add')}
        onChange={(id) => {
          if (id !== '') set([...value, { [place]: id, [column]: options[0] ?? '' }]);
        }}
      />
    </div>
  );
}
