/** Wishes as they are typed: nothing is handed on before every field makes sense. */
import { type ScheduleOptions, scheduleOptionsSchema, seasonRangeSchema } from '../../../../../drills/index.js';

export interface WishesDraft {
  readonly spacingDays: string;
  readonly mostPerWeek: string;
  readonly mostPerMonth: string;
  readonly isSpacingFixed: boolean;
  readonly joinsHazards: boolean;
  readonly coversAdvice: boolean;
  readonly hasUnannounced: boolean;
  readonly heatFrom: string;
  readonly heatUntil: string;
  readonly rainFrom: string;
  readonly rainUntil: string;
}

export type WishFault = 'spacingDays' | 'mostPerWeek' | 'mostPerMonth' | 'heat' | 'rain';

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

export function draftOf({ staff, heat, rain, ...wishes }: ScheduleOptions): WishesDraft {
  return {
    spacingDays: text(wishes.spacingDays),
    mostPerWeek: text(staff?.mostPerWeek),
    mostPerMonth: text(staff?.mostPerMonth),
    isSpacingFixed: wishes.isSpacingFixed === true,
    joinsHazards: wishes.joinsHazards === true,
    coversAdvice: wishes.coversAdvice === true,
    hasUnannounced: wishes.hasUnannounced === true,
    heatFrom: heat?.from ?? '',
    heatUntil: heat?.until ?? '',
    rainFrom: rain?.from ?? '',
    rainUntil: rain?.until ?? '',
  };
}

/** A whole number as it is typed; an empty field is no wish. */
const numberOf = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed));

const present = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [key]: value };

/** @returns the wishes, or the fields that make no sense yet */
export function wishesOf(draft: WishesDraft): { wishes: ScheduleOptions | null; faults: readonly WishFault[] } {
  const faults: WishFault[] = [];
  const count = (field: 'spacingDays' | 'mostPerWeek' | 'mostPerMonth') => {
    const value = numberOf(draft[field]);
    const isFine = value === undefined || (Number.isInteger(value) && value >= 1 && value <= 366);
    if (!isFine) faults.push(field);
    return isFine ? value : undefined;
  };
  const season = (field: 'heat' | 'rain') => {
    const typed = { from: draft[`${field}From`].trim(), until: draft[`${field}Until`].trim() };
    if (typed.from === '' && typed.until === '') return undefined;
    const range = seasonRangeSchema.safeParse(typed);
    if (!range.success) faults.push(field);
    return range.data;
  };
  const spacingDays = count('spacingDays');
  const staff = { ...present('mostPerWeek', count('mostPerWeek')), ...present('mostPerMonth', count('mostPerMonth')) };
  const on = (['joinsHazards', 'coversAdvice', 'hasUnannounced'] as const).filter((field) => draft[field]);
  const parsed = scheduleOptionsSchema.safeParse({
    ...present('staff', Object.keys(staff).length === 0 ? undefined : staff),
    ...present('spacingDays', spacingDays),
    ...present('isSpacingFixed', spacingDays !== undefined && draft.isSpacingFixed ? true : undefined),
    ...Object.fromEntries(on.map((field) => [field, true])),
    ...present('heat', season('heat')),
    ...present('rain', season('rain')),
  });
  return { wishes: faults.length === 0 && parsed.success ? parsed.data : null, faults };
}
