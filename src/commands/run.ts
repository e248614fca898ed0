import { bytesOf } from '../archive/bytes.ts'
import { expand, type Input, type Inputs } from '../archive/inputs.ts'
import { fill, type Place, Problem } from '../messages/index.ts'
import { type Context, type Status, write } from './io.ts'
import { styleFor } from './style.ts'
import { texts } from './texts.ts'

/** One line on standard error for what is wrong; with VBPARSE_DEBUG set also what it came from. */
export async function report(problem: Problem, { io, lang }: Pick<Context, 'io' | 'lang'>): Promise<void> {
  const style = await styleFor(io.stderr, io)
  await write(io.stderr, `${style.error('vbparse:')} ${problem.describe(lang)}\n`)
  if (io.env.VBPARSE_DEBUG && problem.cause instanceof Error) await write(io.stderr, `${problem.cause.stack}\n`)
}

/** What a command does with the documents that its arguments name. */
export interface Work {
  /** Called once, before the first document, with all that will be read. */
  start?(inputs: Inputs): Promise<void> | void
  /** Called for each; returns how many tasks it found. What it throws fails this document only. */
  document(bytes: Uint8Array, input: Input): Promise<number> | number
  end?(): Promise<void> | void
}

/** Reads every document that the paths name and has the work done on each. What fails is reported, the rest goes on. */
export async function eachDocument(paths: readonly string[], context: Context, work: Work): Promise<Status> {
  if (paths.length === 0) throw new Problem('usage/no-paths')
  const found = await expand(paths, context.io.cwd)
  let failed = 0
  let tasks = 0
  const fail = async (problem: Problem): Promise<void> => {
    failed++
    await report(problem, context)
  }
  for (const problem of found.problems) await fail(problem)
  await work.start?.(found)
  for (const input of found.inputs) {
    try {
      tasks += await work.document(await bytesOf(input, context.io.stdin), input)
    } catch (error) {
      await fail(asProblem(error, input))
    }
    // Lets Ctrl-C be heard between two documents.
    await new Promise(setImmediate)
  }
  await work.end?.()
  if (!found.single && context.io.stderr.isTTY)
    await summary(found.inputs.length + found.problems.length, failed, tasks, context)
  return failed > 0 ? 2 : 0
}

/** A fault of ours, told in one line as well. */
export function internalProblem(error: unknown, place: Place = {}): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return new Problem('internal', { reason }, place, { cause: error })
}

/** What an input failed with, as a problem that names it. */
export function asProblem(error: unknown, input: Input): Problem {
  if (error instanceof Problem) {
    // Standard input has no path; its errors still begin with a place.
    return error.place.path == null ? new Problem(error.code, error.params, { ...error.place, path: '-' }) : error
  }
  // A reader that went away is not this document's fault.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw error
  return internalProblem(error, { path: input.path ?? '-' })
}

async function summary(all: number, failed: number, tasks: number, { io, lang }: Context): Promise<void> {
  const text = failed > 0 ? texts.summaryFailed : texts.summary
  await write(io.stderr, `${fill(text[lang], { done: all - failed, failed, tasks })}\n`)
}
