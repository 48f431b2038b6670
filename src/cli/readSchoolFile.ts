/** The school of `--school FILE`: a school document, or the school's own table of classes or dormitory rooms. */
import type { CampusPlan } from '../floorplans/index.js';
import type { Outcome } from '../model/index.js';
import { parseSchool, readRosterFile, type School, schoolFromRosters } from '../scenarios/index.js';
import { readBytes, readDocument } from './files.js';
import { nodeHost } from './nodeHost.js';

/** Endings of tables; anything else is read as a school document. */
const TABLE = /\.(csv|tsv|txt)$/i;

/** @param plan - whose rooms a table names */
export function readSchoolFile(path: string, plan: CampusPlan): Outcome<School> {
  if (!TABLE.test(path)) return readDocument(path, parseSchool);
  const bytes = readBytes(path);
  if (bytes.value === null) return bytes;
  const roster = readRosterFile(bytes.value, nodeHost.decodeText);
  if (roster.value === null) return roster;
  const school = schoolFromRosters([roster.value], plan);
  return { ...school, problems: [...roster.problems, ...school.problems] };
}
