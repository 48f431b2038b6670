/** The cells of IndoorGML: rooms, doors that fill their wall, and ways out, with the floor of each. */
import type { SpaceKind } from '../../campusPlan.js';
import { roomKindOf } from '../lineWork/roomKind.js';
import { attributeOf, descendantsOf, elementsOf, textIn, type XmlElement } from '../xml/xmlTree.js';
import { areaOf, type ById, type Face, facesIn, heightsOf } from './gmlGeometry.js';

export interface Cell {
  readonly id: string;
  readonly name: string;
  readonly role: 'room' | 'door' | 'exit';
  readonly kind: SpaceKind;
  readonly isKindKnown: boolean;
  readonly isWalkable: boolean;
  /** The faces that make the floor; empty where the cell has no shape. */
  readonly floor: readonly Face[];
  readonly low: number;
  readonly high: number;
  /** The storey in its description; `null` where none is named. */
  readonly storey: string | null;
}

const CELLS = new Set([
  'CellSpace',
  'NavigableSpace',
  'NonNavigableSpace',
  'GeneralSpace',
  'TransferSpace',
  'TransitionSpace',
  'ConnectionSpace',
  'AnchorSpace',
]);

/** Horizontal faces lie within this share of the cell's height. */
const FLAT = 0.05;

function childText(element: XmlElement, name: string): string {
  const child = elementsOf(element).find((each) => each.name === name);
  return child === undefined ? '' : textIn(child);
}

/** "storey=4;" or "floor: B1" in a description. */
export function storeyIn(description: string): string | null {
  const found = /(?:storey|story|floor|level|楼层)\s*[=:：]\s*"?([^;,"\s]+)/i.exec(description);
  return found?.[1] ?? null;
}

/** The lowest flat faces; all that lie on the ground where a cell has none, as a ramp. */
function floorOf(faces: readonly Face[]): Face[] {
  const laid = faces.filter((face) => areaOf(face) > 0).map((face) => ({ face, ...heightsOf(face.outer) }));
  const { low, high } = heightsOf(faces.flatMap(({ outer }) => outer));
  const slack = FLAT * (high - low);
  const flat = laid.filter((each) => each.high - each.low <= slack);
  const lowest = Math.min(...flat.map((each) => each.low));
  const floor = flat.filter((each) => each.low <= lowest + slack);
  return (floor.length > 0 ? floor : laid).map(({ face }) => face);
}

function roleOf(element: XmlElement, words: string): Cell['role'] {
  if (element.name === 'AnchorSpace') return 'exit';
  const isDoor = /(^|[^a-z])(doors?|doorway)($|[^a-z])|^门|门$/i.test(words);
  return element.name === 'ConnectionSpace' || isDoor ? 'door' : 'room';
}

function readCell(element: XmlElement, byId: ById, index: number): Cell {
  const description = childText(element, 'description');
  const name = childText(element, 'name');
  const uses = ['usage', 'function', 'class'].map((each) => childText(element, each)).join(' ');
  const words = `${name} ${uses} ${description.replace(/\w+\s*=\s*"?[^;"]*"?;?/g, ' ')}`.trim();
  const geometry = elementsOf(element).filter((each) => /geometry/i.test(each.name));
  const faces = geometry.flatMap((each) => facesIn(each, byId));
  const { low, high } = heightsOf(faces.flatMap(({ outer }) => outer));
  const byWords = roomKindOf(words);
  const isWay = element.name === 'TransitionSpace' || element.name === 'TransferSpace';
  return {
    id: attributeOf(element, 'id') ?? `cell-${index + 1}`,
    name,
    role: roleOf(element, `${name} ${uses}`.trim()),
    kind: byWords ?? (isWay ? 'corridor' : 'other'),
    isKindKnown: byWords !== null || isWay,
    isWalkable: element.name !== 'NonNavigableSpace',
    floor: floorOf(faces),
    low: Number.isFinite(low) ? low : 0,
    high: Number.isFinite(high) ? high : 0,
    storey: storeyIn(description),
  };
}

export function readCells(root: XmlElement, byId: ById): Cell[] {
  return descendantsOf(root)
    .filter(({ name, children }) => CELLS.has(name) && children.length > 0)
    .map((element, index) => readCell(element, byId, index));
}
