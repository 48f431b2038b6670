/**
 * Files of a million things, and files as large as each reader takes: what is refused costs little, what is just let in
 * costs most. Each is told as a head, a piece for every number, and a tail, so that it is written without being held.
 */
import { unzipSync, zipSync } from 'fflate';
import { drawings } from './drawings.mjs';
import { bytesOf, textOf } from './samples.mjs';

const MILLION = 1_000_000;

/** Rooms of 4 × 4 m in rows of a thousand. */
const corner = (k, step = 4) => [(k % 1000) * step, Math.floor(k / 1000) * step];
const square = (k, step = 4, side = 3.8) => {
  const [x, y] = corner(k, step);
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
};
const degrees = ([x, y]) => [Number((x * 9e-6).toFixed(7)), Number((y * 9e-6).toFixed(7))];

function ifc() {
  const head =
    "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('','',(''),(''),'','','');\nFILE_SCHEMA(('IFC2X3'));\nENDSEC;\nDATA;\n";
  const tail = 'ENDSEC;\nEND-ISO-10303-21;\n';
  return [
    {
      head,
      tail,
      count: MILLION,
      piece: (k) => `#${k + 1}=IFCSPACE('${k}',$,'${k}',$,$,$,$,$,.ELEMENT.,.INTERNAL.,$);\n`,
    },
    { head, tail, count: MILLION, piece: (k) => `#${k + 1}=IFCCARTESIANPOINT((${k}.,0.,0.));\n` },
  ];
}

const feature = (properties, geometry) => JSON.stringify({ type: 'Feature', properties, geometry });
const ring = (k) => ({ type: 'Polygon', coordinates: [square(k).map(degrees)] });

function geojson() {
  const head = '{"type":"FeatureCollection","features":[';
  const tail = ']}';
  const listed = (piece) => (k) => (k === 0 ? '' : ',') + piece(k);
  const spiral = (k) => JSON.stringify(degrees([(k * 7919) % 300, (k * 104_729) % 300]));
  return [
    { head, tail, count: MILLION, piece: listed(() => '{"type":"Feature","geometry":null}') },
    { head, tail, count: MILLION, piece: listed((k) => feature({ indoor: 'room', level: 0, ref: k }, ring(k))) },
    {
      head: `${head}{"type":"Feature","properties":{"indoor":"room"},"geometry":{"type":"Polygon","coordinates":[[`,
      tail: `]]}}${tail}`,
      count: MILLION,
      piece: listed(spiral),
    },
    {
      head,
      tail,
      count: 19_900,
      piece: listed((k) => feature({ indoor: 'room', level: k % 5, ref: k }, ring(k))),
      name: '19,900 rooms',
    },
    {
      head,
      tail,
      count: 19_900,
      piece: listed((k) =>
        k % 2 === 0
          ? feature({ indoor: 'room', level: 0, ref: k }, ring(k))
          : feature(
              { type: 'door', level: 0 },
              {
                type: 'LineString',
                coordinates: [
                  [1, 3.9],
                  [2, 3.9],
                ].map(([x, y]) => degrees([corner(k - 1)[0] + x, corner(k - 1)[1] + y])),
              },
            ),
      ),
      name: '9,950 rooms and doors',
    },
    {
      head,
      tail,
      count: 9_000,
      piece: listed((k) => feature({ indoor: 'room', level: 0, ref: k }, ring(k % 3))),
      name: '9,000 rooms on each other',
    },
  ];
}

function osm() {
  const head = "<?xml version='1.0'?>\n<osm version='0.6'>\n";
  const tail = '</osm>\n';
  const node = (k) => {
    const [lon, lat] = degrees(corner(k));
    return `<node id='${k + 1}' lat='${lat}' lon='${lon}'/>\n`;
  };
  const rooms = (k) => {
    const nodes = square(k)
      .slice(0, 4)
      .map(degrees)
      .map(
        ([lon, lat], n) =>
          `<node id='${k * 4 + n + 1}' lat='${lat}' lon='${lon}'><tag k='${n === 1 ? 'door' : 'x'}' v='yes'/></node>`,
      );
    const refs = [1, 2, 3, 4, 1].map((n) => `<nd ref='${k * 4 + n}'/>`);
    return `${nodes.join('')}<way id='${k + 1}'>${refs.join('')}<tag k='indoor' v='room'/><tag k='level' v='${k % 4}'/></way>\n`;
  };
  return [
    { head, tail, count: MILLION, piece: node },
    { head, tail, count: 9_900, piece: rooms, name: '9,900 rooms' },
    { head, tail, count: 399_000, piece: node, name: '399,000 nodes' },
  ];
}

function overpass() {
  const head = '{"version":0.6,"generator":"x","elements":[';
  const node = (k) =>
    `${k === 0 ? '' : ','}{"type":"node","id":${k + 1},"lat":${degrees(corner(k))[1]},"lon":${degrees(corner(k))[0]}}`;
  return [
    { head, tail: ']}', count: MILLION, piece: node },
    { head, tail: ']}', count: 399_000, piece: node, name: '399,000 nodes' },
  ];
}

