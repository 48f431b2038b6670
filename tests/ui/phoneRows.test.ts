import { describe, expect, it } from 'vitest';
import { parseSchool, qingshanSchool } from '../../src/scenarios/index.js';
import { EMPTY_ROW, phoneRows, withPhones } from '../../src/ui/places/settings/phones/phoneRows.js';

const school = qingshanSchool();

describe('the numbers a school prints', () => {
  it('[UI592] are kept with the school, and half a number is not', () => {
    const rows = [
      { name: ' 派出所 ', nameEn: 'police station', number: '0873-372 0000' },
      { name: '医院', nameEn: '', number: '120' },
      { name: '校门', nameEn: '', number: ' ' },
      EMPTY_ROW,
    ];
    const stated = withPhones(school, rows, ' 8001 ');
    expect(stated.commandPostPhone).toBe('8001');
    expect(stated.emergencyNumbers).toEqual([
      { name: '派出所', nameEn: 'police station', number: '0873-372 0000' },
      { name: '医院', number: '120' },
    ]);
    const { value, problems } = parseSchool(JSON.parse(JSON.stringify(stated)));
    expect(problems).toEqual([]);
    expect(value).toEqual(stated);
    expect(phoneRows(stated).map(({ nameEn }) => nameEn)).toEqual(['police station', '']);
  });

  it('[UI592] taken out again leave the school as it was', () => {
    const stated = withPhones(school, [{ name: '火警', nameEn: '', number: '119' }], '8001');
    expect(withPhones(stated, [], '')).toEqual(school);
  });
});
