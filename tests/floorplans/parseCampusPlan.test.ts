import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAMPUS_PLAN_VERSION,
  type DocumentKind,
  migrateDocument,
  parseCampusPlan,
} from '../../src/floorplans/index.js';
import { planFromText } from '../support/planFromText.js';
import { stackedPlan } from '../support/stackedPlan.js';

// biome-ignore lint/suspicious/noExplicitAny: the tests break documents on purpose
type Raw = any;

function raw(): Raw {
  return JSON.parse(JSON.stringify(stackedPlan(2)));
}

function problemsAfter(change: (document: Raw) => void) {
  const document = raw();
  change(document);
  const { value, problems } = parseCampusPlan(document);
  expect(value).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((each) => each.severity === 'error')).toBe(true);
  return problems;
}

describe('reading a campus plan', () => {
  it('[FP15] a sound plan comes back as it is, frozen throughout', () => {
    const { value, problems } = parseCampusPlan(raw());
    expect(problems).toEqual([]);
    expect(value).toEqual(stackedPlan(2));
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.isFrozen(value?.buildings[0]?.levels[0]?.spaces[0]?.polygon.outer[0])).toBe(true);
  });

  it('[FP16] what does not fit is named by its path and the user’s own label', () => {
    const problems = problemsAfter((document) => {
      document.buildings[0].levels[1].spaces[0].polygon.outer[1] = [0, 'x'];
      document.buildings[0].levels[1].spaces[0].kind = 'castle';
      document.buildings[0].levels[0].openings[0].clearWidthM = -1;
      document.buildings[0].levels[0].colour = 'red';
      document.stairs[0].flights = [];
    });
    const byPath = new Map(problems.map((each) => [each.path, each]));
    expect(byPath.get('buildings[0].levels[1].spaces[0].polygon.outer[1][1]')?.message).toBe(
      '"outer" of 201 must be a number.',
    );
    expect(byPath.get('buildings[0].levels[1].spaces[0].kind')?.message).toMatch(
      /^"kind" of 201 must be one of: classroom, /,
    );
    expect(byPath.get('buildings[0].levels[0].openings[0].clearWidthM')?.message).toBe(
      '"clearWidthM" of door-0 must be more than 0.',
    );
    expect(byPath.get('buildings[0].levels[0]')?.message).toBe(
      '"levels" of 1F has fields Muster does not know: colour.',
    );
    expect(byPath.get('stairs[0].flights')?.message).toBe('"flights" of Stair A must have at least 1 entries.');
  });

  it('[FP16] a long list of problems is cut, and says how many are left', () => {
    const problems = problemsAfter((document) => {
      document.buildings[0].levels[0].spaces = Array.from({ length: 1000 }, () => 7);
    });
    expect(problems).toHaveLength(51);
    expect(problems[50]).toMatchObject({ code: 'more-problems', values: { count: 950 } });
  });

  it('[FP17] ids are unique and what is named exists', () => {
    const codes = problemsAfter((document) => {
      document.buildings[0].levels[1].spaces[0].id = 'room-0';
      document.buildings[0].levels[0].openings[0].spaceIds = ['room-0', 'nowhere'];
      document.stairs[0].lower.levelId = 'L9';
      document.stairs[0].upper.spaceId = 'stair-0';
      document.stairs[0].landings = [];
      document.posts = [{ id: 'p', name: 'Guide', levelId: 'L7', at: [0, 0] }];
    }).map((each) => [each.code, each.path]);
    expect(codes).toEqual([
      ['duplicate-id', 'buildings[0].levels[1].spaces[0].id'],
      ['unknown-space', 'buildings[0].levels[0].openings[0].spaceIds[1]'],
      ['unknown-space', 'buildings[0].levels[1].openings[0].spaceIds[0]'],
      ['unknown-level', 'stairs[0].lower.levelId'],
      ['unknown-space', 'stairs[0].upper.spaceId'],
      ['landings-do-not-fit', 'stairs[0].landings'],
      ['unknown-level', 'posts[0].levelId'],
    ]);
  });

  it('[FP17] coordinates beyond any campus are a wrong unit', () => {
    const [problem] = problemsAfter((document) => {
      document.buildings[0].levels[0].spaces[0].polygon.outer[0] = [1e9, 0];
    });
    expect(problem).toMatchObject({
      code: 'coordinate-out-of-reach',
      path: 'buildings[0].levels[0].spaces[0].polygon',
    });
  });

  it('[FP18] other documents and newer versions are refused by name', () => {
    const code = (json: unknown) => parseCampusPlan(json).problems.map((each) => each.code);
    expect(code('a text')).toEqual(['not-a-document']);
    expect(code(null)).toEqual(['not-a-document']);
    expect(code([])).toEqual(['not-a-document']);
    expect(code({})).toEqual(['other-document']);
    expect(code({ ...raw(), format: 'muster/scenario' })).toEqual(['other-document']);
    expect(code({ ...raw(), schemaVersion: CAMPUS_PLAN_VERSION + 1 })).toEqual(['newer-version']);
    expect(code({ ...raw(), schemaVersion: 0 })).toEqual(['unknown-version']);
    expect(code({ ...raw(), schemaVersion: '1' })).toEqual(['unknown-version']);
  });

  it('[FP18] older documents are upgraded step by step on the raw JSON', () => {
    const kind: DocumentKind = {
      format: 'muster/invented',
      label: 'invented document',
      oldestVersion: 0,
      version: 2,
      migrations: [
        {
          from: 1,
          upgrade: (document) => ({ ...document, widthM: Number(document.widthCm) / 100, widthCm: undefined }),
        },
        { from: 0, upgrade: (document) => ({ ...document, widthCm: document.width }) },
      ],
    };
    const stored = Object.freeze({ format: 'muster/invented', schemaVersion: 0, width: 90 });
    expect(migrateDocument(stored, kind).value).toMatchObject({ schemaVersion: 2, widthM: 0.9 });
    expect(migrateDocument({ ...stored, schemaVersion: 3 }, kind).problems[0]?.code).toBe('newer-version');
    expect(migrateDocument(stored, { ...kind, migrations: [] }).problems[0]?.code).toBe('unknown-version');
  });

  it('[FP19] nothing thrown at it makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parseCampusPlan(json).value).toBeNull();
        const wrapped = { ...(json as object), format: 'muster/campus-plan', schemaVersion: 1 };
        expect(parseCampusPlan(wrapped).problems.length).toBeLessThanOrEqual(51);
      }),
    );
  });

  it('[FP19] more parts than a campus, and faults in every one of them, are told once', () => {
    const withSpaces = (count: number) =>
      problemsAfter((document) => {
        document.buildings[0].levels[0].spaces = Array.from({ length: count }, (_, k) => ({ id: `s${k}` }));
      });
    expect(withSpaces(200_001).map(({ code }) => code)).toEqual(['plan-too-many-parts']);
    const [first] = withSpaces(150_000);
    expect(first?.code).toBe('plan-all-faulty');
  });

  it('[FP19] one wrong value anywhere is a problem or a plan, never an exception', () => {
    const hostile = fc.oneof(
      fc.constantFrom(null, true, '', Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, -1e308, 1e-320, [], {}, [[[]]]),
      fc.constant(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1, "toString": null}')),
      fc.string(),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.nat(), hostile, (seed, value) => {
        const document = JSON.parse(JSON.stringify(planFromText('####\n#aaE\n####', { groundM: 2 })));
        let at = document;
        let turn = seed;
        for (;;) {
          const keys = Object.keys(at);
          const key = keys[turn % keys.length] as string;
          turn = Math.floor(turn / keys.length);
          const next = at[key];
          if (next === null || typeof next !== 'object' || Object.keys(next).length === 0 || turn % 3 === 0) {
            at[key] = value;
            break;
          }
          at = next;
        }
        const outcome = parseCampusPlan(document);
        expect(outcome.value === null).toBe(outcome.problems.length > 0);
      }),
      { numRuns: 300 },
    );
    expect(({} as Raw).polluted).toBeUndefined();
  });
});