function svg() {
  const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 4000">';
  const tail = '</svg>';
  const rect = (k, id = '') => `<rect ${id} x="${corner(k)[0]}" y="${corner(k)[1]}" width="3.8" height="3.8"/>`;
  const walls = (k) =>
    `<path fill="none" stroke="#000" d="M${(k * 7919) % 3000} ${(k * 104_729) % 3000}L${(k * 15_485_863) % 3000} ${(k * 32_452_843) % 3000}"/>`;
  return [
    { head, tail, count: MILLION, piece: rect },
    {
      head: `${head}<path d="M0 0`,
      tail: `Z"/>${tail}`,
      count: MILLION,
      piece: (k) => `L${(k * 7919) % 3000} ${(k * 104_729) % 3000}`,
    },
    { head, tail, count: 149_000, piece: (k) => rect(k, `id="Room ${k}"`), name: '149,000 rooms' },
    { head, tail, count: 9_900, piece: (k) => rect(k, `id="Room ${k}"`), name: '9,900 rooms' },
    { head, tail, count: 149_000, piece: walls, name: '149,000 lines at random' },
    { head, tail, count: 20_000, piece: walls, name: '20,000 lines at random' },
  ];
}

function indoorgml() {
  const head =
    '<core:IndoorFeatures xmlns:core="http://www.opengis.net/indoorgml/1.0/core" xmlns:gml="http://www.opengis.net/gml/3.2"><core:primalSpaceFeatures><core:PrimalSpaceFeatures>';
  const tail = '</core:PrimalSpaceFeatures></core:primalSpaceFeatures></core:IndoorFeatures>';
  const cell = (k) =>
    `<core:cellSpaceMember><core:CellSpace gml:id="c${k}"><core:Geometry2D><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>${square(k).flat().join(' ')}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></core:Geometry2D></core:CellSpace></core:cellSpaceMember>`;
  const empty = (k) => `<core:cellSpaceMember id="${k}"/>`;
  return [
    { head, tail, count: MILLION, piece: empty },
    { head, tail, count: 9_900, piece: cell, name: '9,900 cells' },
    { head, tail, count: 49_000, piece: cell, name: '49,000 cells' },
  ];
}

function wkt() {
  const comma = (k) => (k === 0 ? '' : ',');
  const room = (k) =>
    `${comma(k)}((${square(k, 4, 4)
      .map((p) => p.join(' '))
      .join(',')}))`;
  return [
    { head: 'MULTIPOLYGON(', tail: ')', count: MILLION, piece: room },
    {
      head: 'POLYGON((',
      tail: '))',
      count: MILLION,
      piece: (k) => `${comma(k)}${(k * 7919) % 300} ${(k * 104_729) % 300}`,
    },
    { head: 'MULTIPOLYGON(', tail: ')', count: 4_990, piece: room, name: '4,990 areas' },
    {
      head: 'POLYGON((',
      tail: '))',
      count: 9_990,
      piece: (k) => `${comma(k)}${(k * 7919) % 300} ${(k * 104_729) % 300}`,
      name: '9,990 points at random',
    },
  ];
}

function campusPlan() {
  const head =
    '{"format":"muster/campus-plan","schemaVersion":1,"name":"x","buildings":[{"id":"b","name":"b","levels":[{"id":"l","name":"1F","ordinal":0,"elevationM":0,"openings":[],"obstacles":[],"spaces":[';
  const tail = ']}]}],"stairs":[],"assemblyPoints":[],"posts":[]}';
  const space = (k) =>
    `${k === 0 ? '' : ','}{"id":"s${k}","name":"${k}","kind":"other","polygon":{"outer":${JSON.stringify(square(k).slice(0, 4))},"holes":[]}}`;
  return [
    { head, tail, count: MILLION, piece: space },
    { head, tail, count: MILLION, piece: (k) => `${k === 0 ? '' : ','}{"id":"s"}` },
    { head, tail, count: 9_900, piece: space, name: '9,900 rooms' },
    { head, tail, count: 450_000, piece: space, name: '450,000 rooms' },
  ];
}

const BUILDERS = { dxf: drawings, ifc, geojson, svg, indoorgml, wkt, 'campus-plan': campusPlan };

/** All of a plan's pieces, for the zips, which are made as a whole. */
const whole = ({ head, tail, count, piece }) =>
  bytesOf(head + Array.from({ length: count }, (_, k) => piece(k)).join('') + tail);

/** A million of what the format is made of, and as many as the reader takes. */
export function millions({ name, format, kind, bytes }) {
  if (name === 'OSM XML') return osm();
  if (name === 'Overpass JSON') return overpass();
  if (name === 'Muster project') {
    const project = JSON.parse(textOf(unzipSync(bytes)['project.json']));
    return campusPlan().map((plan) => {
      const text = JSON.stringify({ ...project, plan: 'PLAN' }).replace('"PLAN"', () => textOf(whole(plan)));
      return { bytes: zipSync({ 'project.json': bytesOf(text) }, { level: 1 }) };
    });
  }
  if (kind === 'zip') {
    const member = format === 'imdf' ? 'unit.geojson' : 'floor.geojson';
    return geojson()
      .filter(({ count }) => count < MILLION || format === 'imdf')
      .slice(0, 3)
      .map((plan) => ({
        name: plan.name,
        bytes: zipSync({ 'manifest.json': bytesOf('{"version":"1.0.0"}'), [member]: whole(plan) }, { level: 1 }),
      }));
  }
  const build = name === 'SVG, lines' ? undefined : BUILDERS[format];
  return build ? build() : kind === 'bytes' ? [{ repeat: { bytes, sizeMb: 60 } }] : [];
}
