/** What the method says, on screen and on paper. */

/** What the figures may not be used for, the gravest first. */
export const LIMITS = [
  'permission',
  'realFire',
  'harm',
  'doors',
  'stairs',
  'children',
  'announced',
  'choice',
  'narrow',
  'oneRun',
] as const;

/** How people move. */
export const MODEL_RULES = ['gap', 'first', 'aside', 'stairs', 'way', 'class', 'help'] as const;
