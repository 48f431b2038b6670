/**
 * The form of a kind of drill is a table: one row for every value a scenario may state, with what it may be and where its
 * default comes from. Words stand under the row's id in `scenarioFields`; nothing of a kind is written into components.
 */
import type { Scenario } from '../../../../scenarios/index.js';
import type { SourceStatus } from '../../../../sim/index.js';
import type { PlaceKind } from '../planPlaces.js';

export type FieldUnit = 's' | 'percent' | 'mPerS' | 'mPerH' | 'm' | 'kW' | 'people' | 'degree' | 'none';

export type FieldInput =
  | {
      readonly kind: 'number';
      readonly unit: FieldUnit;
      readonly min: number;
      readonly max: number;
      readonly isWhole?: boolean;
      /** What is shown for 1 in the scenario: 100 for a share shown in %. 1 when absent. */
      readonly scale?: number;
    }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'switch' }
  /** Something that is there or not; the value stands in the scenario where it is. */
  | { readonly kind: 'presence'; readonly value: unknown }
  /**
   * A place of the plan by its id. With `under` it is written as `{[name]: id}` by the kind of the place; `fixed` are
   * other answers by name.
   */
  | {
      readonly kind: 'place';
      readonly of: readonly PlaceKind[];
      readonly under?: Readonly<Record<string, readonly PlaceKind[]>>;
      readonly fixed?: Readonly<Record<string, unknown>>;
    }
  /** A list of places by their ids; with `as` each is written as `{[as]: id}`. */
  | { readonly kind: 'places'; readonly of: readonly PlaceKind[]; readonly as?: string }
  /** A list of places, each with something said of it. */
  | {
      readonly kind: 'entries';
      readonly of: readonly PlaceKind[];
      readonly place: string;
      readonly column: string;
      readonly options: readonly string[];
    };

export interface FieldSource {
  /** In the engine's own words, English; the Chinese ones stand in `sourcesInChinese.ts`. */
  readonly text: string;
  readonly status: SourceStatus;
}

export interface ScenarioField {
  /** In the scenario, with dots. */
  readonly path: string;
  readonly input: FieldInput;
  /** What holds where the scenario says nothing; absent where then there is nothing. */
  readonly fallback?: unknown;
  readonly source?: FieldSource;
  /** Folded away. */
  readonly isAdvanced?: boolean;
  /** Asked for only where this path has a value. */
  readonly needs?: string;
  /** Taking the value out takes this whole branch out. */
  readonly clears?: string;
}

export interface FieldGroup {
  readonly id: string;
  readonly fields: readonly ScenarioField[];
}

/** Under which the words of a field stand. */
export function fieldId({ path }: Pick<ScenarioField, 'path'>): string {
  return path.replaceAll('.', '_');
}

interface Sourced {
  readonly value: unknown;
  readonly source: string;
  readonly status: SourceStatus;
}

/** Default and source of a value of the engine. */
export function from({ value, source, status }: Sourced): Pick<ScenarioField, 'fallback' | 'source'> {
  return { fallback: value, source: { text: source, status } };
}

/** A default of ours with its reason. */
export function assumed(value: unknown, reason: string): Pick<ScenarioField, 'fallback' | 'source'> {
  return { fallback: value, source: { text: `Judgement: ${reason}`, status: 'judgement' } };
}

/** Whether a field is asked for at present. */
export function isAsked(field: ScenarioField, valueAt: (path: string) => unknown): boolean {
  return field.needs === undefined || valueAt(field.needs) !== undefined;
}

export type KindOfScenario = Scenario['kind'];
