import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KNOWN_MISSES, VERIFICATION_CASES } from '../../src/scenarios/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = `${ROOT}/src/scenarios/verification/data`;
const files = readdirSync(DATA).filter((name) => /^vc\d\d\.json$/.test(name));
const heading = (name: string) => JSON.parse(readFileSync(`${DATA}/${name}`, 'utf8')) as Record<string, string>;

describe('the reference cases', () => {
  it('[SC300] are the 22 of the set, each with the id, title and source of its file', () => {
    expect(files).toHaveLength(22);
    const written = files.map(heading).map(({ id, title, source }) => ({ id, title, source }));
    expect(VERIFICATION_CASES.map(({ id, title, source }) => ({ id, title, source }))).toEqual(written);
  });

  it('[SC301] each has a test of its own that quotes its source', () => {
    const tests = readdirSync(`${ROOT}/tests/reference`)
      .filter((name) => name.startsWith('vc'))
      .map((name) => readFileSync(`${ROOT}/tests/reference/${name}`, 'utf8'));
    for (const { id, source } of VERIFICATION_CASES) {
      const own = tests.filter((text) => text.includes(`missesOf('${id}')`));
      expect(own, id).toHaveLength(1);
      expect(own[0]).toContain(source);
    }
  });

  it('[SC306] a known miss names a case and a page that exists', () => {
    for (const { caseId, decision } of KNOWN_MISSES) {
      expect(VERIFICATION_CASES.map((each) => each.id)).toContain(caseId);
      expect(readFileSync(`${ROOT}/${decision}`, 'utf8')).toContain(caseId);
    }
  });
});
