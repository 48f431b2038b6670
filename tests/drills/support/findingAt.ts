/** A finding that has come to a state by its own steps. */
import {
  advanceFinding,
  type Finding,
  type FindingFields,
  type FindingState,
  firstStateOf,
  openFinding,
  stateIndex,
} from '../../../src/drills/index.js';
import type { Problem } from '../../../src/model/index.js';

export const FOUND_ON = '2026-11-12';

/** Filled in with all that any step asks for. */
export const FILLED: FindingFields = {
  title: '东门难开',
  severity: 'larger',
  origin: 'drill',
  drill: 'r1',
  person: '总务主任',
  measure: '换闭门器',
  money: '300 元',
  deadline: '2026-11-27',
  plan: '走西门',
  fix: '换了闭门器',
};

function fail(problems: readonly Problem[]): never {
  throw new Error(problems.map((each) => each.message).join(' '));
}

/** @param on - day of the first and of the last step */
export function findingAt(
  state: FindingState,
  fields: Partial<FindingFields> = {},
  on: { readonly found?: string; readonly moved?: string } = {},
): Finding {
  // what a drill found was searched for already; a warning was not
  const origin = state === 'warned' ? 'warning' : FILLED.origin;
  const all = { ...FILLED, origin, ...fields };
  const step = { on: on.found ?? FOUND_ON, by: '安全老师' };
  const opened = openFinding('f1', all, step).value;
  if (opened === null) throw new Error('the finding cannot be made');
  if (state === firstStateOf(all.origin)) return opened;
  const isAccepted = stateIndex(state) > stateIndex('treated');
  const moved = on.moved ?? step.on;
  const fixed = advanceFinding(opened, isAccepted ? 'treated' : state, { on: moved, by: '总务主任' });
  if (fixed.value === null || !isAccepted) return fixed.value ?? fail(fixed.problems);
  const { value, problems } = advanceFinding(fixed.value, state, { on: moved, by: '校长' });
  return value ?? fail(problems);
}
