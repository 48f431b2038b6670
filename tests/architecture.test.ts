import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');
const ORDER = ['model', 'floorplans', 'sim', 'scenarios', 'drills', 'project'];
const EDGES = ['ui', 'cli'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path below src/, with forward slashes; null for a package. */
  readonly target: string | null;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = sourceFiles(SRC);
const slashed = (path: string) => relative(SRC, path).split(sep).join('/');
const layerOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : 'api');

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+|\bnew URL\(\s*)'([^']+)'/gm);
  return [...found].map(([, specifier = '']) => ({
    from: slashed(file),
    specifier,
    target: specifier.startsWith('.') ? slashed(resolve(dirname(file), specifier.replace(/\?.*$/, ''))) : null,
  }));
}

const imports = files.flatMap(importsOf);

/** Source without comments and texts: what is left is code. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

/** Circles of a graph, each as the way round from a node back to it; none only where there is none. */
function circlesOf(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) {
      circles.push([...path.slice(path.indexOf(node)), node].join(' → '));
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}

describe('the house', () => {
  it('imports run one way: model ← floorplans ← sim ← scenarios ← drills ← project ← { ui, cli }', () => {
    const wrong = imports.filter(({ from, target }) => {
      if (target === null) return false;
      const own = layerOf(from);
      const other = layerOf(target);
      if (own === other || own === 'api') return false;
      if (EDGES.includes(own)) return !ORDER.includes(other);
      return !(ORDER.indexOf(other) >= 0 && ORDER.indexOf(other) < ORDER.indexOf(own));
    });
    expect(wrong).toEqual([]);
  });

  it('a layer is imported through its index, and no file imports its own layer’s index', () => {
    const wrong = imports.filter(({ from, target }) => {
      if (target === null || layerOf(from) === 'api') return false;
      const isIndex = /^[a-z]+\/index\.js$/.test(target);
      return layerOf(from) === layerOf(target) ? isIndex : ORDER.includes(layerOf(target)) && !isIndex;
    });
    expect(wrong).toEqual([]);
  });

  it('no file is part of an import cycle', () => {
    const known = new Set(files.map(slashed));
    const graph = new Map<string, string[]>();
    for (const { from, target } of imports) {
      if (target === null) continue;
      const file = [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')].find((path) =>
        known.has(path),
      );
      if (file !== undefined) graph.set(from, [...(graph.get(from) ?? []), file]);
    }
    const statementsOf = new Map(
      [...graph.keys()].map((file) => {
        const text = readFileSync(join(SRC, file), 'utf8');
        return [file, [...text.matchAll(/^(import|export)\s[^;]*?from\s+'([^']+)'/gm)]];
      }),
    );
    const isTypeOnly = (from: string, to: string) => {
      const name = to
        .split('/')
        .pop()
        ?.replace(/\.tsx?$/, '');
      const statements = (statementsOf.get(from) ?? []).filter(
        ([, , specifier]) => specifier?.split('/').pop()?.replace(/\.js$/, '') === name,
      );
      return statements.length > 0 && statements.every(([statement]) => /^(import|export)\s+type\b/.test(statement));
    };
    const leads = [...graph].map(([file, to]) => [file, to.filter((each) => !isTypeOnly(file, each))] as const);
    expect(circlesOf(new Map(leads))).toEqual([]);
  });

  it('folders beside each other are imported one way: none imports another that leads back to it', () => {
    const beside = new Map<string, Set<string>>();
    for (const { from, target } of imports) {
      if (target === null) continue;
      const own = from.split('/');
      const other = target.split('/');
      const shared = own.findIndex((part, i) => part !== other[i]);
      if (shared >= own.length - 1 || shared >= other.length - 1) continue;
      const folder = own.slice(0, shared + 1).join('/');
      beside.set(folder, (beside.get(folder) ?? new Set()).add(other.slice(0, shared + 1).join('/')));
    }
    expect(circlesOf(beside)).toEqual([]);
  });

  it('the headless layers touch no date, no chance, no locale and no inexact function (the compiler refuses the rest)', () => {
    const forbidden =
      /\b(Date|Math\.(random|hypot|exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt)|localeCompare|toLocale\w+|Intl)\b|\*\*/;
    const wrong = files
      .filter((file) => ORDER.includes(layerOf(slashed(file))))
      .flatMap((file) => {
        const found = codeOf(file).match(forbidden);
        return found ? [`${slashed(file)}: ${found[0]}`] : [];
      });
    expect(wrong).toEqual([]);
  });

  it('only scenarios imports xstate, only ui a renderer, and full zod is imported nowhere', () => {
    const wrong = imports.filter(({ from, specifier }) => {
      const layer = layerOf(from);
      if (/^xstate/.test(specifier)) return layer !== 'scenarios';
      if (/^(react|react-dom|pixi\.js|@mantine|@xstate)/.test(specifier)) return layer !== 'ui';
      return specifier === 'zod';
    });
    expect(wrong).toEqual([]);
  });

  it('no source file is longer than 400 lines', () => {
    const long = files.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      return lines > 400 ? [`${slashed(file)}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });

  it('every rule of a SPEC has an id of its own, and every id that a test quotes is one of them', () => {
    const specs = [...ORDER, ...EDGES].map((layer) => readFileSync(join(SRC, layer, 'SPEC.md'), 'utf8'));
    const ids = specs.flatMap((text) =>
      [...text.matchAll(/^\s*- (?:\*\*)?([A-Z]+\d+)\b/gm)].map(([, id]) => id as string),
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const unknown = sourceFiles(join(ROOT, 'tests')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\[((?:M|FP|SIM|SC|DR|PR|UI|CLI)\d+)\]/g)]
        .filter(([, id]) => !known.has(id as string))
        .map(([, id]) => `${relative(ROOT, file)}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('every layer has its SPEC', () => {
    const missing = [...ORDER, ...EDGES].filter((layer) => !readdirSync(join(SRC, layer)).includes('SPEC.md'));
    expect(missing).toEqual([]);
  });
});
