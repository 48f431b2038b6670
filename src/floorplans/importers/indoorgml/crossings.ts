/** Ways from cell to cell: boundaries that are doors, and transitions of the graph. */
import { attributeOf, descendantsOf, elementsOf, textIn, type XmlElement } from '../xml/xmlTree.js';
import { storeyIn } from './cells.js';
import { type ById, facesIn, heightsOf, lineIn, type Place3, referenceOf } from './gmlGeometry.js';

/** A door without depth, between two cells. */
export interface ThinDoor {
  readonly id: string;
  readonly role: 'door' | 'exit';
  readonly places: readonly Place3[];
  readonly low: number;
  readonly storey: string | null;
}

export interface Transition {
  readonly id: string;
  /** Ids of the two cells. */
  readonly cells: readonly [string, string];
  readonly line: readonly Place3[];
}

const childrenOf = (element: XmlElement, name: string) => elementsOf(element).filter((each) => each.name === name);

/** Ids of the boundaries that a way through them is told of. */
function crossedBoundaries(root: XmlElement): Set<string> {
  const ways = descendantsOf(root, 'Transition');
  return new Set(ways.flatMap((way) => childrenOf(way, 'duality').flatMap((each) => referenceOf(each) ?? [])));
}

const BOUNDARIES = new Set([
  'CellSpaceBoundary',
  'ConnectionBoundary',
  'AnchorBoundary',
  'NavigableBoundary',
  'TransferBoundary',
]);

export function readThinDoors(root: XmlElement, byId: ById): ThinDoor[] {
  const crossed = crossedBoundaries(root);
  return descendantsOf(root).flatMap((element, index): ThinDoor[] => {
    if (!BOUNDARIES.has(element.name)) return [];
    const id = attributeOf(element, 'id') ?? `boundary-${index + 1}`;
    const words = childrenOf(element, 'name').map(textIn).join(' ');
    const description = childrenOf(element, 'description').map(textIn).join(' ');
    const isNamed = /(^|[^a-z])(doors?|exit|entrance|opening)($|[^a-z])|门|出口/i.test(`${words} ${description}`);
    const isDoor = element.name === 'ConnectionBoundary' || element.name === 'AnchorBoundary' || crossed.has(id);
    if (!isDoor && !isNamed) return [];
    const line = lineIn(element);
    const places = line.length > 1 ? line : facesIn(element, byId).flatMap(({ outer }) => outer);
    if (places.length < 2) return [];
    const role = element.name === 'AnchorBoundary' || /exit|出口/i.test(words) ? 'exit' : 'door';
    return [{ id, role, places, low: heightsOf(places).low, storey: storeyIn(description) }];
  });
}

/** Transitions between cells; those of other layers, as of sensors, have no cells. */
export function readTransitions(root: XmlElement): Transition[] {
  const cellOf = new Map<string, string>();
  for (const state of descendantsOf(root, 'State')) {
    const id = attributeOf(state, 'id');
    const [cell] = childrenOf(state, 'duality').flatMap((each) => referenceOf(each) ?? []);
    if (id !== undefined && cell !== undefined) cellOf.set(id, cell);
  }
  return descendantsOf(root, 'Transition').flatMap((way, index): Transition[] => {
    const [a, b] = childrenOf(way, 'connects').flatMap((each) => cellOf.get(referenceOf(each) ?? '') ?? []);
    if (a === undefined || b === undefined || a === b) return [];
    return [{ id: attributeOf(way, 'id') ?? `transition-${index + 1}`, cells: [a, b], line: lineIn(way) }];
  });
}
