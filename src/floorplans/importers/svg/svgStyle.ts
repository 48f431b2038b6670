/** What of an element's style a floor plan needs: whether it is filled, stroked and shown, and the size of its letters. */
import { attributeOf, descendantsOf, textIn, type XmlElement } from '../xml/xmlTree.js';
import { numbersIn } from './transform.js';

export interface SvgStyle {
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  readonly isShown: boolean;
  readonly anchor: string;
  /** In the element's own unit. */
  readonly fontSize: number;
}

export const ROOT_STYLE: SvgStyle = {
  isFilled: true,
  isStroked: false,
  isShown: true,
  anchor: 'start',
  fontSize: 16,
};

type Declarations = ReadonlyMap<string, string>;

export interface StyleRule {
  /** An element's name, a class or an id; empty where the rule does not ask for it. */
  readonly tag: string;
  readonly className: string;
  readonly id: string;
  readonly declarations: Declarations;
}

/** More rules than this are not looked at. */
const MAX_RULES = 2_000;

function declarationsIn(text: string): Declarations {
  const found = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace(/!\s*important/i, '');
    found.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

/** The rules of all style elements that name one element, class or id; others need more than a floor plan does. */
export function readStyleRules(root: XmlElement): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const sheet of descendantsOf(root, 'style')) {
    const text = textIn(sheet).replace(/\/\*.*?\*\//g, '');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',')) {
        const [, tag = '', mark = '', name = ''] = /^\s*([a-z]*)(?:([.#])([^\s.#:>[\]]+))?\s*$/i.exec(selector) ?? [];
        if (tag === '' && name === '') continue;
        if (rules.length >= MAX_RULES) return rules;
        const [className, id] = [mark === '.' ? name : '', mark === '#' ? name : ''];
        rules.push({ tag, className, id, declarations: declarationsIn(body) });
      }
    }
  }
  return rules;
}

const weightOf = ({ className, id }: StyleRule) => (id !== '' ? 2 : className !== '' ? 1 : 0);

function ruled(element: XmlElement, rules: readonly StyleRule[]): StyleRule[] {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/);
  const id = attributeOf(element, 'id') ?? '';
  return rules
    .filter(
      (rule) =>
        (rule.tag === '' || rule.tag === element.name) &&
        (rule.className === '' || classes.includes(rule.className)) &&
        (rule.id === '' || rule.id === id),
    )
    .sort((p, q) => weightOf(p) - weightOf(q));
}

/** The style of an element inside one of the given style. */
export function styleOf(element: XmlElement, outer: SvgStyle, rules: readonly StyleRule[]): SvgStyle {
  const own = rules.length > 0 ? ruled(element, rules) : [];
  const inline = declarationsIn(element.attributes.style ?? '');
  const value = (name: string): string | undefined => {
    const byRule = own.reduce<string | undefined>((last, rule) => rule.declarations.get(name) ?? last, undefined);
    return inline.get(name) ?? byRule ?? element.attributes[name]?.trim().toLowerCase();
  };
  const painted = (name: string, inherited: boolean) => {
    const paint = value(name);
    return paint === undefined || paint === 'inherit' ? inherited : paint !== 'none';
  };
  const visibility = value('visibility');
  const isVisible = visibility === undefined ? outer.isShown : visibility === 'visible';
  const [size] = numbersIn(value('font-size') ?? '');
  return {
    isFilled: painted('fill', outer.isFilled),
    isStroked: painted('stroke', outer.isStroked),
    isShown: isVisible && value('display') !== 'none',
    anchor: value('text-anchor') ?? outer.anchor,
    fontSize: size !== undefined && size > 0 ? size : outer.fontSize,
  };
}
