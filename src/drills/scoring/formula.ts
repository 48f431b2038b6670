/**
 * The rubric's formula language: text to a tree. No names are looked up here and nothing is ever run as code.
 *
 * Grammar, loosest first, as in Python:
 *   choice      := comparison [ 'if' comparison 'else' choice ]
 *   comparison  := sum [ ('<' | '<=' | '>' | '>=' | '==' | '!=') sum ]
 *   sum         := product { ('+' | '-') product }
 *   product     := unary { ('*' | '/') unary }
 *   unary       := '-' unary | primary
 *   primary     := number | name | function '(' choice { ',' choice } ')' | '(' choice ')'
 */
import { MusterError } from '../../model/index.js';
import { type Token, tokenise } from './formulaTokens.js';

export type FormulaFunction = 'clamp' | 'mean' | 'lowest' | 'ratio';
export type ComparisonSign = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type ArithmeticSign = '+' | '-' | '*' | '/';

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | { readonly kind: 'arithmetic'; readonly sign: ArithmeticSign; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'comparison'; readonly sign: ComparisonSign; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'choice'; readonly when: Formula; readonly chosen: Formula; readonly otherwise: Formula }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly args: readonly Formula[] };

/** How many arguments each function takes, fewest and most. */
const ARITY: Readonly<Record<FormulaFunction, readonly [number, number]>> = {
  clamp: [1, 1],
  mean: [1, Number.POSITIVE_INFINITY],
  lowest: [1, Number.POSITIVE_INFINITY],
  ratio: [2, 3],
};

/** Brackets deeper than this are refused, so that no text can exhaust the stack. */
const MAX_DEPTH = 100;

const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '==', '!='];

/** Reads tokens from left to right; one parser for one text. */
class FormulaParser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Formula {
    const formula = this.choice();
    if (this.next < this.tokens.length) this.fail();
    return formula;
  }

  private choice(): Formula {
    if (++this.depth > MAX_DEPTH) throw new MusterError('formula-too-deep', `more than ${MAX_DEPTH} nested parts`);
    let formula = this.comparison();
    if (this.take('if')) {
      const when = this.comparison();
      this.expect('else');
      formula = { kind: 'choice', when, chosen: formula, otherwise: this.choice() };
    }
    this.depth--;
    return formula;
  }

  private comparison(): Formula {
    const left = this.sum();
    const sign = this.takeOneOf(COMPARISONS);
    if (sign === null) return left;
    return { kind: 'comparison', sign: sign as ComparisonSign, left, right: this.sum() };
  }

  private sum(): Formula {
    let left = this.product();
    for (let sign = this.takeOneOf(['+', '-']); sign !== null; sign = this.takeOneOf(['+', '-'])) {
      left = { kind: 'arithmetic', sign: sign as ArithmeticSign, left, right: this.product() };
    }
    return left;
  }

  private product(): Formula {
    let left = this.unary();
    for (let sign = this.takeOneOf(['*', '/']); sign !== null; sign = this.takeOneOf(['*', '/'])) {
      left = { kind: 'arithmetic', sign: sign as ArithmeticSign, left, right: this.unary() };
    }
    return left;
  }

  private unary(): Formula {
    let isNegative = false;
    while (this.take('-')) isNegative = !isNegative;
    const of = this.primary();
    return isNegative ? { kind: 'negate', of } : of;
  }

  private primary(): Formula {
    const token = this.tokens[this.next];
    if (token === undefined) return this.fail();
    if (token.kind === 'number') {
      this.next++;
      return { kind: 'number', value: token.value };
    }
    if (this.take('(')) {
      const inner = this.choice();
      this.expect(')');
      return inner;
    }
    if (token.kind !== 'name') return this.fail();
    this.next++;
    return this.take('(') ? this.call(token.text) : { kind: 'name', name: token.text };
  }

  private call(name: string): Formula {
    if (!Object.hasOwn(ARITY, name))
      throw new MusterError('formula-unknown-function', `there is no function "${name}"`);
    const args = [this.choice()];
    while (this.take(',')) args.push(this.choice());
    this.expect(')');
    const [fewest, most] = ARITY[name as FormulaFunction];
    if (args.length < fewest || args.length > most) {
      throw new MusterError('formula-arguments', `${name} does not take ${args.length} arguments`);
    }
    return { kind: 'call', name: name as FormulaFunction, args };
  }

  private take(text: string): boolean {
    const token = this.tokens[this.next];
    if (token === undefined || token.kind !== 'sign' || token.text !== text) return false;
    this.next++;
    return true;
  }

  private takeOneOf(texts: readonly string[]): string | null {
    for (const text of texts) if (this.take(text)) return text;
    return null;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.fail();
  }

  private fail(): never {
    const token = this.tokens[this.next];
    throw new MusterError(
      'formula-syntax',
      token ? `unexpected "${token.text}" at ${token.at}` : 'the formula breaks off',
    );
  }
}

/**
 * Parses one formula of the rubric.
 *
 * @throws MusterError `formula-syntax`, `formula-unknown-function`, `formula-arguments` or `formula-too-deep`
 */
export function parseFormula(text: string): Formula {
  return new FormulaParser(tokenise(text)).parse();
}
