/** A list of days in a row with names, and a row for the next one; a new row is kept once it is whole. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Rows.module.css';
import { type Stretch, StretchRow } from './StretchRow.js';

interface ListProps<T extends Stretch> {
  readonly entries: readonly T[];
  readonly noun: string;
  /** @param what - names the value that changed */
  readonly onChange: (entries: readonly (T | Stretch)[], what: string) => void;
  /** Entries outside the year at hand are kept and not shown. */
  readonly isShown?: (entry: T) => boolean;
}

export function StretchList<T extends Stretch>({ entries, noun, onChange, isShown = () => true }: ListProps<T>) {
  const { t } = useTranslation('calendar');
  const [hasNew, setHasNew] = useState(false);
  const rows = entries.flatMap((entry, at) =>
    isShown(entry)
      ? [
          <StretchRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
            key={at}
            noun={noun}
            value={entry}
            onChange={(value) =>
              onChange(
                // a name in English belongs to the name it was given with
                entries.map((each, i) => (i === at ? { ...withoutOldName(each, value), ...value } : each)),
                `${at}`,
              )
            }
            onRemove={() =>
              onChange(
                entries.filter((_, i) => i !== at),
                `remove ${at} of ${entries.length}`,
              )
            }
          />,
        ]
      : [],
  );
  if (hasNew) {
    rows.push(
      // once kept it is the row of its place in the list, and stays under the hands of who writes it
      <StretchRow
        key={entries.length}
        noun={noun}
        isNew
        value={NEW}
        onChange={(value) => {
          setHasNew(false);
          onChange([...entries, value], `add ${entries.length}`);
        }}
        onRemove={() => setHasNew(false)}
      />,
    );
  }
  return (
    <>
      <ul className={classes.rows}>{rows}</ul>
      {!hasNew && (
        <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setHasNew(true)}>
          {t('row.add', { noun })}
        </Button>
      )}
    </>
  );
}

const NEW: Stretch = { name: '', from: '', until: '' };

function withoutOldName<T extends Stretch>(entry: T, value: Stretch): T {
  if (entry.name === value.name || !('nameEn' in entry)) return entry;
  const { nameEn: _, ...rest } = entry as T & { nameEn?: string };
  return rest as unknown as T;
}
