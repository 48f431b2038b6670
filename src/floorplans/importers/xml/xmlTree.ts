/**
 * XML → a tree of elements with their texts, for formats whose parts refer to each other.
 *
 * saxes reads without a document, so nothing is ever run or fetched, and knows only the five entities of XML itself: one
 * that the file declares is a fault where it is used, however often it would unfold.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  /** By the full name; see {@link attributeOf}. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts in the order of the file. */
  readonly children: readonly (XmlElement | string)[];
}

/** More elements than this are no floor plan. */
export const MAX_XML_ELEMENTS = 400_000;

/** Elements stand no deeper in each other; deeper ones are an attack on readers. */
export const MAX_XML_DEPTH = 200;

export interface XmlFault {
  /** `entity`: an entity of the file's own; `cut-off`: the file ends before its root does. */
  readonly code: 'unreadable' | 'cut-off' | 'entity' | 'too-many';
  /** Counted from 1. */
  readonly line: number;
}

export type XmlOutcome =
  | { readonly root: XmlElement; readonly fault: null }
  | { readonly root: null; readonly fault: XmlFault };

class Stop extends Error {
  constructor(readonly code: XmlFault['code']) {
    super(code);
  }
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** The parser's own words for what it found, which tell three kinds of fault apart. */
function codeOf(message: string, isAtEnd: boolean): XmlFault['code'] {
  if (/entity/i.test(message)) return 'entity';
  return isAtEnd ? 'cut-off' : 'unreadable';
}

export function parseXmlTree(text: string): XmlOutcome {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let isAtEnd = false;
  parser.on('error', (fault) => {
    throw new Stop(codeOf(fault.message, isAtEnd));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > MAX_XML_ELEMENTS || open.length >= MAX_XML_DEPTH) throw new Stop('too-many');
    const element: OpenElement = { name: withoutPrefix(name), attributes: { ...attributes }, children: [] };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (part: string) => open[open.length - 1]?.children.push(part);
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text);
    isAtEnd = true;
    parser.close();
  } catch (fault) {
    const code = fault instanceof Stop ? fault.code : 'unreadable';
    return { root: null, fault: { code, line: parser.line } };
  }
  return root === null ? { root: null, fault: { code: 'unreadable', line: 1 } } : { root, fault: null };
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** An attribute by its name, with any prefix; `undefined` where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** All texts in an element, white space folded. */
export function textIn(element: XmlElement): string {
  const parts = element.children.map((child) => (typeof child === 'string' ? child : textIn(child)));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Every element below, in the order of the file; those of a name where one is given. */
export function descendantsOf(element: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement) => {
    for (const child of elementsOf(each)) {
      if (name === undefined || child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}
