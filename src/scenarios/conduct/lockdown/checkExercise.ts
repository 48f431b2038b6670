/**
 * What no lockdown exercise does.
 *
 * After NASP, NASRO and Safe and Sound Schools (2014, 2017, 2021) on armed assailant drills: pupils are told beforehand,
 * nobody plays an attack in front of them, and nothing imitates harm. Washington and Texas bar such drills by law.
 */
import { type Problem, problem } from '../../../model/index.js';
import type { ScenarioIntruder } from '../../intruderScenario.js';

const NEVER = {
  simulatedShots: {
    code: 'intruder-simulated-shots',
    message: 'The exercise imitates shots. Nobody learns from fright. Take this out; say the signal aloud instead.',
  },
  fakeBlood: {
    code: 'intruder-fake-blood',
    message: 'The exercise shows made-up injuries. Take this out; first aid is practised in a lesson of its own.',
  },
  masks: {
    code: 'intruder-masks',
    message: 'Somebody wears a mask in the exercise. Take this out; a card with the word “exercise” says as much.',
  },
} as const;

/**
 * @param isAnnounced - whether everyone was told beforehand
 * @param hasPupils - whether pupils take part
 */
export function checkExercise(
  { exercise = {} }: ScenarioIntruder,
  isAnnounced: boolean,
  hasPupils: boolean,
): Problem[] {
  const found: Problem[] = [];
  for (const key of ['simulatedShots', 'fakeBlood', 'masks'] as const) {
    const { code, message } = NEVER[key];
    if (exercise[key]) found.push(problem('error', code, `intruder.exercise.${key}`, message));
  }
  if (!hasPupils) return found;
  if (exercise.rolePlayedAttack) {
    const message =
      'Somebody plays the aggressor while pupils take part. Take this out: pupils practise locking, hiding or leaving; only staff rehearse with a role.';
    found.push(problem('error', 'intruder-role-play', 'intruder.exercise.rolePlayedAttack', message));
  }
  if (!isAnnounced) {
    const message =
      'The exercise is not announced, and pupils take part. Tell everyone beforehand that it is an exercise: set "isAnnounced" to true.';
    found.push(problem('error', 'intruder-not-announced', 'isAnnounced', message));
  }
  return found;
}
