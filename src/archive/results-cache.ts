import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from './write.ts'

/** What a run remembers of one file. */
interface Entry<T> {
  key: string
  /** Further files that the result hangs on, with the digests of their bytes; null for one that was not there. */
  others: Record<string, string | null>
  result: T
}

/**
 * Results of files by their path, each kept under a key that says all that it depends on. A cache that cannot be read
 * is an empty one; what was not asked for in a run is dropped, so that it does not grow.
 */
export class ResultsCache<T> {
  private readonly old: Map<string, Entry<T>>
  private readonly fresh = new Map<string, Entry<T>>()

  /** @param version a cache of another version of the program is not read */
  constructor(
    private readonly file: string,
    private readonly version: string,
  ) {
    this.old = load(file, version)
  }

  /** @param digestOf the digest of another file's bytes now */
  get(path: string, key: string, digestOf: (other: string) => string | null): T | undefined {
    const entry = this.old.get(path)
    if (entry?.key !== key) return undefined
    if (Object.entries(entry.others).some(([other, digest]) => digestOf(other) !== digest)) return undefined
    this.fresh.set(path, entry)
    return entry.result
  }

  set(path: string, key: string, result: T, others: Record<string, string | null>): void {
    this.fresh.set(path, { key, others, result })
  }

  /** Writes the cache beside and renames it. @throws Problem output/io */
  save(shown: string): void {
    const entries = Object.fromEntries([...this.fresh].sort(([a], [b]) => (a < b ? -1 : 1)))
    writeWhole(this.file, `${JSON.stringify({ version: this.version, entries })}\n`, shown)
  }
}

function load<T>(file: string, version: string): Map<string, Entry<T>> {
  if (!existsSync(file)) return new Map()
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown; entries?: Record<string, Entry<T>> }
    return value.version === version ? new Map(Object.entries(value.entries ?? {})) : new Map()
  } catch (error) {
    // A cache is only ever a saving of time: one that is damaged is begun anew.
    if (error instanceof SyntaxError) return new Map()
    throw error
  }
}

/** One key of everything that a result depends on. */
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex')
}
