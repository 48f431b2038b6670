/** A post on a stair or at a door: how many passed, and whether the way is free. */
import { IconBarrierBlock, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Day.module.css';
import { timeOfDay } from './dayClock.js';
import { isStanding } from './groupState.js';
import { HandOver } from './HandOver.js';
import { PhotoNote } from './PhotoNote.js';
import { SavePhotos } from './SavePhotos.js';
import { UndoButton } from './UndoButton.js';
import type { PartInUse } from './usePart.js';

export function PostScreen({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const { settled } = part;
  const { of, offsetMs } = part.part;
  const post = settled.posts.find(({ id }) => id === of);
  if (post === undefined) return null;
  const own = settled.taps.filter((each) => each.of === of && isStanding(each));
  const passes = own.filter(({ tap }) => tap.what === 'pass');
  const isManned = own.some(({ tap }) => tap.what === 'manned');
  const passed = post.passed ?? passes.reduce((sum, { tap }) => sum + (tap.value ?? 0), 0);
  const time = (ms: number | null | undefined) => (ms == null ? '–' : timeOfDay(ms + offsetMs));
  return (
    <>
      <button
        type="button"
        className={classes.button}
        data-done={isManned || undefined}
        disabled={isManned}
        onClick={() => void part.tap({ what: 'manned' })}
      >
        {isManned && <IconCheck size={22} aria-hidden="true" />}
        <span>{t('post.manned')}</span>
      </button>
      <output className={classes.counter} aria-live="polite">
        <b>{passed}</b>
        <span>{t('post.passed')}</span>
        <small>
          {t('post.times', { first: time(passes[0]?.commanderMs), last: time(passes.at(-1)?.commanderMs) })}
        </small>
      </output>
      <div className={classes.pad}>
        <button type="button" onClick={() => void part.tap({ what: 'pass', value: 1 })}>
          +1
        </button>
        <button type="button" onClick={() => void part.tap({ what: 'pass', value: 5 })}>
          +5
        </button>
      </div>
      <UndoButton part={part} />
      <button
        type="button"
        className={classes.button}
        data-tone="danger"
        disabled={post.isBlocked}
        onClick={() => void part.tap({ what: 'blocked' })}
      >
        <IconBarrierBlock size={22} aria-hidden="true" />
        <span>{t(post.isBlocked ? 'post.isBlocked' : 'post.blocked')}</span>
      </button>
      {post.isBlocked && <PhotoNote part={part} name={post.name} />}
      <SavePhotos part={part} />
      <HandOver part={part} />
    </>
  );
}
