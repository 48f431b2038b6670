/** Whom to call and where the command post is reached, as prints have it: the school's own, else what is usual in its region. */
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emergencyNumbers } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import settings from '../SettingsPlace.module.css';
import classes from './PhonesSection.module.css';
import { EMPTY_ROW, isWhole, MOST_NUMBERS, MOST_SIGNS, type PhoneRow, phoneRows, withPhones } from './phoneRows.js';

export function PhonesSection() {
  const { t } = useTranslation('settings');
  const school = useProjectStore((store) => store.project?.school ?? null);
  return (
    <section className={settings.section} aria-labelledby="phones">
      <h2 id="phones">{t('phones.title')}</h2>
      <p className={settings.note}>{t(school === null ? 'phones.noSchool' : 'phones.note')}</p>
      {school !== null && <Numbers school={school} />}
    </section>
  );
}

function Numbers({ school }: { school: School }) {
  const { t } = useTranslation('settings');
  const change = useProjectStore((store) => store.change);
  const [rows, setRows] = useState<readonly PhoneRow[]>(() => phoneRows(school));
  const [commandPost, setCommandPost] = useState(school.commandPostPhone ?? '');
  const keep = (next: readonly PhoneRow[], phone: string) => {
    setRows(next);
    setCommandPost(phone);
    change((project) =>
      project.school === null ? project : { ...project, school: withPhones(project.school, next, phone) },
    );
  };
  const usual = emergencyNumbers({ region: school.region }).map((each) => each[currentLanguage()]);
  return (
    <>
      <label className={classes.commandPost}>
        <span>{t('phones.commandPost')}</span>
        <input
          className={settings.field}
          type="text"
          inputMode="tel"
          autoComplete="off"
          maxLength={MOST_SIGNS}
          value={commandPost}
          onChange={(event) => keep(rows, event.currentTarget.value)}
        />
      </label>
      <ul className={classes.rows}>
        {rows.map((row, i) => (
          <NumberRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
            key={i}
            row={row}
            label={(field) => t('phones.label', { number: i + 1, field: t(`phones.${field}`) })}
            onChange={(next) =>
              keep(
                rows.map((each, at) => (at === i ? next : each)),
                commandPost,
              )
            }
            onRemove={() =>
              keep(
                rows.filter((_, at) => at !== i),
                commandPost,
              )
            }
          />
        ))}
      </ul>
      {!rows.some(isWhole) && (
        <p className={settings.note}>
          {usual.length === 0 ? t('phones.none') : t('phones.usual', { list: usual.join(' · ') })}
        </p>
      )}
      <Button
        className={classes.add}
        disabled={rows.length >= MOST_NUMBERS}
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => setRows([...rows, EMPTY_ROW])}
      >
        {t('phones.add')}
      </Button>
    </>
  );
}

interface NumberRowProps {
  readonly row: PhoneRow;
  readonly label: (field: 'name' | 'nameEn' | 'number' | 'remove') => string;
  readonly onChange: (row: PhoneRow) => void;
  readonly onRemove: () => void;
}

function NumberRow({ row, label, onChange, onRemove }: NumberRowProps) {
  const { t } = useTranslation('settings');
  return (
    <li className={classes.row}>
      {(['name', 'nameEn', 'number'] as const).map((field) => (
        <input
          key={field}
          className={settings.field}
          type="text"
          inputMode={field === 'number' ? 'tel' : undefined}
          autoComplete="off"
          maxLength={MOST_SIGNS}
          aria-label={label(field)}
          placeholder={t(`phones.${field}`)}
          value={row[field]}
          onChange={(event) => onChange({ ...row, [field]: event.currentTarget.value })}
        />
      ))}
      <ActionIcon variant="subtle" size="lg" aria-label={label('remove')} onClick={onRemove}>
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
      {!isWhole(row) && <p>{t('phones.unfinished')}</p>}
    </li>
  );
}
