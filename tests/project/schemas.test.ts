import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { drillRecordSchema, findingSchema, plannedDrillSchema } from '../../src/drills/index.js';
import { projectSchema } from '../../src/project/index.js';

describe('schemas', () => {
  it('[PR10] every saved document has a schema that can be published as JSON Schema', () => {
    for (const schema of [drillRecordSchema, findingSchema, plannedDrillSchema, projectSchema]) {
      const json = z.toJSONSchema(schema, { io: 'input' });
      expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });
});
