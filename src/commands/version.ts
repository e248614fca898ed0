declare const __VERSION__: string

/** From package.json, put in by the bundler; run from the sources there is none. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source'
