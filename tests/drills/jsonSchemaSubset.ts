/** A reader of the JSON Schema keywords that drill-rules.schema.json uses; an unknown keyword is an error. */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isType = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

/** Paths at which `value` breaks `schema`; empty when it is valid. */
export function schemaFaults(schema: Json, value: unknown, root: Json = schema, path = ''): string[] {
  const faults: string[] = [];
  const check = (part: unknown, inner: unknown, at = path): string[] => schemaFaults(part as Json, inner, root, at);
  const fail = (keyword: string): void => void faults.push(`${path} ${keyword}`);
  const keywords: Record<string, (rule: never) => void> = {
    $schema: () => {},
    $id: () => {},
    $defs: () => {},
    title: () => {},
    description: () => {},
    $ref: (ref: string) => faults.push(...check((root.$defs as Json)[ref.replace('#/$defs/', '')], value)),
    type: (type: string | string[]) => [type].flat().some((each) => isType(value, each)) || fail('type'),
    const: (only: unknown) => same(value, only) || fail('const'),
    enum: (list: unknown[]) => list.some((each) => same(each, value)) || fail('enum'),
    pattern: (pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value) || fail('pattern'),
    minLength: (least: number) => typeof value !== 'string' || value.length >= least || fail('minLength'),
    minimum: (least: number) => typeof value !== 'number' || value >= least || fail('minimum'),
    minItems: (least: number) => !Array.isArray(value) || value.length >= least || fail('minItems'),
    maxItems: (most: number) => !Array.isArray(value) || value.length <= most || fail('maxItems'),
    minProperties: (least: number) => !isObject(value) || Object.keys(value).length >= least || fail('minProperties'),
    uniqueItems: () =>
      !Array.isArray(value) ||
      new Set(value.map((each) => JSON.stringify(each))).size === value.length ||
      fail('uniqueItems'),
    items: (each: Json) => {
      if (Array.isArray(value))
        for (const [i, inner] of value.entries()) faults.push(...check(each, inner, `${path}[${i}]`));
    },
    required: (names: string[]) => {
      for (const name of names) if (isObject(value) && !Object.hasOwn(value, name)) fail(`required ${name}`);
    },
    properties: (parts: Record<string, Json>) => {
      for (const [name, part] of Object.entries(parts)) {
        if (isObject(value) && Object.hasOwn(value, name)) faults.push(...check(part, value[name], `${path}.${name}`));
      }
    },
    propertyNames: (part: Json) => {
      if (isObject(value)) for (const name of Object.keys(value)) faults.push(...check(part, name, `${path}.${name}`));
    },
    additionalProperties: (part: Json | false) => {
      const known = Object.keys((schema.properties as Json) ?? {});
      for (const name of isObject(value) ? Object.keys(value) : []) {
        if (known.includes(name)) continue;
        if (part === false) fail(`additional ${name}`);
        else faults.push(...check(part, (value as Json)[name], `${path}.${name}`));
      }
    },
    oneOf: (parts: Json[]) => parts.filter((part) => check(part, value).length === 0).length === 1 || fail('oneOf'),
    allOf: (parts: Json[]) => {
      for (const part of parts) faults.push(...check(part, value));
    },
    not: (part: Json) => check(part, value).length > 0 || fail('not'),
    if: (part: Json) => {
      const branch = check(part, value).length === 0 ? schema.then : schema.else;
      if (branch !== undefined) faults.push(...check(branch, value));
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: () => {},
    else: () => {},
  };
  for (const [keyword, rule] of Object.entries(schema)) {
    const apply = keywords[keyword];
    if (apply === undefined) throw new Error(`keyword ${keyword} is not known`);
    apply(rule as never);
  }
  return faults;
}
