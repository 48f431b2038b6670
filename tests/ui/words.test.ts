/** Both languages complete, every key in use, every used key present. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/ui/i18n/i18n.js';

const files = import.meta.glob<{ default: object }>('../../src/ui/i18n/{zh-CN,en}/*.ts', { eager: true });

/** English message of a problem is the problem's own; only Chinese has a table. */
const CHINESE_ONLY = 'problems';

function wordsOf(language: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [path, file] of Object.entries(files)) {
    const match = /i18n\/([^/]+)\/(\w+)\.ts$/.exec(path);
    if (match?.[1] === language && match[2] !== CHINESE_ONLY) found.set(match[2] as string, flat(file.default));
  }
  return found;
}

function flat(tree: object, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${before}${key}`, value);
    else for (const [inner, text] of flat(value as object, `${before}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** English counts one apart from many; Chinese does not. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const keysOf = (words: Map<string, string>) => [...new Set([...words.keys()].map(withoutPlural))].sort();

const zh = wordsOf('zh-CN');
const en = wordsOf('en');

const sources = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n/'))
  .map((path) => readFileSync(join('src/ui', path), 'utf8'))
  .join('\n');

describe('words', () => {
  it('[UI5] Chinese and English have the same files and the same keys', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [name, words] of zh) expect(keysOf(words), name).toEqual(keysOf(en.get(name) as Map<string, string>));
  });

  it('[UI5] no text is empty but for units and kinds that have no word', () => {
    for (const words of [...zh.values(), ...en.values()]) {
      for (const [key, text] of words) if (!/^(unit|kind)\./.test(key)) expect(text.trim(), key).not.toBe('');
    }
  });

  it('[UI5] no Chinese stands in the English words', () => {
    for (const words of en.values()) for (const [key, text] of words) expect(text, key).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('[UI5] every key is asked for somewhere, by itself or as one of a group', () => {
    const unused: string[] = [];
    for (const [name, words] of zh) {
      for (const key of keysOf(words)) if (!isAskedFor(key)) unused.push(`${name}:${key}`);
    }
    expect(unused).toEqual([]);
  });

  it('[UI4] the language chosen before wins, then the browser’s, then Chinese', () => {
    expect(guessLanguage('en', ['zh-CN'])).toBe('en');
    expect(guessLanguage(null, ['fr', 'en-GB', 'zh'])).toBe('en');
    expect(guessLanguage(null, ['zh-Hant-TW', 'en'])).toBe('zh-CN');
    expect(guessLanguage('xx', ['fr'])).toBe('zh-CN');
    expect(guessLanguage(null, [])).toBe('zh-CN');
  });
});

/** Every text between quotes, or after a colon in them. */
const quoted = new Set(sources.match(/(?<=['`:])[^'`:]+(?=['`])/g));
/** Every beginning of a key that is built: `place.` of `place.${id}`. */
const beginnings = (sources.match(/[\w.-]+\.(?=\$\{)/g) ?? []).join('\n').concat('\n');

/** Whether the source names the key, or builds it from the beginning it shares with others: `place.${id}`. */
function isAskedFor(key: string): boolean {
  if (quoted.has(key)) return true;
  const parts = key.split('.');
  return parts.some((_, held) => held > 0 && beginnings.includes(`${parts.slice(0, held).join('.')}.\n`));
}
