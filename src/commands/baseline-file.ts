import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { systemProblem } from '../archive/bytes.ts'
import { writeWhole } from '../archive/write.ts'
import { Problem } from '../messages/index.ts'
import { type Baseline, baselineOf, emptyBaseline, renewed, withBaseline } from '../validate/baseline.ts'
import type { Finding } from '../validate/index.ts'

export const baselineName = 'vbparse.baseline.json'

/** The baseline of a run, kept in a file whose folder the paths in it count from. */
export class BaselineFile {
  private readonly file: string
  private readonly baseline: Baseline

  /** @throws Problem where the file is there and is no baseline, or was named and is not there */
  constructor(
    private readonly shown: string,
    private readonly cwd: string,
    needed: boolean,
  ) {
    this.file = resolve(cwd, shown)
    this.baseline = needed || existsSync(this.file) ? load(this.file, shown) : emptyBaseline
  }

  apply(path: string, findings: readonly Finding[]): Finding[] {
    return withBaseline(findings, this.baseline, this.name(path))
  }

  /** Writes today's findings; returns how many. */
  write(files: readonly { path: string; findings: readonly Finding[] }[]): number {
    const named = files.map(({ path, findings }) => ({ file: this.name(path), findings }))
    writeWhole(this.file, `${JSON.stringify(renewed(this.baseline, named), null, 2)}\n`, this.shown)
    return files.flatMap(({ findings }) => findings).filter(({ suppressed }) => suppressed !== 'comment').length
  }

  private name(path: string): string {
    return relative(dirname(this.file), resolve(this.cwd, path)).replaceAll('\\', '/')
  }
}

function load(file: string, shown: string): Baseline {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw systemProblem(error, shown, 'input')
  }
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const baseline = baselineOf(value)
  if (baseline === null) throw new Problem('validate/baseline', {}, { path: shown })
  return baseline
}
