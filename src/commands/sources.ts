import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { keyOf } from '../archive/results-cache.ts'
import { sourceOf } from '../extract.ts'
import { Problem } from '../messages/index.ts'
import type { Source } from '../model.ts'

/** A longer document is not read for the sake of a comparison. */
const LIMIT = 100 * 2 ** 20

/** The documents that registers name, each read once. */
export class Sources {
  private readonly found = new Map<string, Promise<Source | null>>()
  private readonly cwd: string

  constructor(cwd: string) {
    this.cwd = cwd
  }

  /**
   * The document of a register: where its path leads from the working folder or from the register, or beside the
   * register. Nothing outside these folders is opened, whatever the register says; null where there is none.
   */
  of(path: string, register: string | null): Promise<Source | null> {
    const file = this.fileOf(path, register)
    if (file === null) return Promise.resolve(null)
    const known = this.found.get(file)
    if (known) return known
    const source = readSource(file)
    this.found.set(file, source)
    return source
  }

  /** The file that `of` reads; null where there is none. */
  fileOf(path: string, register: string | null): string | null {
    const folders = [this.cwd, ...(register === null ? [] : [dirname(register)])]
    const named = [
      ...folders.map((folder) => resolve(folder, path)),
      ...folders.map((folder) => resolve(folder, basename(path))),
    ]
    return named.find((file) => folders.some((folder) => isWithin(folder, file)) && isDocument(file)) ?? null
  }

  /** The digest of a document's bytes now; null where it is not there. */
  digestOf(path: string, register: string | null): string | null {
    const file = this.fileOf(path, register)
    return file === null ? null : keyOf(readFileSync(file))
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

function isDocument(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size <= LIMIT
}

async function readSource(file: string): Promise<Source | null> {
  try {
    return await sourceOf(readFileSync(file), { path: file })
  } catch (error) {
    // What cannot be read as a document tells nothing of the register; validate says so where it is named itself.
    if (error instanceof Problem) return null
    throw error
  }
}
