/** The part this page plays in a drill: what is noted, what it comes to, and how a tap is written. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type DayLog, type NewTap, type SettledDay, settleDay } from '../../../drills/index.js';
import type { PartAtHand } from '../../storage/dayStorage.js';
import { dayNow } from './dayClock.js';

export type DayTap = Omit<NewTap, 'atMs'>;

export interface PartInUse extends PartAtHand {
  readonly settled: SettledDay;
  /** Resolves when the tap is on the disk. */
  tap(tap: DayTap): Promise<void>;
  undo(): Promise<void>;
  /** Keeps what another device handed over; whether it is on the disk. */
  receive(logs: readonly DayLog[]): Promise<boolean>;
  /** The last tap could not be written. */
  readonly isUnwritten: boolean;
}

const storage = () => import('../../storage/dayStorage.js');

/** A felt answer where the device gives one: the tap is noted. */
function shake(): void {
  navigator.vibrate?.(25);
}

/** `undefined` while it is read, `null` where this device has no such part. */
export function usePart(id: string): PartInUse | null | undefined {
  const [read, setRead] = useState<PartAtHand | null | undefined>(undefined);
  const [isUnwritten, setUnwritten] = useState(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    storage().then(
      ({ watchPart }) => {
        if (!isOver) stop = watchPart(id, setRead, () => setUnwritten(true));
      },
      () => setUnwritten(true),
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [id]);
  const write = useCallback(async (act: (store: Awaited<ReturnType<typeof storage>>) => Promise<unknown>) => {
    try {
      await act(await storage());
      setUnwritten(false);
      shake();
      return true;
    } catch {
      setUnwritten(true);
      return false;
    }
  }, []);
  const tap = useCallback(
    async (what: DayTap) => {
      const atMs = dayNow();
      await write(({ writeTap }) => writeTap(id, { ...what, atMs }));
    },
    [id, write],
  );
  const undo = useCallback(async () => {
    const atMs = dayNow();
    await write(({ writeUndo }) => writeUndo(id, atMs));
  }, [id, write]);
  const receive = useCallback((logs: readonly DayLog[]) => write(({ receiveLogs }) => receiveLogs(logs)), [write]);
  const settled = useMemo(() => (read ? settleDay(read.part.day, [read.log, ...read.others]) : null), [read]);
  return useMemo(
    () =>
      read && settled !== null
        ? { ...read, settled, tap, undo, receive, isUnwritten }
        : read === null
          ? null
          : undefined,
    [read, settled, tap, undo, receive, isUnwritten],
  );
}
