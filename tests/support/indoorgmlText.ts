/** Small IndoorGML models, as exporters and editors write them. */

type Box = readonly [fromX: number, fromY: number, untilX: number, untilY: number];

const ring = ([a, b, c, d]: Box, z: number) =>
  [
    [a, b],
    [c, b],
    [c, d],
    [a, d],
    [a, b],
  ]
    .map(([x, y]) => `${x} ${y} ${z}`)
    .join(' ');

const face = (list: string) =>
  `<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="3">${list}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>`;

/** The four walls, the floor and the ceiling of a box. */
function solid(box: Box, low: number, high: number): string {
  const [a, b, c, d] = box;
  const wall = (x: number, y: number, u: number, v: number) =>
    face(`${x} ${y} ${low} ${u} ${v} ${low} ${u} ${v} ${high} ${x} ${y} ${high} ${x} ${y} ${low}`);
  const walls = wall(a, b, c, b) + wall(c, b, c, d) + wall(c, d, a, d) + wall(a, d, a, b);
  return `<core:Geometry3D><gml:Solid><gml:exterior><gml:Shell>${face(ring(box, high))}${walls}${face(ring(box, low))}</gml:Shell></gml:exterior></gml:Solid></core:Geometry3D>`;
}

export interface CellText {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly type?: string;
  readonly box: Box;
  readonly low?: number;
  readonly high?: number;
}

export function cell({
  id,
  name = '',
  description = '',
  type = 'core:CellSpace',
  box,
  low = 0,
  high = 3,
}: CellText): string {
  return `<core:cellSpaceMember><${type} gml:id="${id}"><gml:description>${description}</gml:description><gml:name>
    ${name}
  </gml:name><core:cellSpaceGeometry>${solid(box, low, high)}</core:cellSpaceGeometry><core:duality xlink:href="#S-${id}"/></${type}></core:cellSpaceMember>`;
}

/** A boundary without depth, upright between two places. */
export function boundary(id: string, from: readonly [number, number], to: readonly [number, number], low = 0): string {
  const [[x, y], [u, v]] = [from, to];
  const list = `${x} ${y} ${low} ${u} ${v} ${low} ${u} ${v} ${low + 2} ${x} ${y} ${low + 2} ${x} ${y} ${low}`;
  return `<core:cellSpaceBoundaryMember><navi:ConnectionBoundary gml:id="${id}"><core:cellSpaceBoundaryGeometry><core:geometry3D>
    <gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>${list}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
  </core:geometry3D></core:cellSpaceBoundaryGeometry></navi:ConnectionBoundary></core:cellSpaceBoundaryMember>`;
}

export const state = (cellId: string) =>
  `<core:stateMember><core:State gml:id="S-${cellId}"><core:duality xlink:href="#${cellId}"/></core:State></core:stateMember>`;

export function transition(a: string, b: string, line: string): string {
  return `<core:transitionMember><core:Transition gml:id="T-${a}-${b}"><core:weight>1</core:weight>
    <core:connects xlink:href="#S-${a}"/><core:connects xlink:href="#S-${b}"/>
    <core:geometry><gml:LineString><gml:posList srsDimension="3">${line}</gml:posList></gml:LineString></core:geometry>
  </core:Transition></core:transitionMember>`;
}

export const indoorgml = (primal: string, dual = '') => `<?xml version="1.0" encoding="UTF-8"?>
<core:IndoorFeatures xmlns:core="http://www.opengis.net/indoorgml/1.0/core" xmlns:navi="http://www.opengis.net/indoorgml/1.0/navigation"
  xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="F">
<core:primalSpaceFeatures><core:PrimalSpaceFeatures gml:id="P">${primal}</core:PrimalSpaceFeatures></core:primalSpaceFeatures>
<core:multiLayeredGraph><core:MultiLayeredGraph gml:id="M"><core:spaceLayers gml:id="L"><core:spaceLayerMember><core:SpaceLayer gml:id="B">
<core:nodes gml:id="N">${dual}</core:nodes></core:SpaceLayer></core:spaceLayerMember></core:spaceLayers></core:MultiLayeredGraph></core:multiLayeredGraph>
</core:IndoorFeatures>`;

/** Two storeys: a corridor, two rooms and a stair on each; on the ground a thick door, a thin one and a way out. */
export const TWO_STOREYS = indoorgml(
  [
    ...[0, 3.5].flatMap((low, k) => {
      const high = low + 3.2;
      const at = { low, high };
      return [
        cell({ id: `corridor-${k}`, name: '走廊', box: [0, 0, 20, 2.4], ...at }),
        cell({ id: `r${k}01`, name: `${k + 1}01`, box: [0, 2.6, 8, 9], ...at }),
        cell({ id: `r${k}02`, name: `${k + 1}02`, box: [8.2, 2.6, 16, 9], ...at }),
        cell({ id: `stair-${k}`, name: '', box: [16.2, 2.4, 20, 9], ...at }),
        cell({ id: `d${k}01`, type: 'navi:ConnectionSpace', box: [3, 2.4, 4, 2.6], low, high: low + 2.1 }),
        boundary(`b${k}`, [17, 2.4], [18.2, 2.4], low),
      ];
    }),
    cell({ id: 'way-out', type: 'navi:AnchorSpace', box: [-0.2, 0.5, 0, 2], low: 0, high: 2.1 }),
  ].join('\n'),
  [
    ...['corridor-0', 'r002', 'stair-0', 'stair-1', 'corridor-1', 'r102'].map(state),
    transition('corridor-0', 'r002', '10 1.2 1.5 12 1.2 1.5 12 6 1.5'),
    transition('corridor-1', 'r102', '10 1.2 5 12 1.2 5 12 6 5'),
    transition('stair-0', 'stair-1', '18 6 1.5 18 6 5'),
  ].join('\n'),
);
