/** What a school asks of its year plan beside the duties. All of it optional; the defaults are ours. */

/** Limits of the staff: a drill more than these is never planned. */
export interface StaffLimits {
  /** Most drills in a week from Monday to Sunday. */
  readonly mostPerWeek?: number;
  /** Most drills in a calendar month. */
  readonly mostPerMonth?: number;
}

/** A stretch of the year by month-days, as `06-15` to `08-31`; both ends count. */
export interface SeasonRange {
  readonly from: string;
  readonly until: string;
}

export interface ScheduleOptions {
  readonly staff?: StaffLimits;
  /** Least number of days from one drill to the next; 1 is the next day. */
  readonly spacingDays?: number;
  /** Held to even where a duty then stays open; otherwise only wanted. */
  readonly isSpacingFixed?: boolean;
  /** One drill may practise two hazards one after the other, where both sequences of phases can run. */
  readonly joinsHazards?: boolean;
  /** Official advice is planned for as well; it never displaces a duty. */
  readonly coversAdvice?: boolean;
  /** Drills that may be unannounced are proposed as such. */
  readonly hasUnannounced?: boolean;
  /** Hot weeks: no drill outdoors at noon if it can be helped. */
  readonly heat?: SeasonRange;
  /** Rainy weeks: no drill outdoors if it can be helped. */
  readonly rain?: SeasonRange;
}

/** Days worth having between two drills; ours. */
export const DEFAULT_SPACING_DAYS = 7;

/** South China's hot weeks of term; ours. */
export const DEFAULT_HEAT: SeasonRange = { from: '06-15', until: '08-31' };

/** Yunnan's rains begin about May (`season_hint` of the rules); heavy from June on. Ours for every region. */
export const DEFAULT_RAIN: SeasonRange = { from: '05-20', until: '09-15' };
