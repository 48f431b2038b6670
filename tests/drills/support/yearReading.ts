/** The teaching days of a school and the windows of a period, for tests: with the platform's dates, no code of the product. */

export interface ReadTerm {
  from: string;
  until: string;
}

export interface ReadYear {
  firstYear: number;
  /** All teaching days of the school year, in order. */
  days: string[];
  /** Of the terms that begin before and after New Year. */
  semesters: [string[], string[]];
  terms: string[][];
  /** Teaching days of every term listed, other years included. */
  all: string[];
}

export const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Weekdays of the terms that are not closed; the schools of these tests keep no official holidays. */
export function readYear(
  school: { terms: readonly ReadTerm[]; closedDays: readonly string[] },
  firstYear: number,
): ReadYear {
  const closed = new Set(school.closedDays);
  const daysOf = ({ from, until }: ReadTerm): string[] => {
    const days: string[] = [];
    for (let day = from; day <= until; day = shift(day, 1)) if (isWeekday(day) && !closed.has(day)) days.push(day);
    return days;
  };
  const join = (terms: readonly ReadTerm[]): string[] => [...new Set(terms.flatMap(daysOf))].sort();
  const own = school.terms.filter(({ from }) => from >= `${firstYear}-08-01` && from <= `${firstYear + 1}-07-31`);
  const newYear = `${firstYear + 1}-01-01`;
  return {
    firstYear,
    days: join(own),
    semesters: [join(own.filter((term) => term.from < newYear)), join(own.filter((term) => term.from >= newYear))],
    terms: own.map(daysOf).filter((days) => days.length > 0),
    all: join(school.terms),
  };
}

/** The same day six months on, or the last of a shorter month. */
export function sixMonthsOn(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

export interface ReadWindow {
  from: string;
  until: string;
  except: { from: string; until: string } | null;
}

/** The stretches of the year in which a period must be met; only those with a day to meet them on. */
export function windowsOf(period: string, year: ReadYear): ReadWindow[] {
  const { firstYear: y, days, semesters, terms } = year;
  const plain = (from: string, until: string): ReadWindow => ({ from, until, except: null });
  const ends = (list: string[]): ReadWindow[] => (list.length === 0 ? [] : [plain(list[0] ?? '', list.at(-1) ?? '')]);
  const opening = (list: string[], count: number): ReadWindow[] =>
    list.length === 0 ? [] : [plain(list[0] ?? '', shift(list[0] ?? '', count - 1))];
  const within = (from: string, until: string, fewest = 1): ReadWindow[] =>
    days.filter((day) => day >= from && day <= until).length < fewest ? [] : [plain(from, until)];
  const first = days[0];
  switch (period) {
    case 'month': {
      const months = [...new Set(days.map((day) => day.slice(0, 7)))];
      return months.flatMap((month) => within(`${month}-01`, `${month}-31`, 10));
    }
    case 'quarter':
      return [
        ...within(`${y}-07-01`, `${y}-09-30`),
        ...within(`${y}-10-01`, `${y}-12-31`),
        ...within(`${y + 1}-01-01`, `${y + 1}-03-31`),
        ...within(`${y + 1}-04-01`, `${y + 1}-06-30`),
      ];
    case 'half_year':
      return [...within(`${y}-07-01`, `${y}-12-31`), ...within(`${y + 1}-01-01`, `${y + 1}-06-30`)];
    case 'calendar_year':
      return within(`${y}-01-01`, `${y}-12-31`);
    case 'semester':
      return semesters.flatMap(ends);
    case 'semester_first_week':
      return semesters.flatMap((each) => opening(each, 7));
    case 'semester_first_6_weeks':
      return semesters.flatMap((each) => opening(each, 42));
    case 'term':
      return terms.flatMap(ends);
    case 'term_in_bushfire_season':
      return terms.flatMap(ends).filter((term) => term.until >= `${y}-10-01` && term.from <= `${y + 1}-03-31`);
    case 'school_year':
      return ends(days);
    case 'school_year_first_10_days':
      return opening(days, 10);
    case 'season':
      return first === undefined ? [] : within(first, `${y + 1}-05-31`);
    case 'after_first_week': {
      if (first === undefined) return [];
      const spring = semesters[1][0];
      const isSplit = semesters[0].length > 0 && spring !== undefined;
      const except = isSplit ? { from: spring, until: shift(spring, 6) } : null;
      return within(shift(first, 7), days.at(-1) ?? '').map((window) => ({ ...window, except }));
    }
    default:
      throw new Error(`no reading of the period ${period}`);
  }
}
