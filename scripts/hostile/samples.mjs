/** One sound file for every reader, from the fixtures of the tests or made from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { ROOT } from '../install.mjs';

const fixture = (path) => new Uint8Array(readFileSync(join(ROOT, 'tests', 'fixtures', path)));
export const textOf = (bytes) => new TextDecoder().decode(bytes);
export const bytesOf = (text) => new TextEncoder().encode(text);

/** The same map as the Overpass interface gives it. */
function overpassJson(xml) {
  const elements = [];
  for (const [, kind, head, body = ''] of xml.matchAll(/<(node|way|relation) ([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g)) {
    const attribute = (name) => new RegExp(`\\b${name}='([^']*)'`).exec(head)?.[1];
    const tags = Object.fromEntries([...body.matchAll(/<tag k='([^']*)' v='([^']*)'/g)].map(([, k, v]) => [k, v]));
    const id = Number(attribute('id'));
    if (kind === 'node') elements.push({ type: kind, id, lat: +attribute('lat'), lon: +attribute('lon'), tags });
    else if (kind === 'way') {
      const nodes = [...body.matchAll(/<nd ref='([^']*)'/g)].map(([, ref]) => Number(ref));
      elements.push({ type: kind, id, nodes, tags });
    } else {
      const members = [...body.matchAll(/<member type='([^']*)' ref='([^']*)' role='([^']*)'/g)];
      elements.push({
        type: kind,
        id,
        members: members.map(([, type, ref, role]) => ({ type, ref: +ref, role })),
        tags,
      });
    }
  }
  return JSON.stringify({ version: 0.6, generator: 'Overpass API', elements });
}

/** A block of rooms that touch, as research cases write their floors. */
function wktRooms() {
  const square = (x, y) => `((${x} ${y}, ${x + 6} ${y}, ${x + 6} ${y + 8}, ${x} ${y + 8}, ${x} ${y}))`;
  const rooms = Array.from({ length: 40 }, (_, k) => square(6 * (k % 20), 8 * Math.floor(k / 20)));
  return `MULTIPOLYGON (${rooms.join(', ')})`;
}

/** A picture or a page by its first bytes: all that is looked at without a browser. */
const headed = (mark) => Uint8Array.from({ length: 4096 }, (_, k) => mark[k] ?? (k * 37) % 256);

/** Text inside the members of a zip, changed. */
export function withMembers(zip, change) {
  const members = Object.entries(unzipSync(zip)).filter(([name]) => !/__MACOSX|\/$|DS_Store/.test(name));
  const changed = members.map(([name, bytes]) => [
    name,
    /json$/i.test(name) ? bytesOf(change(textOf(bytes), name)) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed), { level: 1 });
}

const westport = fixture('geojson/westport-house.geojson.zip');
const osm = fixture('osm/tud-apb.osm');
const plan = readFileSync(join(ROOT, 'public', 'campuses', 'qingshan.json'));
const project = JSON.parse(readFileSync(join(ROOT, 'tests', 'fixtures', 'projects', 'version-2.json'), 'utf8'));

/**
 * `kind` tells how the file is built: `text`, `json`, `xml`, `zip` or `bytes`. `format` is the word for `--format`; without
 * one the content decides, as for a project, a picture or a page.
 */
export const SAMPLES = [
  { name: 'DXF', extension: 'dxf', format: 'dxf', kind: 'text', bytes: fixture('dxf/wrld-office-floor.dxf') },
  { name: 'IFC', extension: 'ifc', format: 'ifc', kind: 'text', bytes: fixture('ifc/nibs-office-a.ifc') },
  { name: 'IMDF', extension: 'imdf.zip', format: 'imdf', kind: 'zip', bytes: fixture('imdf/spbstu-campus.imdf.zip') },
  { name: 'GeoJSON, zip', extension: 'geojson.zip', format: 'geojson', kind: 'zip', bytes: westport },
  {
    name: 'GeoJSON',
    extension: 'geojson',
    format: 'geojson',
    kind: 'json',
    bytes: unzipSync(westport)['westport-house/westport-house-floor-3.geojson'],
  },
  { name: 'OSM XML', extension: 'osm', format: 'osm', kind: 'xml', bytes: osm },
  { name: 'Overpass JSON', extension: 'json', format: 'osm', kind: 'json', bytes: bytesOf(overpassJson(textOf(osm))) },
  { name: 'SVG, rooms', extension: 'svg', format: 'svg', kind: 'xml', bytes: fixture('svg/two-floors.svg') },
  { name: 'SVG, lines', extension: 'svg', format: 'svg', kind: 'xml', bytes: fixture('svg/plotted-lines.svg') },
  {
    name: 'IndoorGML',
    extension: 'gml',
    format: 'indoorgml',
    kind: 'xml',
    bytes: fixture('indoorgml/two-storeys.gml'),
  },
  { name: 'WKT', extension: 'wkt', format: 'wkt', kind: 'text', bytes: bytesOf(wktRooms()) },
  { name: 'Muster plan', extension: 'json', format: 'campus-plan', kind: 'json', bytes: new Uint8Array(plan) },
  {
    name: 'Muster project',
    extension: 'muster',
    kind: 'zip',
    bytes: zipSync({ 'project.json': bytesOf(JSON.stringify({ ...project, plan: JSON.parse(textOf(plan)) })) }),
  },
  { name: 'Picture (PNG)', extension: 'png', kind: 'bytes', bytes: headed([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  { name: 'PDF', extension: 'pdf', kind: 'bytes', bytes: headed(bytesOf('%PDF-1.7\n')) },
  { name: 'DWG', extension: 'dwg', kind: 'bytes', bytes: headed(bytesOf('AC1032')) },
];
