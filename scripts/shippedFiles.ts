/** The generated files under `public/`: what each holds, as text. Add a document's schema to the list below. */
import * as z from 'zod/mini';
import { drillRecordSchema } from '../src/drills/index.js';
import { campusPlanSchema, qingshanCampus } from '../src/floorplans/index.js';
import { projectSchema } from '../src/project/index.js';
import { qingshanSchool, scenarioSchema, schoolSchema } from '../src/scenarios/index.js';
import { prettyJson } from './prettyJson.js';

/** Documents with a published JSON Schema, by file name. */
const SCHEMAS = {
  'campus-plan': campusPlanSchema,
  school: schoolSchema,
  scenario: scenarioSchema,
  'drill-record': drillRecordSchema,
  project: projectSchema,
} as const;

export function shippedFiles(): { path: string; text: string }[] {
  return [
    { path: 'campuses/qingshan.json', text: prettyJson(qingshanCampus()) },
    { path: 'schools/qingshan.json', text: prettyJson(qingshanSchool()) },
    ...Object.entries(SCHEMAS).map(([name, schema]) => ({
      path: `schemas/${name}.schema.json`,
      text: prettyJson(z.toJSONSchema(schema)),
    })),
  ];
}
