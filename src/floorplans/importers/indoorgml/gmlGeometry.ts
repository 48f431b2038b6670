/** Shapes of GML: faces and lines with their heights, in the file's own unit. */
import { signedArea } from '../../../model/index.js';
import { attributeOf, descendantsOf, elementsOf, textIn, type XmlElement } from '../xml/xmlTree.js';

export type Place3 = readonly [number, number, number];

export interface Face {
  readonly outer: readonly Place3[];
  readonly holes: readonly (readonly Place3[])[];
}

export type ById = ReadonlyMap<string, XmlElement>;

/** Elements under their ids. */
export function indexById(root: XmlElement): ById {
  const found = new Map<string, XmlElement>();
  for (const element of descendantsOf(root)) {
    const id = attributeOf(element, 'id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
  }
  return found;
}

/** The id in this file that an element refers to: after a "#", which some exporters forget. */
export function referenceOf(element: XmlElement): string | null {
  const address = attributeOf(element, 'href')?.trim() ?? '';
  return /^#?([^\s#/:]+)$/.exec(address)?.[1] ?? null;
}

function numbersOf(text: string): number[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
}

/** Two or three numbers a place: as the file says, else as the ring closes. */
function dimensionOf(element: XmlElement, numbers: readonly number[], inherited: number): number {
  const said = Number(attributeOf(element, 'srsDimension') ?? attributeOf(element, 'dimension') ?? inherited);
  if (said === 2 || said === 3) return said;
  const closes = (size: number) =>
    numbers.length % size === 0 &&
    Array.from({ length: size }, (_, k) => numbers[k] === numbers[numbers.length - size + k]).every(Boolean);
  if (closes(3)) return 3;
  return closes(2) || numbers.length % 2 === 0 ? 2 : 3;
}

function placesOf(element: XmlElement, inherited: number): Place3[] {
  const lists = descendantsOf(element).filter(({ name }) => ['posList', 'pos', 'coordinates'].includes(name));
  const places: Place3[] = [];
  for (const list of lists) {
    const numbers = numbersOf(textIn(list));
    const size = list.name === 'pos' ? numbers.length : dimensionOf(list, numbers, inherited);
    if (size < 2 || size > 3) continue;
    for (let k = 0; k + size <= numbers.length; k += size) {
      const place: Place3 = [
        numbers[k] as number,
        numbers[k + 1] as number,
        size === 3 ? (numbers[k + 2] as number) : 0,
      ];
      if (place.every((value) => Number.isFinite(value) && Math.abs(value) < 1e9)) places.push(place);
    }
  }
  return places;
}

/** Faces that are only referred to are followed this often. */
const MAX_STEPS = 4;

/** Every polygon below an element, those it refers to included. */
export function facesIn(element: XmlElement, byId: ById, steps = MAX_STEPS): Face[] {
  const inherited = Number(attributeOf(element, 'srsDimension') ?? 0);
  const faces: Face[] = [];
  for (const each of [element, ...descendantsOf(element)]) {
    const reference = steps > 0 ? referenceOf(each) : null;
    const target = reference === null ? undefined : byId.get(reference);
    const isSurface = ['surfaceMember', 'baseSurface', 'exterior', 'Geometry2D', 'Geometry3D'].includes(each.name);
    if (target !== undefined && isSurface) faces.push(...facesIn(target, byId, steps - 1));
    if (each.name !== 'Polygon' && each.name !== 'PolygonPatch') continue;
    const rings = (name: string) =>
      elementsOf(each)
        .filter((child) => child.name === name)
        .map((child) => placesOf(child, Number(attributeOf(each, 'srsDimension') ?? inherited)));
    const [outer] = [...rings('exterior'), ...rings('outerBoundaryIs')];
    const holes = [...rings('interior'), ...rings('innerBoundaryIs')];
    if (outer !== undefined && outer.length >= 3)
      faces.push({ outer, holes: holes.filter((ring) => ring.length >= 3) });
  }
  return faces;
}

/** The places of every line below an element, one after the other. */
export function lineIn(element: XmlElement): Place3[] {
  return descendantsOf(element)
    .filter(({ name }) => name === 'LineString' || name === 'LineStringSegment')
    .flatMap((line) => placesOf(line, Number(attributeOf(line, 'srsDimension') ?? 0)));
}

export function areaOf({ outer }: Face): number {
  return Math.abs(signedArea(outer.map(([x, y]) => [x, y])));
}

export function heightsOf(places: readonly Place3[]): { readonly low: number; readonly high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, , z] of places) {
    low = Math.min(low, z);
    high = Math.max(high, z);
  }
  return { low, high };
}
