/** What an exercise plan still lacks, in words with the names of the school; errors keep it from being approved. */
import { type Problem, problem } from '../../model/index.js';
import type { ClassRoute, ExercisePlan } from './exercisePlan.js';
import { isAboutViolence } from './planWords.js';

/** Where walking out is practised, a class needs a way, a second way and a place to stand. */
function gapsOfRoute(route: ClassRoute, index: number): Problem[] {
  const { name, nameEn = name, first, second, slot, exempt, pupils } = route;
  const path = `routes[${index}]`;
  const values = { name };
  const found: Problem[] = [];
  if (first === null) {
    const message = `No way leads out of the room of ${nameEn}. Give the class a room, and the room a door, in the campus plan.`;
    found.push(problem('error', 'exercise-plan-no-way', `${path}.first`, message, { values }));
  } else if (second === null) {
    const message = `${nameEn} has no second way out. Say what the class does if its way is shut.`;
    found.push(problem('warning', 'exercise-plan-no-second-way', `${path}.second`, message, { values }));
  }
  if (slot === null) {
    const message = `${nameEn} has no place at the assembly point. Give it one in the campus plan.`;
    found.push(problem('warning', 'exercise-plan-no-slot', `${path}.slot`, message, { values }));
  }
  if (exempt > pupils) {
    const message = `${nameEn} excuses ${exempt} of ${pupils} pupils. Correct the number.`;
    found.push(
      problem('error', 'exercise-plan-too-many-exempt', `${path}.exempt`, message, {
        values: { name, exempt, pupils },
      }),
    );
  }
  return found;
}

/** In the order of the plan; empty for one that is whole. */
export function exercisePlanGaps(plan: ExercisePlan): Problem[] {
  const found: Problem[] = [];
  const commander = plan.groups.find(({ group }) => group === 'command')?.members[0];
  if (commander === undefined) {
    const message = 'Nobody leads the drill. Write down who commands it.';
    found.push(problem('error', 'exercise-plan-no-commander', 'groups', message));
  }
  const unnamed = plan.groups.filter(({ group, members }) => group !== 'command' && members.length === 0).length;
  if (unnamed > 0) {
    const message = `${unnamed} groups have no members. Name at least one role for each.`;
    found.push(problem('warning', 'exercise-plan-empty-groups', 'groups', message, { values: { count: unnamed } }));
  }
  const empty = plan.posts.filter(({ by }) => by === null);
  if (empty.length > 0) {
    const message = `Nobody stands at ${empty.length} of ${plan.posts.length} posts. Say who does.`;
    const values = { count: empty.length, all: plan.posts.length };
    found.push(problem('warning', 'exercise-plan-empty-posts', 'posts', message, { values }));
  }
  if (isAboutViolence(plan.kind) && !plan.isAnnounced) {
    const message = 'A drill on violence is never sprung on pupils. Tell everybody beforehand that it is a drill.';
    found.push(problem('error', 'exercise-plan-unannounced-violence', 'isAnnounced', message));
  }
  const ownRoutes = plan.routes.flatMap(gapsOfRoute);
  return [...found, ...ownRoutes];
}
