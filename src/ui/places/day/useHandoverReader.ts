/** Takes codes, files and pasted text until a hand-over is whole. */
import { useCallback, useRef, useState } from 'react';
import {
  collectPart,
  decodeHandover,
  EMPTY_BASKET,
  type Handover,
  isHandover,
  readHandoverPart,
} from '../../../drills/index.js';
import type { Problem } from '../../../model/index.js';
import { browserHost } from '../../worker/browserHost.js';
import { readQr, stillOf } from './qrCode.js';
import { readStartText } from './startCode.js';

export interface ReadHandover {
  readonly handover: Handover;
  /** This device's clock minus the commander's; null where the code told no time. */
  readonly offsetMs: number | null;
}

/** Larger files are no hand-over, nor a picture of a code. */
const MOST_BYTES = 40_000_000;

export function useHandoverReader(onRead: (read: ReadHandover) => void) {
  const basket = useRef(EMPTY_BASKET);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [missing, setMissing] = useState<readonly number[]>([]);
  const told = useRef(onRead);
  told.current = onRead;

  const finish = useCallback((bytes: Uint8Array, offsetMs: number | null) => {
    const { value, problems: found } = decodeHandover(bytes, browserHost);
    setProblems(found);
    if (value !== null) told.current({ handover: value, offsetMs });
  }, []);

  /** @param seenMs - when the code was seen, on this device's clock; null where that was some other time */
  const takeText = useCallback(
    (text: string, seenMs: number | null) => {
      const { part, commanderMs } = readStartText(text.trim());
      const read = readHandoverPart(part, browserHost);
      const collected = read.value === null ? null : collectPart(basket.current, read.value, browserHost);
      setProblems(collected?.problems ?? read.problems);
      if (collected?.value == null) return;
      basket.current = collected.value.basket;
      setMissing(collected.value.missing);
      if (collected.value.bytes === null) return;
      basket.current = EMPTY_BASKET;
      finish(collected.value.bytes, seenMs === null || commanderMs === null ? null : Math.round(seenMs - commanderMs));
    },
    [finish],
  );

  /** A hand-over file, or a picture of a code; false where it is neither. */
  const takeFile = useCallback(
    async (file: File): Promise<boolean> => {
      if (file.size > MOST_BYTES) return false;
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isHandover(bytes)) {
        finish(bytes, null);
        return true;
      }
      const picture = await createImageBitmap(file).catch(() => null);
      const still = picture && stillOf(picture, picture.width, picture.height);
      const text = still && (await readQr(still));
      if (text !== null) takeText(text, null);
      return text !== null;
    },
    [finish, takeText],
  );
  return { problems, missing, takeText, takeFile };
}
