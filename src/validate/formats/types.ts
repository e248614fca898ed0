import type { Lang } from '../../messages/index.ts'
import type { Finding } from '../types.ts'

/** What a run of `validate` found, as the output formats take it. */
export interface Results {
  /** Every file that was checked, in order, also those without findings; standard input under its given name. */
  files: { path: string; findings: readonly Finding[] }[]
  /** Files that could not be read: what is told of each, "path: what is wrong; what to do". */
  failures: readonly string[]
  version: string
  lang: Lang
}

/** Findings as text that ends with a line break. */
export type Format = (results: Results) => string
