/** The numbers the school prints, as rows that are typed into; a row without name or number is not yet one. */
import type { School } from '../../../../scenarios/index.js';

export interface PhoneRow {
  readonly name: string;
  readonly nameEn: string;
  readonly number: string;
}

export const MOST_NUMBERS = 6;
export const MOST_SIGNS = 40;
export const EMPTY_ROW: PhoneRow = { name: '', nameEn: '', number: '' };

export const isWhole = ({ name, number }: PhoneRow): boolean => name.trim() !== '' && number.trim() !== '';

export function phoneRows({ emergencyNumbers = [] }: Pick<School, 'emergencyNumbers'>): PhoneRow[] {
  return emergencyNumbers.map(({ name, nameEn = '', number }) => ({ name, nameEn, number }));
}

/** Whole rows alone; without any the school states none, and what is usual in its region is printed. */
export function withPhones(school: School, rows: readonly PhoneRow[], commandPost: string): School {
  const { emergencyNumbers, commandPostPhone, ...rest } = school;
  const numbers = rows.filter(isWhole).map(({ name, nameEn, number }) => ({
    name: name.trim(),
    ...(nameEn.trim() === '' ? {} : { nameEn: nameEn.trim() }),
    number: number.trim(),
  }));
  return {
    ...rest,
    ...(numbers.length === 0 ? {} : { emergencyNumbers: numbers }),
    ...(commandPost.trim() === '' ? {} : { commandPostPhone: commandPost.trim() }),
  };
}
