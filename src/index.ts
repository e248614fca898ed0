/** The library: the same road that the command line wires. */
export {
  type Explanation,
  type ExtractConfig,
  type ExtractOptions,
  explain,
  explainText,
  extract,
  extractText,
  type Outline,
  type OutlineNode,
  outline,
  textOf,
} from './extract.ts'
export { type DeadlineOptions, type DeadlinePhrase, parseDeadlines } from './grammar/deadlines/index.ts'
export type * from './model.ts'
export { ReadError } from './read/errors.ts'
export type { FieldTrace, Origin, TaskTrace } from './register/index.ts'
