/** What is done to a sound file: each mutation gives one or more files. Those of a million things are in `millions.mjs`. */
import { zipSync } from 'fflate';
import { bytesOf, textOf, withMembers } from './samples.mjs';

/** Small and repeatable: only which bytes are hit hangs on it. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function flipped(bytes, seed, count) {
  const changed = bytes.slice();
  const next = numbers(seed);
  for (let k = 0; k < count; k++) changed[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  return changed;
}

/** A change of the text; in a zip, of its members. */
const edited = ({ kind, bytes }, change) =>
  kind === 'zip' ? withMembers(bytes, change) : bytesOf(change(textOf(bytes), ''));

const isText = ({ kind }) => kind !== 'bytes';

/** What carries the meaning of a thing, by format: names of layers, tags, keys, types, classes. */
const MEANINGS = {
  dxf: [/(\n {0,2}8\r?\n)[^\r\n]*/g],
  ifc: [/(IFCSPACE\('[^']*',#\d+,)'[^']*'/g, /(IFCBUILDINGSTOREY\('[^']*',#\d+,)'[^']*'/g],
  imdf: [/("category"\s*:\s*)"[^"]*"/g, /("feature_type"\s*:\s*)"[^"]*"/g],
  geojson: [/("type"\s*:\s*)"(?!Feature|Polygon|MultiPolygon|Line|Point)[^"]*"/g, /("name"\s*:\s*)"[^"]*"/g],
  osm: [/(k=)'(?:indoor|level|door|entrance)'/g, /()"(?:indoor|level|door|entrance)"/g],
  svg: [/((?:id|class|inkscape:label)=)"[^"]*"/g],
  indoorgml: [/()(?:core|navi):(?=CellSpace|ConnectionSpace|State|Transition)/g],
  'campus-plan': [/("kind"\s*:\s*)"[^"]*"/g],
};

function renamed(sample, word) {
  const patterns = MEANINGS[sample.format ?? 'campus-plan'];
  if (!isText(sample) || patterns === undefined) return [];
  const quote = sample.format === 'dxf' || sample.format === 'indoorgml' ? '' : sample.format === 'osm' ? "'" : '"';
  const mark = sample.format === 'ifc' ? "'" : sample.kind === 'json' || sample.kind === 'zip' ? '"' : quote;
  const own = sample.format === 'indoorgml' ? `${word}:` : `${mark}${word}${mark}`;
  return patterns.map((pattern) => ({ bytes: edited(sample, (text) => text.replace(pattern, `$1${own}`)) }));
}

/** All coordinates times a factor: numbers with a fraction, and in text formats also whole ones. */
function scaled(sample, factor) {
  const times = (found) => String(Number(found) * factor);
  const change = {
    wkt: (text) => text.replace(/-?\b\d+(\.\d+)?\b/g, times),
    indoorgml: (text) =>
      text.replace(
        /(<gml:pos(?:List)?\b[^>]*>)([^<]+)/g,
        (_, tag, list) => tag + list.replace(/-?\d+(\.\d+)?/g, times),
      ),
  };
  const fractions = (text) => text.replace(/-?\b\d+\.\d{2,}\b/g, times);
  return { bytes: edited(sample, change[sample.format] ?? fractions) };
}

function inWrongUnit(sample) {
  if (!isText(sample)) return [];
  if (sample.format === 'dxf') {
    const declared = (code) => edited(sample, (text) => text.replace(/(\$INSUNITS\s+70\s+)\d+/, `$1${code}`));
    const read = ['mm', 'cm', 'm', 'in', 'ft'].map((unit) => ({ bytes: sample.bytes, options: ['--unit', unit] }));
    return [...read, ...[1, 6].map((code) => ({ bytes: declared(code) }))];
  }
  if (sample.format === 'ifc') {
    const unit = (prefix) => edited(sample, (text) => text.replace(/(\.LENGTHUNIT\.,)[^,]*/g, `$1${prefix}`));
    return ['.MILLI.', '.KILO.', '.MICRO.'].map((prefix) => ({ bytes: unit(prefix) }));
  }
  if (sample.format === 'svg') {
    const size = (width) => edited(sample, (text) => text.replace(/<svg\b/, `<svg width="${width}" height="${width}"`));
    return ['11mm', '1100in', '1e9mm', '-5mm'].map((width) => ({ bytes: size(width) }));
  }
  return [1000, 0.001, 0.3048].map((factor) => scaled(sample, factor));
}

/** A run of coordinates, by format, and how it is written once its points have changed places. */
const POINT_LISTS = [
  /\[\s*(?:\[\s*-?\d[^[\]]*\]\s*,?\s*){4,}\]/g,
  /\(\((?:[^()]+,){3,}[^()]+\)/g,
  /(?:<nd ref='[^']*'\s*\/>\s*){4,}/g,
  /"nodes":\[[^\]]{8,}\]/g,
  /\((?:#\d+,){3,}#\d+\)/g,
];

function swapped(list, pattern) {
  const parts = list.match(pattern);
  if (parts === null || parts.length < 4) return list;
  const order = parts.map((_, k) =>
    k % 2 === 1 && k + 2 < parts.length ? k + 1 : k % 2 === 0 && k > 0 && k + 1 < parts.length ? k - 1 : k,
  );
  let next = 0;
  return list.replace(pattern, () => parts[order[next++]]);
}

/** Outlines whose neighbouring corners have changed places. */
function crossing(sample) {
  if (!isText(sample)) return [];
  if (sample.format === 'dxf') {
    let k = 0;
    const vertices = /(\n {0,2}10\r?\n)([^\r\n]*)(\r?\n {0,2}20\r?\n)([^\r\n]*)/g;
    const change = (text) => text.replace(vertices, (_, a, x, b, y) => (k++ % 3 === 1 ? a + y + b + x : a + x + b + y));
    return [{ bytes: edited(sample, change) }];
  }
  const part = [/\[\s*-?\d[^[\]]*\]/g, /[^(),]+/g, /<nd ref='[^']*'\s*\/>/g, /\d+/g, /#\d+/g];
  const change = (text) =>
    POINT_LISTS.reduce((done, pattern, k) => done.replace(pattern, (list) => swapped(list, part[k])), text);
  const lists = {
    svg: /(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)(?=[HV\s"L])/g,
    indoorgml: /(\d+(?:\.\d+)?) (\d+(?:\.\d+)?) (?=\d)/g,
  };
  const own = lists[sample.format];
  if (own === undefined) return [{ bytes: edited(sample, change) }];
  let k = 0;
  return [
    {
      bytes: edited(sample, (text) =>
        text.replace(own, (all, x, y) => (k++ % 3 === 1 ? all.replace(`${x} ${y}`, `${y} ${x}`) : all)),
      ),
    },
  ];
}

const LOL = Array.from({ length: 12 }, (_, k) => `<!ENTITY l${k + 1} "${`&l${k};`.repeat(10)}">`).join('\n');
const DOCTYPES = [
  { doctype: `<!DOCTYPE x [<!ENTITY l0 "lol">\n${LOL}]>`, use: '&l12;' },
  { doctype: `<!DOCTYPE x [<!ENTITY big "${'a'.repeat(1_000_000)}">]>`, use: '&big;'.repeat(50_000) },
  { doctype: '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>', use: '&file;' },
  { doctype: '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', use: '' },
];

/** Entities that unfold to gigabytes, or that name a file of the machine; in the other formats as the whole file. */
function entityBombs(sample) {
  if (sample.kind !== 'xml') {
    return DOCTYPES.slice(0, 1).map(({ doctype, use }) => ({
      bytes: bytesOf(`<?xml version="1.0"?>${doctype}<x>${use}</x>`),
    }));
  }
  return DOCTYPES.map(({ doctype, use }) => ({
    bytes: edited(sample, (text) =>
      text
        .replace(/^(<\?xml[^>]*\?>)?/, `$1${doctype}`)
        .replace(/<(svg|osm|core:IndoorFeatures)\b[^>]*>/, (root) => `${root}<note>${use}</note>`),
    ),
  }));
}

/** A gigabyte of blanks, a million entries, a member that lies about its size. */
function zipBombs(sample) {
  const members = { IMDF: 'unit.geojson', 'Muster project': 'project.json' };
  const name = members[sample.name] ?? 'floor.geojson';
  const blanks = zipSync({ [name]: new Uint8Array(900 * 1024 * 1024).fill(32) }, { level: 9 });
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 60_000 }, (_, k) => [`${k}.geojson`, new Uint8Array(0)])),
  );
  const lying = zipSync({ [name]: new Uint8Array(50 * 1024 * 1024).fill(32) }, { level: 9 });
  const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
  for (let at = 0; at + 46 < lying.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  const nested = zipSync({ [name]: blanks });
  return [blanks, many, lying, nested].map((bytes) => ({ bytes }));
}

const SCRIPTS = `<script>globalThis.ran=1</script><script xlink:href="http://127.0.0.1:9/x.js"/><g onload="ran=1" onclick="ran=1"/>
<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:ran=1"/></foreignObject>
<image href="http://127.0.0.1:9/x.png" width="9" height="9"/><use href="http://127.0.0.1:9/x.svg#a"/><a href="javascript:ran=1"><rect width="9" height="9"/></a>
<style>@import url(http://127.0.0.1:9/x.css); rect{fill:url(http://127.0.0.1:9/y)}</style><animate attributeName="href" values="javascript:ran=1"/>`;

function withScripts(sample) {
  if (sample.format !== 'svg') return [];
  return [{ bytes: edited(sample, (text) => text.replace(/(<svg\b[^>]*>)/, `$1${SCRIPTS}`)) }];
}

function deep(sample) {
  const many = 300_000;
  if (sample.kind === 'json')
    return [{ bytes: bytesOf('['.repeat(many) + ']'.repeat(many)) }, { bytes: bytesOf('{"features":['.repeat(many)) }];
  if (sample.kind === 'xml')
    return [
      {
        bytes: edited(sample, (text) =>
          text.replace(/<\/[^<]*$/, (end) => '<g>'.repeat(many) + '</g>'.repeat(many) + end),
        ),
      },
    ];
  if (sample.format === 'wkt') return [{ bytes: bytesOf('GEOMETRYCOLLECTION ('.repeat(many)) }];
  return [];
}

/** The sample again and again until it has a size: no format allows it, and every reader must say so. */
const repeated = ({ bytes }, sizeMb) => ({ repeat: { bytes, sizeMb } });

/** In the order of the page. */
export const MUTATIONS = [
  { name: 'as it is', files: (sample) => [{ bytes: sample.bytes }] },
  {
    name: 'cut off',
    files: ({ bytes }) =>
      [0.002, 0.3, 0.7, 0.95, 0.9995].map((share) => ({ bytes: bytes.slice(0, Math.floor(share * bytes.length)) })),
  },
  {
    name: 'bytes flipped',
    files: ({ bytes }) =>
      [1, 2, 3, 4, 5].map((seed) => ({ bytes: flipped(bytes, seed, [1, 10, 100, 1000, 10_000][seed - 1]) })),
  },
  { name: 'layers, tags and kinds renamed', files: (sample) => [...renamed(sample, '0'), ...renamed(sample, 'wall')] },
  { name: 'wrong unit', files: inWrongUnit },
  { name: 'self-crossing', files: crossing },
  { name: 'nested deep', files: deep },
  { name: 'XML entity bomb', files: entityBombs },
  { name: 'zip bomb', files: zipBombs },
  { name: 'scripts', files: withScripts },
  { name: '250 MB', files: (sample) => [repeated(sample, 250)] },
  { name: '300 MB', files: (sample) => [repeated(sample, 300)] },
];
