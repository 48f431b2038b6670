/** The rules of building codes as data, and what comes of checking one. */
import codeChecksJson from './buildingCodeChecks.json' with { type: 'json' };

export const CODE_SETS = ['gb50099', 'gb50016', 'jgj39', 'ibc'] as const;
export type CodeSet = (typeof CODE_SETS)[number];

/** Who a building is for, as the codes divide them. */
export type CodeUse = 'primary' | 'middle' | 'kindergarten' | 'dormitory';

/** A limit, or a table of limits by condition (fire rating, floor, sprinklers). */
export type CodeValue = number | readonly number[] | string | { readonly [condition: string]: CodeValue };

export interface CodeRule {
  readonly id: string;
  readonly code: string;
  readonly code_set: CodeSet;
  readonly clause: string;
  readonly title: string;
  readonly applies_to: readonly (CodeUse | 'any')[];
  readonly quantity: string;
  readonly comparator: '>=' | '<=' | '==' | 'between';
  readonly value: CodeValue;
  readonly unit: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** The code says should: a shortfall is a hint. */
  readonly advice?: boolean;
  readonly adjust?: {
    readonly open_gallery: number;
    readonly open_stair: number;
    readonly full_sprinkler_factor: number;
  };
}

/** One result: a rule that holds everywhere, or one place where it does not. */
export interface CodeCheck {
  readonly id: string;
  readonly status: 'pass' | 'fail' | 'advice' | 'notApplicable' | 'unknown';
  /** In the unit of the rule. */
  readonly measured: number | null;
  readonly limit: number | readonly number[] | null;
  /** The element measured; empty where nothing was. */
  readonly path: string;
  readonly clause: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What a plan does not say about a building. */
export interface CodeOptions {
  /** Taken from the code set where absent: primary and middle for the school codes, kindergarten for JGJ 39. */
  readonly uses?: readonly CodeUse[];
  /** 耐火等级; 1 where absent, as a school of three storeys or more must have 1 or 2. */
  readonly fireRating?: 1 | 2 | 3 | 4;
  /** Whether sprinklers cover the whole building; false where absent. */
  readonly isSprinklered?: boolean;
}

const { checks } = codeChecksJson as unknown as { readonly checks: readonly CodeRule[] };

/** The rules of one set, in the order of the table. */
export function codeRulesOf(codeSet: CodeSet): readonly CodeRule[] {
  return checks.filter((rule) => rule.code_set === codeSet);
}
