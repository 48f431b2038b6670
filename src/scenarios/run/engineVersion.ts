/** Version of the engine as written into every run; changes when the same input may give another result. */
export const ENGINE_VERSION = '0.1.0';
