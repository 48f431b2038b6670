/** Whether the record is signed, by whom, whether it was changed since, and the versions before it. */
import { Button } from '@mantine/core';
import { IconLock, IconLockExclamation, IconLockOpen } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillRecord } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { useChangedRecords } from '../../../app/changedRecords.js';
import { day, today } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Callout } from '../../../parts/Callout.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import classes from './LockCard.module.css';
import { signRecord } from './recordLocks.js';
import { SignedAccount } from './SignedAccount.js';

export function LockCard({ record }: { record: DrillRecord }) {
  const { t } = useTranslation('score');
  const alone = useMemo(() => [record], [record]);
  const isChanged = (useChangedRecords(alone)?.length ?? 0) > 0;
  const { lock, earlier = [], version = 1, changeReason, closure } = record;
  const Icon = lock === undefined ? IconLockOpen : isChanged ? IconLockExclamation : IconLock;
  return (
    <section className={classes.card}>
      {isChanged && <Callout tone="danger" title={t('lock.changed')} text={t('lock.changedText')} />}
      <p className={classes.state} data-locked={lock !== undefined || undefined}>
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        <span>
          <b>{t(lock === undefined ? 'lock.open' : 'lock.locked')}</b>{' '}
          {lock !== undefined &&
            t('lock.signed', {
              role: lock.role,
              name: lock.name ?? '',
              date: day(lock.on, currentLanguage(), true),
              hash: `${lock.hash.slice(0, 4)}…${lock.hash.slice(-4)}`,
            })}
        </span>
      </p>
      {lock !== undefined && closure !== undefined && <SignedAccount record={record} signed={closure} />}
      {version > 1 && <p className={classes.note}>{t('lock.version', { version, reason: changeReason ?? '' })}</p>}
      {earlier.map((each) => (
        <p key={each.version ?? 1} className={classes.note}>
          {t('lock.earlier', {
            version: each.version ?? 1,
            role: each.lock?.role ?? '—',
            date: each.lock === undefined ? '—' : day(each.lock.on, currentLanguage(), true),
          })}
        </p>
      ))}
      {lock === undefined && <SignForm record={record} />}
    </section>
  );
}

function SignForm({ record }: { record: DrillRecord }) {
  const { t } = useTranslation('score');
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const id = useId();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (role.trim() === '') return;
        void signRecord(record, {
          role: role.trim(),
          on: today(),
          ...(name.trim() === '' ? {} : { name: name.trim() }),
        }).then(setProblems);
      }}
    >
      <label htmlFor={`${id}-role`}>
        <span>{t('lock.role')}</span>
        <input
          id={`${id}-role`}
          required
          maxLength={100}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
      </label>
      <label htmlFor={`${id}-name`}>
        <span>{t('lock.name')}</span>
        <input
          id={`${id}-name`}
          autoComplete="off"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" size="xs" disabled={role.trim() === ''}>
        {t('lock.do')}
      </Button>
      <p className={classes.note}>{t('lock.hint')}</p>
      <ProblemList problems={problems} />
    </form>
  );
}
