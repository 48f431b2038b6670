/** What elements of an SVG are called. */
import { attributeOf, elementsOf, textIn, type XmlElement } from '../xml/xmlTree.js';

/** Ids that drawing programs make up. */
const MADE_UP =
  /^(svg|g|group|layer|path|rect|polygon|polyline|line|circle|ellipse|shape|use|object|element|vector|rectangle|compound|ebene|图层|id)?[-_\s.]*\d*([-_.]\d+)*$/i;

/** Letters that ids cannot hold are written by their number, and doubled ids have a number behind. */
function plain(id: string): string {
  const decoded = id.replace(/_x([0-9A-F]{2,4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoded
    .replace(/_\d+_$/, '')
    .replace(/^_+(?=\d)/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** Label, title and id of an element, in this order, without those that say nothing. */
export function wordsOf(element: XmlElement): string[] {
  const title = elementsOf(element).find(({ name }) => name === 'title');
  const given = [
    element.attributes['data-name'],
    element.attributes['inkscape:label'],
    attributeOf(element, 'aria-label'),
    title ? textIn(title) : undefined,
    attributeOf(element, 'id'),
  ];
  const words = given.map((word) => plain(word ?? '')).filter((word) => word !== '' && !MADE_UP.test(word));
  return [...new Set(words.map((word) => word.slice(0, 120)))];
}

/** Signs of a value that are kept; names and marks of origin are shorter. */
const LONGEST_DATA = 4_000;

export function dataOf({ attributes }: XmlElement): Readonly<Record<string, string>> {
  const data: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (/^data-[a-z]/.test(name)) data[name.slice('data-'.length)] = value.slice(0, LONGEST_DATA);
  }
  return data;
}
