/** The tree of an SVG → its shapes and texts, with transforms, styles and copies of symbols worked in. */
import type { Point } from '../../../model/index.js';
import { attributeOf, descendantsOf, elementsOf, textIn, type XmlElement } from '../xml/xmlTree.js';
import { flattenShape } from './flattenShape.js';
import { storeyIn } from './svgFloors.js';
import {
  MAX_SVG_POINTS,
  MAX_SVG_SHAPES,
  type SvgGroup,
  type SvgMarks,
  type SvgShape,
  type SvgText,
} from './svgMarks.js';
import { ROOT_STYLE, readStyleRules, type SvgStyle, styleOf } from './svgStyle.js';
import { dataOf, wordsOf } from './svgWords.js';
import { growthOf, type Matrix, numbersIn, readTransform, transformed, UPRIGHT, within } from './transform.js';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const GROUPS = new Set(['svg', 'g', 'a', 'switch']);
const FOREIGN = new Set(['script', 'foreignObject', 'image', 'iframe', 'handler']);

/** Symbols stand no deeper in each other. */
const MAX_COPIES_DEEP = 8;

/** An element in a copy takes as long as this many points. */
const POINTS_A_COPY = 10;

interface Frame {
  readonly matrix: Matrix;
  readonly style: SvgStyle;
  readonly groups: readonly SvgGroup[];
  /** In how many copies this stands. */
  readonly copies: number;
}

/** The place that a `viewBox` gets inside its own frame. */
function intoViewport(element: XmlElement, outer: Matrix): Matrix {
  const n = (name: string) => numbersIn(attributeOf(element, name) ?? '')[0];
  const moved = within(outer, [1, 0, 0, 1, n('x') ?? 0, n('y') ?? 0]);
  const [x, y, width, height] = numbersIn(attributeOf(element, 'viewBox') ?? '');
  const [w, h] = [n('width'), n('height')];
  if (x === undefined || y === undefined || !width || !height || !w || !h) return moved;
  const scale = Math.min(w / width, h / height);
  return within(moved, [scale, 0, 0, scale, -x * scale, -y * scale]);
}

class Walk {
  readonly shapes: SvgShape[] = [];
  readonly texts: SvgText[] = [];
  leftOut = 0;
  points = 0;
  private readonly byId = new Map<string, XmlElement>();
  private readonly rules;

  constructor(root: XmlElement) {
    for (const element of descendantsOf(root)) {
      const id = element.attributes.id;
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, element);
    }
    this.rules = readStyleRules(root);
  }

  get isTooMuch(): boolean {
    return this.points > MAX_SVG_POINTS || this.shapes.length > MAX_SVG_SHAPES;
  }

  visit(element: XmlElement, outer: Frame): void {
    if (this.isTooMuch) return;
    const { name } = element;
    if (FOREIGN.has(name)) this.leftOut++;
    if (!SHAPES.has(name) && !GROUPS.has(name) && name !== 'text' && name !== 'use') return;
    // an element costs something even where it draws nothing, so that copies of empty copies end
    this.points += outer.copies > 0 ? POINTS_A_COPY : 1;
    const own = styleOf(element, outer.style, this.rules);
    // a website shows one floor at a time and hides the others
    const isHiddenFloor = !own.isShown && GROUPS.has(name) && storeyIn(wordsOf(element)) !== null;
    if (!own.isShown && !isHiddenFloor) return;
    const style = { ...own, isShown: true };
    // where our own sheets lay a storey is no part of the plan
    const isLaidOut = element.attributes['data-layout'] !== undefined;
    const matrix = isLaidOut ? outer.matrix : readTransform(element.attributes.transform, outer.matrix);
    const frame = { ...outer, style, matrix };
    if (SHAPES.has(name)) this.shape(element, frame);
    else if (name === 'text') this.text(element, frame);
    else if (name === 'use') this.copy(element, frame);
    else this.inside(element, { ...frame, matrix: name === 'svg' ? intoViewport(element, matrix) : matrix });
  }

  private inside(element: XmlElement, frame: Frame): void {
    const group = { words: wordsOf(element), data: dataOf(element) };
    const groups = [...frame.groups, group];
    for (const child of elementsOf(element)) this.visit(child, { ...frame, groups });
  }

  private shape(element: XmlElement, { matrix, style, groups }: Frame): void {
    const { lines, arcs } = flattenShape(element, matrix);
    this.points += lines.reduce((sum, { points }) => sum + points.length, 0);
    if (lines.length === 0) return;
    const id = element.attributes.id ?? '';
    const { isFilled } = style;
    this.shapes.push({ id, words: wordsOf(element), data: dataOf(element), groups, lines, arcs, isFilled });
  }

  private text(element: XmlElement, { matrix, style, groups }: Frame): void {
    const text = textIn(element);
    if (text === '' || text.length > 200) return;
    const [span] = elementsOf(element).filter(({ name }) => name === 'tspan');
    const first = (name: string) => numbersIn(element.attributes[name] ?? span?.attributes[name] ?? '')[0] ?? 0;
    const own = span ? styleOf(span, style, this.rules) : style;
    const letters = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.55), 0);
    const half = own.anchor === 'middle' ? 0 : ((own.anchor === 'end' ? -1 : 1) * letters * own.fontSize) / 2;
    const at: Point = transformed(matrix, [first('x') + half, first('y') - 0.35 * own.fontSize]);
    const height = own.fontSize * growthOf(matrix);
    if (at.every(Number.isFinite) && Number.isFinite(height)) this.texts.push({ text, at, height, groups });
  }

  private copy(element: XmlElement, frame: Frame): void {
    const address = attributeOf(element, 'href') ?? '';
    const original = this.byId.get(address.slice(1));
    if (!address.startsWith('#') || original === undefined) {
      this.leftOut++;
      return;
    }
    if (frame.copies >= MAX_COPIES_DEEP) return;
    const n = (name: string) => numbersIn(element.attributes[name] ?? '')[0] ?? 0;
    const matrix = within(frame.matrix, [1, 0, 0, 1, n('x'), n('y')]);
    const groups = [...frame.groups, { words: wordsOf(element), data: dataOf(element) }];
    const inner = { ...frame, matrix, groups, copies: frame.copies + 1 };
    if (original.name !== 'symbol') this.visit(original, inner);
    else {
      const size = { width: element.attributes.width, height: element.attributes.height };
      const sized = Object.fromEntries(Object.entries(size).filter(([, value]) => value !== undefined));
      const symbol = { ...original, attributes: { ...original.attributes, ...sized } } as XmlElement;
      this.inside(symbol, { ...inner, matrix: intoViewport(symbol, matrix) });
    }
  }
}

/** @param root - the `svg` element; its own size says nothing about what is drawn */
export function walkSvg(root: XmlElement): SvgMarks {
  const walk = new Walk(root);
  const frame: Frame = {
    matrix: UPRIGHT,
    style: styleOf(root, ROOT_STYLE, readStyleRules(root)),
    groups: [],
    copies: 0,
  };
  for (const child of elementsOf(root)) walk.visit(child, frame);
  const { shapes, texts, leftOut, isTooMuch } = walk;
  return { shapes, texts, leftOut, isTooMuch };
}
