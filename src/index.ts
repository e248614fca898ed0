/** The library: the same road that the command line wires. */
export {
  type ExtractConfig,
  type ExtractOptions,
  extract,
  type Outline,
  type OutlineNode,
  outline,
} from './extract.ts'
export { type DeadlineOptions, type DeadlinePhrase, parseDeadlines } from './grammar/deadlines/index.ts'
export type * from './model.ts'
export { ReadError } from './read/errors.ts'
