/** The contrast table of the design language, measured on the tokens that ship. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme/tokens.css', import.meta.url), 'utf8');

function tokens(selector: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, block] of css.matchAll(new RegExp(`${selector}\\s*\\{([^}]*)\\}`, 'g'))) {
    for (const [, name, value] of (block ?? '').matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)) {
      found.set(name as string, value as string);
    }
  }
  return found;
}

const light = tokens(':root');
const dark = new Map([...light, ...tokens('\\[data-theme="dark"\\]')]);
const sun = new Map([...light, ...tokens('\\[data-theme="sun"\\]')]);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const MARK = 3;

/** Pair and need, from the design language, section 3.1. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['surface', 'surface-2', 'surface-3', 'bg'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3'].map((ink) => [ink, ground, TEXT] as const),
  ),
  ['control', 'surface', MARK],
  ['control', 'bg', MARK],
  ['on-accent', 'accent', TEXT],
  ['accent', 'surface', TEXT],
  ['accent', 'bg', TEXT],
  ['accent-2', 'accent-soft', TEXT],
  ['focus', 'surface', MARK],
  ['focus', 'bg', MARK],
  ...['ok', 'warn', 'danger', 'wait', 'fire', 'quake', 'intruder', 'night', 'terrain', 'general'].flatMap((tone) => [
    [tone, 'surface', TEXT] as const,
    [tone, `${tone}-soft`, TEXT] as const,
  ]),
  ['on-danger', 'danger-fill', TEXT],
  ['ok-fill', 'surface', MARK],
  ['danger-fill', 'surface', MARK],
  ['wait-fill', 'surface', MARK],
  ['plan-label', 'plan-room', TEXT],
  ['plan-wall', 'plan-room', MARK],
  ['plan-wall', 'plan-circ', MARK],
  ['plan-thin', 'plan-circ', MARK],
  ['p-move', 'plan-circ', MARK],
  ['p-wait', 'plan-circ', MARK],
  ['p-halo', 'den-5', MARK],
  ['p-wait', 'surface', TEXT],
  ['p-staff', 'plan-circ', MARK],
  ['exit', 'plan-circ', MARK],
];

describe.each([
  ['light', light],
  ['dark', dark],
  ['sun', sun],
] as const)('%s theme', (_theme, of) => {
  it.each(PAIRS)('[UI12] %s on %s reaches its contrast of %s', (ink, ground, need) => {
    const [a, b] = [of.get(ink), of.get(ground)];
    expect(a, ink).toBeDefined();
    expect(b, ground).toBeDefined();
    expect(Math.round(contrast(a as string, b as string) * 10) / 10).toBeGreaterThanOrEqual(need);
  });
});
