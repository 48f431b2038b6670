import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchool } from '../../src/scenarios/index.js';

const small = {
  format: 'muster/school',
  schemaVersion: 1,
  name: '山小',
  stages: ['primary'],
  boarding: false,
  terrain: 'mountain',
  region: 'cn-yunnan-mengzi',
  rulePacks: ['cn-mengzi-2023'],
  pupils: 20,
  teachers: 2,
  otherStaff: 0,
  boarders: 0,
  guards: 1,
  terms: [{ name: '上学期', from: '2026-09-01', until: '2027-01-20' }],
  closedDays: ['2026-10-01'],
  classes: [{ id: '1', name: '一年级', room: 'r1', number: 20 }],
};

const firstProblem = (change: object) => parseSchool({ ...small, ...change }).problems[0];

describe('a school file', () => {
  it('[SC8] a school is read as it is written, and frozen', () => {
    const { value, problems } = parseSchool(small);
    expect(problems).toEqual([]);
    expect(value).toEqual(small);
    expect(Object.isFrozen(value?.classes[0])).toBe(true);
  });

  it('[SC8] a class without an id has its place in the list for one', () => {
    const { value } = parseSchool({
      ...small,
      classes: [
        { room: 'r1', number: 12 },
        { room: 'r2', number: 8, id: 'b' },
      ],
    });
    expect(value?.classes.map(({ id, name }) => [id, name])).toEqual([
      ['class-1', 'class-1'],
      ['b', 'b'],
    ]);
  });

  it('[SC8] two classes with one id, and more boarders than pupils, are errors', () => {
    const [first] = small.classes;
    expect(firstProblem({ classes: [first, first] })).toMatchObject({ code: 'id-used-twice', path: 'classes[1].id' });
    expect(firstProblem({ classes: [{ ...first, boarders: 21 }] })).toMatchObject({
      code: 'more-than-the-class',
      path: 'classes[0].boarders',
    });
  });

  it('[SC8] classes that do not add up are told and do not stop the work', () => {
    const { value, problems } = parseSchool({ ...small, pupils: 25 });
    expect(value).not.toBeNull();
    expect(problems[0]).toMatchObject({ code: 'pupils-do-not-add-up', severity: 'warning' });
  });

  it('[SC8] a term that ends before it begins is an error', () => {
    const terms = [{ name: '上学期', from: '2026-09-01', until: '2026-01-20' }];
    expect(firstProblem({ terms })?.code).toBe('term-ends-before-it-begins');
  });

  it('[SC3] a fault carries the label of the class', () => {
    const classes = [{ ...small.classes[0], number: -1 }];
    expect(firstProblem({ classes })?.message).toContain('“一年级”, classes[0].number');
  });

  it('[SC5] no input makes the reader throw', () => {
    const fields = fc.constantFrom(...Object.keys(small));
    fc.assert(
      fc.property(fields, fc.anything(), (field, value) => {
        parseSchool(value);
        parseSchool({ ...small, [field]: value });
        parseSchool({ ...small, [field]: [value] });
      }),
    );
  });

  const boarding = (nightDuty: object[], rooms: object[] = [{ room: 'd1', beds: 8, boarders: 6, wing: 'girls' }]) =>
    parseSchool({
      ...small,
      classes: [{ id: '1', name: '一年级', room: 'r1', number: 20, boarders: 6 }],
      dormitories: rooms,
      nightDuty,
    }).problems.map((each) => [each.code, each.severity]);
  const manager = { role: 'dormitoryManager', number: 1, room: 'd0', wing: 'girls', sex: 'female' };

  it('[SC415] a dormitory needs a manager, and the girls’ wing a woman', () => {
    expect(boarding([manager])).toEqual([]);
    expect(boarding([])).toEqual([['dormitory-without-manager', 'warning']]);
    expect(boarding([{ ...manager, wing: 'boys' }])).toEqual([['dormitory-without-manager', 'warning']]);
    expect(boarding([{ ...manager, sex: 'male' }])).toEqual([['male-manager-of-girls', 'warning']]);
    expect(boarding([{ ...manager, sex: undefined }])).toEqual([['manager-sex-missing', 'info']]);
    expect(boarding([{ ...manager, room: undefined }])).toEqual([['night-duty-without-room', 'warning']]);
  });

  it('[SC415] boarders and beds have to agree', () => {
    const room = { room: 'd1', beds: 8, boarders: 6, wing: 'girls' };
    expect(boarding([manager], [{ ...room, beds: 5 }])).toEqual([['more-boarders-than-beds', 'warning']]);
    expect(boarding([manager], [{ ...room, boarders: 7 }])).toEqual([['boarders-do-not-add-up', 'warning']]);
    expect(boarding([manager], [room, { ...room, boarders: 0 }])).toEqual([['dormitory-room-twice', 'warning']]);
  });

  it('[SC415] a class without a room, and two classes in one, are told', () => {
    const [one] = small.classes;
    const told = (classes: object[]) => parseSchool({ ...small, pupils: 40, classes }).problems;
    expect(told([one as object, { ...one, id: '2', name: '二年级', room: ' ' }])).toMatchObject([
      { code: 'class-without-room', path: 'classes[1].room', values: { who: '二年级' } },
    ]);
    expect(told([one as object, { ...one, id: '2', name: '二年级' }])).toMatchObject([
      { code: 'room-of-two-classes', path: 'classes[1].room', values: { first: '一年级', second: '二年级' } },
    ]);
  });
});
