/**
 * What is wrong with an input, in words for the person who made it.
 *
 * Importers, checks and loaders collect problems and never throw on bad input;
 * a thrown {@link MusterError} means that the caller broke a stated precondition.
 */

/** `error` stops the work, `warning` wants a look, `info` tells what was assumed or left out. */
export type Severity = 'error' | 'warning' | 'info';

/** A place a person can be taken to. `levelId` is absent for outdoor ground. */
export interface Place {
  readonly levelId?: string;
  /** Campus-local metres. */
  readonly at: readonly [number, number];
}

export interface Problem {
  /** Permanent kebab-case name, the key of the translated text. */
  readonly code: string;
  readonly severity: Severity;
  /** Where in the document, as `buildings[0].levels[1].spaces[3]`; empty for the document as a whole. */
  readonly path: string;
  /** English sentence with the user's own labels and a next step. */
  readonly message: string;
  /** Values to put into a translated text of the same code. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
}

/** Longest label that is told whole, characters. */
const LONGEST_LABEL = 60;

function shortened(label: string): string {
  const characters = [...label];
  return characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL - 1).join('')}…` : label;
}

/** Labels stand in quotes in a message, and between the marks of a list in a value. */
const QUOTED = /(?<=“)[^“”]{61,}(?=”)/gu;
const BETWEEN_MARKS = /(?:(?!, |; )[^、，；。：“”「」]){61,}/gu;

/**
 * Makes a problem; the shortest way to write one at the place where it is found.
 *
 * A label of the user's above 60 characters is cut, in the message and in the values: a problem stays readable whatever
 * somebody has put into a file.
 */
export function problem(
  severity: Severity,
  code: string,
  path: string,
  message: string,
  more: Pick<Problem, 'values' | 'place'> = {},
): Problem {
  const { values, place } = more;
  const told = Object.entries(values ?? {}).map(([name, value]) => {
    return [name, typeof value === 'string' ? value.replace(BETWEEN_MARKS, shortened) : value] as const;
  });
  return {
    ...{ code, severity, path, message: message.replace(QUOTED, shortened) },
    ...(values ? { values: Object.fromEntries(told) } : {}),
    ...(place ? { place } : {}),
  };
}

/** Whether any of the problems stops the work. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}

/** A result that is either a value with remarks, or nothing with the reasons why. */
export type Outcome<T> =
  | { readonly value: T; readonly problems: readonly Problem[] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/** A broken precondition: the caller's fault, never the user's. */
export class MusterError extends Error {
  constructor(
    /** Stable kebab-case name. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'MusterError';
  }
}
