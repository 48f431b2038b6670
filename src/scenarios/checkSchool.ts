/** Whether the parts of a school agree: counts, rooms, dates. What is missing for drills is told before any run. */
import { type Problem, problem } from '../model/index.js';
import { checkDormitories } from './checkDormitories.js';
import type { School } from './school.js';

/** In the order of the document. */
export function checkSchool(school: School): Problem[] {
  return [...checkClasses(school), ...checkDormitories(school), ...checkTerms(school)];
}

function checkClasses({ classes, pupils: stated }: School): Problem[] {
  const found: Problem[] = [];
  const ids = new Set<string>();
  const taughtIn = new Map<string, string>();
  let pupils = 0;
  for (const [i, each] of classes.entries()) {
    pupils += each.number;
    if (ids.has(each.id)) {
      const message = `Two classes have the id “${each.id}”. Give each its own.`;
      found.push(problem('error', 'id-used-twice', `classes[${i}].id`, message));
    }
    ids.add(each.id);
    for (const part of ['helpers', 'pupilsNeedingHelp', 'boarders'] as const) {
      if ((each[part] ?? 0) > each.number) {
        const message = `Class “${each.name}” has ${each.number} pupils but ${part} says ${each[part]}. Correct one of the two.`;
        found.push(problem('error', 'more-than-the-class', `classes[${i}].${part}`, message));
      }
    }
    found.push(...checkRoom(each.name, each.room, taughtIn.get(each.room), `classes[${i}].room`));
    if (!taughtIn.has(each.room)) taughtIn.set(each.room, each.name);
  }
  if (classes.length > 0 && pupils !== stated) {
    const message = `The classes add up to ${pupils} pupils, the school says ${stated}. Runs use the classes.`;
    const values = { classes: pupils, school: stated };
    found.push(problem('warning', 'pupils-do-not-add-up', 'pupils', message, { values }));
  }
  return found;
}

/** A class may wait for its room while plans are drawn, and two may share one in a small school: both are a warning. */
function checkRoom(name: string, room: string, other: string | undefined, path: string): Problem[] {
  if (room.trim() === '') {
    const message = `Class “${name}” has no room. Choose one on the plan before a drill is run.`;
    return [problem('warning', 'class-without-room', path, message, { values: { who: name } })];
  }
  if (other === undefined) return [];
  const message = `Classes “${other}” and “${name}” are both in the room “${room}”. Give one of them another room, unless they are taught together.`;
  return [problem('warning', 'room-of-two-classes', path, message, { values: { first: other, second: name, room } })];
}

function checkTerms({ terms }: School): Problem[] {
  return terms.flatMap((term, i) => {
    if (term.until >= term.from) return [];
    const message = `The term “${term.name}” ends (${term.until}) before it begins (${term.from}).`;
    return [problem('error', 'term-ends-before-it-begins', `terms[${i}].until`, message)];
  });
}
