import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort()
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

interface Import {
  /** A file below src, or the name of a package or of one of node's modules. */
  target: string
  relative: boolean
  /** Loaded when first needed, by import(). */
  lazy: boolean
  /** import type: nothing is loaded. */
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = textOf.get(file) ?? ''
  const found: Import[] = []
  const add = (name: string, lazy: boolean, typeOnly: boolean): void => {
    const relative = name.startsWith('.')
    found.push({ target: relative ? posix.join(dirname(file), name) : name, relative, lazy, typeOnly })
  }
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+()'([^']+)'/gm)) {
    add((match[2] ?? match[4]) as string, false, match[1] !== undefined)
  }
  for (const match of text.matchAll(/import\(\s*'([^']+)'\s*\)/g)) add(match[1] as string, true, false)
  return found
}

/** "chrono-node" of "chrono-node/vi", "@scope/a" of "@scope/a/b". */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

const stages = ['read', 'normalise', 'tree', 'sections', 'grammar', 'register', 'compare|validate|report']
const stageOf = (file: string): number =>
  stages.findIndex((names) => names.split('|').includes(file.split('/')[0] as string))
/** What carries nothing but types and texts is open to all. */
const isShared = (file: string): boolean => /^(?:model\.ts|messages\/|config\/types\.ts)/.test(file)

describe('the direction of the arrows', () => {
  it('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length)
    expect(importsOf('cli.ts').map(({ target }) => target)).toContain('commands/program.ts')
  })

  it('every import leads to a file', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ relative, target }) => relative && !files.includes(target))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('a stage imports only stages to its left', () => {
    const wrong: string[] = []
    for (const file of files.filter((file) => stageOf(file) >= 0)) {
      for (const { target, relative } of importsOf(file)) {
        if (!relative || isShared(target)) continue
        const sameFolder = target.split('/')[0] === file.split('/')[0]
        if (!sameFolder && !(stageOf(target) >= 0 && stageOf(target) < stageOf(file))) wrong.push(`${file} → ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('what is shared imports nothing that is not', () => {
    const wrong = files.filter(isShared).flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => !isShared(target))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('the stages touch no files, processes or network', () => {
    const world = /^node:(?:fs|child_process|process|http|https|net|os|worker_threads)/
    const wrong = files
      .filter((file) => stageOf(file) >= 0)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => world.test(target))
          .map(({ target }) => `${file} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('nothing imports the command line', () => {
    const wrong = files
      .filter((file) => !/^(?:cli\.ts|commands\/)/.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => /^(?:cli\.ts|commands\/)/.test(target))
          .map(({ target }) => `${file} → ${target}`),
      )
    expect(wrong).toEqual([])
  })
})

describe('packages', () => {
  /** The one place in which each package may be imported. */
  const places: Record<string, RegExp> = {
    'chrono-node': /^grammar\/deadlines\//,
    'js-yaml': /^register\/(?:yaml|placed)\.ts$/,
    'remark-parse': /^tree\//,
    unified: /^(?:tree|read\/html)\//,
    'rehype-parse': /^read\/html\//,
    saxes: /^read\/docx\//,
    'pdfjs-dist': /^read\/pdf\//,
    'word-extractor': /^office\//,
    diff: /^compare\//,
    ajv: /^validate\//,
    'write-excel-file': /^report\//,
    'vfile-location': /^(?:tree|normalise|register)\//,
    commander: /^(?:cli\.ts$|commands\/)/,
    chalk: /^(?:commands|report)\//,
    tinyglobby: /^archive\//,
  }

  it('are imported in one place each', () => {
    const wrong: string[] = []
    for (const file of files) {
      for (const { target, relative, typeOnly } of importsOf(file)) {
        if (relative || typeOnly || target.startsWith('node:')) continue
        const place = places[packageOf(target)]
        if (!place?.test(file)) wrong.push(`${file} → ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('are loaded at the start only where every run needs them', () => {
    const seen = new Set<string>()
    const packages = new Set<string>()
    const walk = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const { target, relative, lazy, typeOnly } of importsOf(file)) {
        if (lazy || typeOnly) continue
        if (relative) walk(target)
        else if (!target.startsWith('node:')) packages.add(packageOf(target))
      }
    }
    walk('cli.ts')
    expect([...packages]).toEqual(['commander'])
    expect([...seen].filter((file) => stageOf(file) > 0)).toEqual([])
  })
})

describe('a source file', () => {
  /** Tables of words, names and texts may be as long as they must. */
  const isTable = (file: string): boolean =>
    /(?:^|[/-])(?:words|names|lexicon|tables?|texts|problems|holidays)\.ts$/.test(file)
  it('has at most 250 lines, unless it is a table', () => {
    const long = files.filter((file) => !isTable(file) && (textOf.get(file) ?? '').trimEnd().split('\n').length > 250)
    expect(long).toEqual([])
  })
  it('knows nothing of ASCII word boundaries', () => {
    // \b and \W take Vietnamese letters for the end of a word. In regular expressions of the grammar only \p{…} will do.
    const wrong = files
      .filter((file) => /^(?:grammar|sections|normalise)\//.test(file))
      .filter((file) => /\\[bW](?![a-z])/.test((textOf.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')))
    expect(wrong).toEqual([])
  })
})
