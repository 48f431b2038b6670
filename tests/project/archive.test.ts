import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  imageIdsOf,
  loadProject,
  MAX_ENTRIES,
  type Project,
  packProject,
  projectText,
  readProjectArchive,
  unpackProject,
} from '../../src/project/index.js';

const stored = JSON.parse(readFileSync(new URL('../fixtures/projects/version-1.json', import.meta.url), 'utf8'));
const project = loadProject(stored).value as Project;
const strict = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const codes = (bytes: Uint8Array) => unpackProject(bytes, strict).problems.map((each) => each.code);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const bytesOf = ([id, content]: [string, number[]]): [string, Uint8Array] => [id, new Uint8Array(content)];

describe('.muster file', () => {
  it('[PR20] what is packed is unpacked the same, with its plans and images', () => {
    const images = fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), fc.uint8Array({ maxLength: 200 }), {
      maxKeys: 4,
    });
    fc.assert(
      fc.property(fc.string(), images, (name, pictures) => {
        const named = { ...project, name };
        const held = new Map(Object.entries(pictures));
        const archive = readProjectArchive(packProject(named, held)).value;
        expect(archive?.project).toEqual(JSON.parse(projectText(named)));
        expect(new Map([...(archive?.images ?? [])])).toEqual(held);
      }),
      { numRuns: 50 },
    );
  });

  it('[PR28] pictures have the ending of what they are, and files that left it out are still read', () => {
    const signs = { png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 7], jpg: [0xff, 0xd8, 0xff, 7] };
    const webp = [...strToU8('RIFF'), 1, 2, 3, 4, ...strToU8('WEBP'), 7];
    const images = new Map(Object.entries({ a: signs.jpg, b: signs.png, c: webp, d: [1, 2] }).map(bytesOf));
    const bytes = packProject(project, images);
    const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('images/'));
    expect(names.sort()).toEqual(['images/1.jpg', 'images/2.png', 'images/3.webp', 'images/4']);
    expect(readProjectArchive(bytes).value?.images).toEqual(images);
    const files = Object.entries(unzipSync(bytes)).map(([name, each]) => [name.replace(/\.(jpg|png|webp)$/, ''), each]);
    expect(readProjectArchive(zipSync(Object.fromEntries(files))).value?.images).toEqual(images);
  });

  it('[PR29] the pictures in use are those under the plan and the earlier plans', () => {
    const underlay = (imageId: string) => ({ imageId, originM: [0, 0] as const, metresPerPixel: 0.1, rotationDeg: 0 });
    const plan = project.plan as NonNullable<Project['plan']>;
    const withPicture = (imageId: string) => ({
      ...plan,
      buildings: plan.buildings.map((building) => ({
        ...building,
        levels: building.levels.map((level) => ({ ...level, underlay: underlay(imageId) })),
      })),
    });
    expect([...imageIdsOf(project)]).toEqual([]);
    const used = imageIdsOf({ ...project, plan: withPicture('now'), earlierPlans: [plan, withPicture('before')] });
    expect([...used]).toEqual(['now', 'before']);
    expect([...imageIdsOf({ ...project, plan: null, earlierPlans: [] })]).toEqual([]);
  });

  it('[PR21] the same project gives the same bytes, also after a round trip and in another time zone', () => {
    const bytes = packProject(project);
    expect(packProject(unpackProject(bytes).value as Project)).toEqual(bytes);
    const zone = process.env.TZ;
    process.env.TZ = 'America/St_Johns';
    expect(packProject(project)).toEqual(bytes);
    process.env.TZ = zone;
  });

  it('[PR22] a plan lies in the file as a file of its own', () => {
    const text = Buffer.from(packProject(project)).toString('latin1');
    for (const name of ['project.json', 'plans/plan.json', 'plans/earlier-1.json']) expect(text).toContain(name);
  });

  it('[PR23] a truncated file, a foreign one and no file at all are told in words', () => {
    const bytes = packProject(project);
    for (const length of [0, 1, 21, 22, 100, bytes.length - 1])
      expect(codes(bytes.slice(0, length))).toEqual(['archive-unreadable']);
    expect(codes(strToU8('just a text'))).toEqual(['archive-unreadable']);
    expect(codes(zip({ 'word/document.xml': '<x/>' }))).toEqual(['archive-unreadable']);
    expect(codes(zip({}))).toEqual(['archive-unreadable']);
  });

  it('[PR24] damaged or missing parts are named', () => {
    expect(codes(zip({ 'project.json': '{' }))).toEqual(['archive-json-invalid']);
    expect(
      codes(zip({ 'project.json': JSON.stringify({ ...JSON.parse(projectText(project)), plan: 'plans/plan.json' }) })),
    ).toEqual(['archive-file-missing']);
    const notText = zipSync({ 'project.json': new Uint8Array([0xff, 0xfe, 0x7b]) });
    expect(codes(notText)).toEqual(['archive-json-invalid']);
    expect(codes(zip({ 'project.json': '{"format":"muster/scenario"}' }))).toEqual(['other-document']);
  });

  it('[PR25] a file that would fill the memory is refused before it is unpacked', () => {
    const bomb = zip({ 'project.json': '{}' });
    // the size that the directory states for the unpacked file
    const directory = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bomb.buffer).setUint32(directory + 24, 0x7fffffff, true);
    expect(codes(bomb)).toEqual(['archive-too-large']);
    const many = zip(Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, i) => [`images/${i}`, ''])));
    expect(codes(many)).toEqual(['archive-too-large']);
  });

  it('[PR26] paths that lead out of the archive are left out', () => {
    const files: Record<string, string> = {
      ...Object.fromEntries(['../evil', '/etc/x', 'a\\b', 'images/../../x'].map((name) => [name, 'x'])),
      'project.json': projectText(project),
    };
    files.__pr0to__ = 'x';
    const bytes = zip(files);
    // a name no writer gives away
    const renamed = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('__pr0to__', '__proto__'), 'latin1');
    expect(renamed.includes('__proto__')).toBe(true);
    expect(readProjectArchive(new Uint8Array(renamed)).value?.project.name).toBe('小河小学');
  });

  it('[PR27] no bytes make it throw', () => {
    const bytes = packProject(project);
    const flipped = fc
      .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(flipped, fc.uint8Array({ maxLength: 300 })), (each) => {
        const { value, problems } = unpackProject(each, strict);
        expect(value !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
