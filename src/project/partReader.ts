/** Reads the parts of a project one by one, and collects what is wrong with them under their place in it. */
import type * as z from 'zod/mini';
import { problemsOf } from '../drills/index.js';
import { type Outcome, type Problem, problem } from '../model/index.js';

/** Reads one part; what cannot be read has a problem. */
export type Reader<T> = (json: unknown) => Outcome<T>;

/** Collects the problems of all parts under their place in the project. */
export class PartReader {
  readonly problems: Problem[] = [];

  one<T>(json: unknown, path: string, read: Reader<T>): T | null {
    const outcome = read(json);
    for (const each of outcome.problems) {
      const inner = each.path === '' || each.path.startsWith('[') ? each.path : `.${each.path}`;
      this.problems.push({ ...each, path: `${path}${inner}` });
    }
    return outcome.value;
  }

  optional<T>(json: unknown, path: string, read: Reader<T>): T | null {
    return json === null ? null : this.one(json, path, read);
  }

  list<T>(items: readonly unknown[], path: string, read: Reader<T>): readonly T[] {
    const values = items.map((item, i) => this.one(item, `${path}[${i}]`, read));
    return Object.freeze(values.filter((value) => value !== null)) as readonly T[];
  }

  /** Ids used twice are told, not refused: nothing that was saved may become unreadable. */
  checkIds(items: readonly { readonly id?: string | undefined }[], path: string): void {
    const seen = new Set<string>();
    items.forEach(({ id }, i) => {
      if (id !== undefined && seen.has(id)) {
        const message = `Two entries of ${path} have the id "${id}". A change to one may reach the other; delete one of them.`;
        this.problems.push(problem('warning', 'id-used-twice', `${path}[${i}].id`, message, { values: { id } }));
      }
      if (id !== undefined) seen.add(id);
    });
  }
}

/** Reads by a schema alone. */
export function readWith<T>(
  schema: { safeParse(json: unknown): z.core.util.SafeParseResult<T> },
  document: string,
): Reader<T> {
  return (json) => {
    const parsed = schema.safeParse(json);
    return parsed.success
      ? { value: parsed.data, problems: [] }
      : { value: null, problems: problemsOf(parsed.error, document, json) };
  };
}
