/** Unknown JSON to a school, or what is wrong with it. */
import { hasErrors, type Outcome, type Problem, problem } from '../model/index.js';
import { parseDocument } from './parsing/parseDocument.js';
import { type School, schoolSchema } from './school.js';

export const SCHOOL_VERSION = 1;

/** Migrates, validates and freezes. Hostile input gives problems and never throws. */
export function parseSchool(json: unknown): Outcome<School> {
  const parsed = parseDocument<School>(withClassIds(json), {
    label: 'school',
    format: 'muster/school',
    version: SCHOOL_VERSION,
    migrations: [],
    schema: schoolSchema,
  });
  if (parsed.value === null) return parsed;
  const problems = checkSchool(parsed.value);
  return hasErrors(problems) ? { value: null, problems } : { value: parsed.value, problems };
}

/** A class needs a room and a number only: its id is its place in the list, its name the id. */
function withClassIds(json: unknown): unknown {
  const classes = isObject(json) ? json.classes : undefined;
  if (!Array.isArray(classes)) return json;
  const named = classes.map((each: unknown, i) => {
    if (!isObject(each)) return each;
    const { id = `class-${i + 1}`, name = id } = each;
    return { ...each, id, name };
  });
  return { ...(json as object), classes: named };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts that must agree, dates in order, class ids used once. */
function checkSchool(school: School): Problem[] {
  const found: Problem[] = [];
  const ids = new Set<string>();
  let pupils = 0;
  for (const [i, each] of school.classes.entries()) {
    pupils += each.number;
    if (ids.has(each.id)) {
      found.push(
        problem(
          'error',
          'id-used-twice',
          `classes[${i}].id`,
          `Two classes have the id “${each.id}”. Give each its own.`,
        ),
      );
    }
    ids.add(each.id);
    for (const part of ['helpers', 'pupilsNeedingHelp', 'boarders'] as const) {
      if ((each[part] ?? 0) > each.number) {
        const message = `Class “${each.name}” has ${each.number} pupils but ${part} says ${each[part]}. Correct one of the two.`;
        found.push(problem('error', 'more-than-the-class', `classes[${i}].${part}`, message));
      }
    }
  }
  if (school.classes.length > 0 && pupils !== school.pupils) {
    const message = `The classes add up to ${pupils} pupils, the school says ${school.pupils}. Runs use the classes.`;
    found.push(
      problem('warning', 'pupils-do-not-add-up', 'pupils', message, {
        values: { classes: pupils, school: school.pupils },
      }),
    );
  }
  for (const [i, term] of school.terms.entries()) {
    if (term.until < term.from) {
      const message = `The term “${term.name}” ends (${term.until}) before it begins (${term.from}).`;
      found.push(problem('error', 'term-ends-before-it-begins', `terms[${i}].until`, message));
    }
  }
  return found;
}
