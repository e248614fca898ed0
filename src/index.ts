/** The library: the same road that the command line wires. */
export {
  type Change,
  type Diff,
  type DiffOptions,
  type DocumentPair,
  type DocumentRef,
  diff,
  type Field,
  type Item,
  type Kind,
  type Run,
  type TaskRef,
} from './compare/index.ts'
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
export {
  type ColumnId,
  type GroupKey,
  type ReportFormat,
  type ReportOptions,
  type ReportPaint,
  report,
  type Selection,
  type SortKey,
} from './report.ts'
export { type Finding, type Level, type Rule, rules, type Told, tell } from './validate/index.ts'
export { type ValidateOptions, validate } from './validate.ts'
