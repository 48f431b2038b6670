/** Unknown JSON to a school, or what is wrong with it. */
import { hasErrors, type Outcome } from '../model/index.js';
import { checkSchool } from './checkSchool.js';
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
