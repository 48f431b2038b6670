import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { photosFile } from '../../src/ui/places/day/photosFile.js';

const at = (time: string) => new Date(`2026-11-27T${time}`).getTime();
const bytes = (...values: number[]) => new Uint8Array(values);

describe('the photos of a drill as one file', () => {
  it('[UI591] are named by drill, place and time, and come out as they went in', () => {
    const zip = photosFile('2026-11-27 火灾演练', [
      { place: '东楼梯 2 层', takenAtMs: at('09:14:05'), bytes: bytes(1, 2, 3) },
      { place: '东门/西门', takenAtMs: null, bytes: bytes(4) },
    ]);
    expect(unzipSync(zip)).toEqual({
      '2026-11-27 火灾演练 东楼梯 2 层 09-14-05.jpg': bytes(1, 2, 3),
      '2026-11-27 火灾演练 东门 西门.jpg': bytes(4),
    });
  });

  it('[UI591] of one place and second keep a name of their own', () => {
    const photo = (value: number) => ({ place: '', takenAtMs: at('09:14:05'), bytes: bytes(value) });
    const names = Object.keys(unzipSync(photosFile('fire', [photo(1), photo(2), photo(3)])));
    expect(names).toEqual(['fire 09-14-05.jpg', 'fire 09-14-05 (2).jpg', 'fire 09-14-05 (3).jpg']);
  });
});
