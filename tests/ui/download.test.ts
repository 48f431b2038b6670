import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/ui/files/download.js';

describe('names of files handed to the user', () => {
  it('[SIM175] carry school, drill and seed, without signs that some system refuses', () => {
    expect(fileNameOf(['青山/九年一贯制学校', '火灾疏散演练', 'seed 1', '表格'])).toBe(
      '青山 九年一贯制学校 火灾疏散演练 seed 1 表格',
    );
    expect(fileNameOf(['..', ' ', 'CON: "x"\n'])).toBe('CON x');
    expect(fileNameOf(['.', '..'])).toBe('muster');
  });

  it('[SIM175] are names whatever they are made from: no path, no ending dot, not too long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 100 }), { maxLength: 4 }), (parts) => {
        const name = fileNameOf(parts);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s]|[.\s]$|^$/u);
        expect([...name].length).toBeLessThanOrEqual(72);
      }),
    );
  });
});
