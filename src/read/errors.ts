import { type Params, type Place, Problem, type ProblemKey } from '../messages/index.ts'

/** Codes of what makes bytes unreadable. */
export type ReadErrorCode = Extract<ProblemKey, `read/${string}`>

/** Thrown by `read` where the bytes are no document that can be read; `code` is stable, `place` says where. */
export class ReadError extends Problem {
  declare readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, params: Params = {}, place: Place = {}) {
    super(code, params, place)
    this.name = 'ReadError'
  }
}
