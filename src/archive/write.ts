import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Problem } from '../messages/index.ts'
import { systemProblem } from './bytes.ts'

let written = 0

/**
 * Writes a file whole or not at all: beside it under a passing name, then renamed. In one go, so that Ctrl-C, which
 * is heard between two steps of the program, finds the old file or the new one.
 * @throws Problem output/io
 */
export function writeWhole(file: string, content: string | Uint8Array, shown: string): void {
  const passing = join(dirname(file), `.vbparse-${process.pid}-${++written}.tmp`)
  try {
    writeFileSync(passing, content, { flag: 'wx' })
    renameSync(passing, file)
  } catch (error) {
    rmSync(passing, { force: true })
    throw systemProblem(error, shown, 'output')
  }
}

/** Makes the output folder where there is none. @throws Problem where it is a file or cannot be made */
export function makeFolder(folder: string, shown: string): void {
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
      throw new Problem('output/not-a-folder', {}, { path: shown })
    }
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw systemProblem(error, shown, 'output')
  }
}

/** Makes the folder of a file within the output folder; a link on the way must not lead out of it. */
export function makePlace(file: string, folder: string, shown: string): void {
  makeFolder(dirname(file), shown)
  if (relative(realpathSync(folder), realpathSync(dirname(file))).startsWith('..')) {
    throw new Problem('output/outside', { target: shown }, { path: shown })
  }
}
