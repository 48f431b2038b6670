/** All photos of a drill on this device as one zip; the name of each says drill, place and time. */
import { type Zippable, zipSync } from 'fflate';
import { fileNameOf } from '../../files/download.js';

export interface NotedPhoto {
  readonly place: string;
  /** Time of day of this device; `null` where its clock is not to be trusted. */
  readonly takenAtMs: number | null;
  /** JPEG. */
  readonly bytes: Uint8Array;
}

/** The first day a zip can tell. */
const FIRST_DAY_MS = new Date(1980, 0, 1, 12).getTime();

/** `09-14-05`: a colon is no sign of a file name. */
function timeInName(ms: number): string {
  const date = new Date(ms);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((each) => String(each).padStart(2, '0')).join('-');
}

/** @param drill - day and kind, as the names begin */
export function photosFile(drill: string, photos: readonly NotedPhoto[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { place, takenAtMs, bytes } of photos) {
    const name = fileNameOf([drill, place, takenAtMs === null ? '' : timeInName(takenAtMs)]);
    let free = name;
    for (let number = 2; Object.hasOwn(files, `${free}.jpg`); number += 1) free = `${name} (${number})`;
    // a picture is packed already
    files[`${free}.jpg`] = [bytes, { level: 0, mtime: Math.max(FIRST_DAY_MS, takenAtMs ?? 0) }];
  }
  return new Uint8Array(zipSync(files));
}
