/**
 * What holds for every finding, wherever it came from: its state is that of the last entry, no step is skipped, and
 * nothing is closed that was not accepted by somebody other than who fixed it.
 */
import { type Problem, problem } from '../../model/index.js';
import type { Finding } from './finding.js';
import { isStep } from './findingStates.js';
import { fixersOf } from './fixersOf.js';
import { isSamePerson } from './isSamePerson.js';

function skippedStep({ title, history }: Finding): Problem | null {
  for (const [i, { state }] of history.entries()) {
    const from = history[i - 1]?.state;
    if (from === undefined || isStep(from, state)) continue;
    const message = `"${title}" is ${from} and cannot become ${state} from there. Take the steps between.`;
    return problem('error', 'finding-step-skipped', `history[${i}].state`, message, { values: { from, to: state } });
  }
  // an account that begins closed was accepted by nobody
  if (history[0]?.state !== 'closed') return null;
  const message = `"${title}" is closed and was never accepted. Let somebody accept it first.`;
  return problem('error', 'finding-never-accepted', 'history[0].state', message);
}

function wronglyAccepted(finding: Finding): Problem | null {
  const { title, history, state } = finding;
  if (state !== 'accepted' && state !== 'closed') return null;
  const at = history.map((each) => each.state).lastIndexOf('accepted');
  const by = history[at]?.by;
  if (by === undefined) {
    const message = `Nobody has accepted "${title}". Say who did, by role.`;
    return problem('error', 'finding-never-accepted', `history[${Math.max(0, at)}].by`, message);
  }
  if (!fixersOf(finding, at).some((fixer) => isSamePerson(fixer, by))) return null;
  const message = `${by} fixed "${title}"; somebody else must accept it. Spaces, width and capitals do not make another person.`;
  return problem('error', 'finding-accepted-by-fixer', `history[${at}].by`, message, { values: { by } });
}

export function checkHistory(finding: Finding): Problem[] {
  const { title, state, history } = finding;
  const last = history.at(-1)?.state;
  const told: (Problem | null)[] = [skippedStep(finding), wronglyAccepted(finding)];
  if (last !== state) {
    const message = `"${title}" says it is ${state}, but its history ends with ${last}. Correct one of them.`;
    told.push(problem('error', 'finding-history-differs', 'state', message, { values: { state, last: last ?? '' } }));
  }
  return told.filter((each) => each !== null);
}
