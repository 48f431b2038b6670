/** Version of stored scenarios; apart from the schema, so that a plain drill can be written without reading any. */
export const SCENARIO_VERSION = 1;
