/** What `simulate` may be asked for, and the sentence for everything else. */
import { PRESET_KINDS, SLOTS } from '../../scenarios/index.js';
import { EXPORT_FORMATS, type ExportFormat } from '../../sim/index.js';
import { MOST_WORKERS, wholeNumber } from '../wholeNumber.js';

/** Options as they were written. */
export interface SimulateOptions {
  readonly scenario?: string;
  readonly preset?: string;
  readonly slot?: string;
  readonly school?: string;
  readonly people?: string;
  readonly seed?: string;
  readonly runs?: string;
  readonly workers?: string;
  readonly out?: string;
  readonly export?: string;
}

/** The numbers among them. */
export interface SimulateNumbers {
  readonly people: number | undefined;
  readonly seed: number | undefined;
  /** How many at most. */
  readonly runs: number;
  /** `--runs auto`: as many as are enough. */
  readonly stopsWhenEnough: boolean;
  readonly workers: number | undefined;
  /** Files to write beside the figures; none without a folder for them. */
  readonly formats: readonly ExportFormat[];
}

const MOST_RUNS = 10_000;
/** Where `--runs auto` ends if the runs never agree. */
const MOST_AUTO_RUNS = 100;
/** Seeds of a scenario: 32 bits, with or without sign. */
const LEAST_SEED = -0x80000000;
const LARGEST_SEED = 0xffffffff;

/** The numbers, or what was asked for wrongly. */
export function readSimulateOptions(options: SimulateOptions): SimulateNumbers | string {
  const fault = faultOfNames(options);
  if (fault !== null) return fault;
  // how many fit is for the plan to say
  const people = wholeNumber('people', options.people, 1, Number.MAX_SAFE_INTEGER);
  const seed = wholeNumber('seed', options.seed, LEAST_SEED, LARGEST_SEED);
  const stopsWhenEnough = options.runs === 'auto';
  const runs = stopsWhenEnough ? MOST_AUTO_RUNS : wholeNumber('runs', options.runs, 1, MOST_RUNS);
  const workers = wholeNumber('workers', options.workers, 1, MOST_WORKERS);
  for (const each of [people, seed, runs, workers]) if (typeof each === 'string') return each;
  const formats = exportFormats(options);
  if (typeof formats === 'string') return formats;
  const numbers = { people, seed, runs: runs ?? 1, stopsWhenEnough, workers, formats } as SimulateNumbers;
  if ((numbers.seed ?? 0) + numbers.runs - 1 > LARGEST_SEED) {
    return `The last of ${runs} runs would have a seed above ${LARGEST_SEED}. Use a smaller --seed.`;
  }
  return numbers;
}

function faultOfNames({ scenario, preset, slot, school, people }: SimulateOptions): string | null {
  if ((scenario === undefined) === (preset === undefined)) {
    return 'Name what to simulate: either --scenario FILE or --preset NAME.';
  }
  if (school !== undefined && people !== undefined) return 'Use --school or --people, not both.';
  if (scenario !== undefined && slot !== undefined) return '--slot goes with --preset; a scenario file names its own.';
  if (preset !== undefined && !(PRESET_KINDS as readonly string[]).includes(preset)) {
    return `There is no drill called “${preset}”. Choose one of: ${PRESET_KINDS.join(', ')}.`;
  }
  if (slot !== undefined && !(SLOTS as readonly string[]).includes(slot)) {
    return `There is no part of the school day called “${slot}”. Choose one of: ${SLOTS.join(', ')}.`;
  }
  return null;
}

/** What `--export` means for nothing beside the figures. */
export const NO_EXPORT = 'none';

/** The formats of `--export`, or the sentence that says what is wrong with them. */
function exportFormats({ out, export: asked }: SimulateOptions): readonly ExportFormat[] | string {
  if (out === undefined) return asked === undefined ? [] : '--export needs a folder to write to: add --out DIR.';
  if (asked === undefined) return ['csv'];
  if (asked === NO_EXPORT) return [];
  const names = asked.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(EXPORT_FORMATS as readonly string[]).includes(name));
  if (unknown === undefined) return EXPORT_FORMATS.filter((format) => names.includes(format));
  return `There is no export called “${unknown}”. Choose from: ${EXPORT_FORMATS.join(', ')}, or ${NO_EXPORT}.`;
}
