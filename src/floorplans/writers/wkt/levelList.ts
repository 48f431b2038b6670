/** The list of levels that lies beside their texts in a zip: well-known text has no place for names and heights. */
export const LEVEL_LIST = 'levels.json';

/** The value of `format` in it. */
export const LEVEL_LIST_FORMAT = 'muster/wkt-levels';
