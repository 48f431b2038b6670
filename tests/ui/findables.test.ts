import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCampusPlan } from '../../src/floorplans/index.js';
import { parseSchool } from '../../src/scenarios/index.js';
import { findMatches, projectFindables } from '../../src/ui/find/findables.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const plan = parseCampusPlan(read('public/campuses/qingshan.json')).value;
const school = parseSchool(read('public/schools/qingshan.json')).value;

describe('find', () => {
  const chinese = projectFindables(plan, school, false);
  const english = projectFindables(plan, school, true);

  it('[UI3] finds a room by its number and takes the user to its floor', () => {
    const [first] = findMatches(chinese, '201');
    expect(first?.name).toBe('201');
    expect(first?.params.level).toBeDefined();
  });

  it('[UI3] finds a class in both languages, whichever is on screen', () => {
    expect(findMatches(chinese, 'class 3-1').map((each) => each.kind)).toContain('class');
    expect(findMatches(english, '三(1)').map((each) => each.kind)).toContain('class');
  });

  it('[UI3] names that begin with the text come before names that hold it', () => {
    const names = findMatches(chinese, '20').map((each) => each.name);
    const begins = names.map((name) => name.startsWith('20'));
    expect(begins.indexOf(false) === -1 || begins.indexOf(false) > begins.lastIndexOf(true)).toBe(true);
  });

  it('[UI3] no more than the limit, and nothing for a text that is nowhere', () => {
    expect(findMatches(chinese, '1', 5)).toHaveLength(5);
    expect(findMatches(chinese, 'zzzz')).toEqual([]);
  });
});
