import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { nearest, Problem } from '../messages/index.ts'
import { documentExtensions } from '../read/index.ts'
import { systemProblem } from './bytes.ts'

/** One document to be read. */
export interface Input {
  /** As the user named it, or as found below what the user named; null for standard input. */
  path: string | null
  /** Absolute; null for standard input. */
  file: string | null
  /** Its place below the folder or pattern that the user named, with "/"; the file's name where named itself. */
  name: string
}

/** What the arguments of a run name. */
export interface Inputs {
  inputs: Input[]
  problems: Problem[]
  /** One file, or standard input, named by itself: what is written then is one register and no list. */
  single: boolean
}

/**
 * Turns arguments into documents: files as they are, folders searched for the extensions, patterns, "-".
 * In the order of the arguments, within a folder or pattern by name; a file that is named twice is read once.
 */
export async function expand(
  paths: readonly string[],
  cwd: string,
  extensions: readonly string[] = documentExtensions,
): Promise<Inputs> {
  const inputs = new Map<string, Input>()
  const problems: Problem[] = []
  const add = (input: Input): void => {
    const key = input.file ?? '-'
    if (!inputs.has(key)) inputs.set(key, input)
  }
  let single = paths.length === 1
  for (const path of paths) {
    try {
      if (path === '-') {
        add({ path: null, file: null, name: 'stdin' })
      } else if (isFolder(resolve(cwd, path))) {
        single = false
        for (const input of folder(path, cwd, extensions, problems)) add(input)
      } else if (existsSync(resolve(cwd, path))) {
        add({ path, file: resolve(cwd, path), name: basename(path) })
      } else if (isPattern(path)) {
        single = false
        for (const input of await matches(path, cwd)) add(input)
      } else {
        throw missing(path, cwd)
      }
    } catch (error) {
      problems.push(systemProblem(error, path, 'input'))
    }
  }
  return { inputs: [...inputs.values()], problems, single }
}

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false
const isPattern = (path: string): boolean => /[*?{}[\]!()]/.test(path)
const endsWithOne = (name: string, extensions: readonly string[]): boolean =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension))
/** By UTF-16 code units: the same on every machine, unlike the order of a locale. */
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

function folder(path: string, cwd: string, extensions: readonly string[], problems: Problem[]): Input[] {
  const root = resolve(cwd, path)
  const shown = path.replace(/[/\\]+$/, '') || path
  const found: Input[] = []
  const search = (below: string): void => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(root, below), { withFileTypes: true }).sort(byName)
    } catch (error) {
      problems.push(systemProblem(error, below ? `${shown}/${below}` : shown, 'input'))
      return
    }
    for (const entry of entries) {
      // Hidden folders and installed packages are not anybody's documents; a link to a folder may lead round in a circle.
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = below ? `${below}/${entry.name}` : entry.name
      const file = join(root, name)
      if (entry.isDirectory()) search(name)
      else if (endsWithOne(entry.name, extensions) && !isFolder(file))
        found.push({ path: `${shown}/${name}`.replace(/^\/\//, '/'), file, name })
    }
  }
  const before = problems.length
  search('')
  if (found.length === 0 && problems.length === before) {
    throw new Problem('input/no-documents', { extensions: extensions.join(', ') }, { path })
  }
  return found
}

async function matches(pattern: string, cwd: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby')
  const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  const found = await glob(slashed, { cwd, onlyFiles: true, expandDirectories: false })
  if (found.length === 0) throw new Problem('input/no-match', {}, { path: pattern })
  const steady = slashed.split('/').findIndex(isPattern)
  return found.sort().map((path) => {
    const below = path.split('/').slice(Math.max(0, steady))
    return { path, file: resolve(cwd, path), name: below.filter((part) => part !== '..' && part !== '').join('/') }
  })
}

function missing(path: string, cwd: string): Problem {
  const above = dirname(resolve(cwd, path))
  const names = isFolder(above) ? readdirSync(above) : []
  const near = nearest(basename(path), names)
  if (near === null) return new Problem('input/missing', {}, { path })
  return new Problem('input/missing-near', { nearest: join(dirname(path), near) }, { path })
}
