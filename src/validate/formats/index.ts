import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { sarif } from './sarif.ts'
import type { Format } from './types.ts'

/** The output formats by name; text for the terminal is the command's own affair. */
export const formats: Readonly<Record<string, Format | undefined>> = { json, sarif, junit, github }
