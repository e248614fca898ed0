import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as ajvFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import type {
  Citation,
  Deadline,
  Diagnostic,
  DocumentInfo,
  Evidence,
  Register,
  Section,
  Task,
  Tracking,
} from '../../src/model.ts'
import { registerSchema } from '../../src/register/schema.ts'
import { loadYaml } from '../../src/register/yaml.ts'
import { registerOf } from './document.ts'

/** As another program would read the schema: formats are checked too. */
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
;(ajvFormats.default as unknown as (ajv: Ajv2020) => void)(ajv)
const check = ajv.compile(registerSchema)
const errorsOf = (value: unknown): unknown[] => (check(value) ? [] : (check.errors ?? []))

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the schema takes what extract writes', () => {
  // Those that hold a whole register: the one of a document in every format leaves out what differs between them.
  const cases = readdirSync(join(root, 'fixtures')).filter((name) => {
    const folder = join(root, 'fixtures', name)
    return existsSync(join(folder, 'register.yaml')) && readdirSync(folder).some((file) => file.startsWith('input.'))
  })
  it('there are some', () => expect(cases.length).toBeGreaterThan(10))
  it.each(cases)('%s', (name) => {
    expect(errorsOf(loadYaml(readFileSync(join(root, 'fixtures', name, 'register.yaml'), 'utf8')))).toEqual([])
  })
  const dev = join(root, '../shared/gold/dev')
  it.skipIf(!existsSync(dev))('labelled documents', async () => {
    const files = readdirSync(dev, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|txt)$/.test(name))
    expect(files.length).toBeGreaterThan(30)
    for (const name of files) {
      const register = await extract(readFileSync(join(dev, name)), { path: name })
      expect(errorsOf(JSON.parse(JSON.stringify(register))), name).toEqual([])
    }
  })
  it('with tracking fields and orphans', () => {
    const tracked = structuredClone(good)
    Object.assign(tracked.tasks[0] as Task, {
      status: 'done',
      completed: '2026-04-01',
      progress: '100 %',
      assignee: 'A',
      note: '',
    })
    expect(errorsOf({ ...tracked, orphaned: [{ id: '3', section: '', text: 'x', note: 'chờ vốn' }] })).toEqual([])
  })
})

const good = JSON.parse(
  JSON.stringify(
    registerOf('1. Sở Y tế kiểm tra các cơ sở tiêm chủng, báo cáo trước ngày 15/4/2026 theo Chỉ thị số 05/CT-TTg.'),
  ),
) as Register

type Broken = [name: string, path: string, value: unknown]
const ABSENT = Symbol('absent')
const point = { line: 1, column: 1, offset: 0 }
const broken: Broken[] = [
  ['another version', 'register', 2],
  ['a version in quotes', 'register', '1'],
  ['no version', 'register', ABSENT],
  ['no tasks', 'tasks', ABSENT],
  ['tasks that are no list', 'tasks', {}],
  ['an unknown key', 'taskss', []],
  ['no source', 'source', ABSENT],
  ['a digest of another length', 'source.sha256', 'abc'],
  ['a media type that is none', 'source.mediaType', 'Markdown'],
  ['an unknown document type', 'document.type', 'công văn'],
  ['a number that is a number', 'document.number', 12],
  ['a date of another form', 'document.date', '05/3/2026'],
  ['a month 13', 'document.date', '2026-13'],
  ['recipients in one text', 'document.recipients', 'VT'],
  ['a signer without a name', 'document.signer', { position: 'CHỦ TỊCH', authority: [] }],
  ['a section without a path', 'sections.0.path', ABSENT],
  ['a blank path', 'sections.0.path', ' '],
  ['a task without an id', 'tasks.0.id', ABSENT],
  ['a lead that is no list', 'tasks.0.lead', 'Sở Y tế'],
  ['a lead that is nobody', 'tasks.0.lead', ['']],
  ['actions that are words', 'tasks.0.actions', ['kiểm tra']],
  ['a deadline that is a text', 'tasks.0.deadline', 'trước ngày 15/4/2026'],
  ['a deadline without its words', 'tasks.0.deadline', { due: '2026-04-15' }],
  ['a due date that does not exist', 'tasks.0.deadline.due', '2026-02-30'],
  ['a duration in Vietnamese', 'tasks.0.deadline.duration', '5 ngày'],
  ['a time without minutes', 'tasks.0.deadline.time', '17h'],
  ['another confidence', 'tasks.0.confidence', 'sure'],
  ['another status', 'tasks.0.status', 'xong'],
  ['a day completed that is none', 'tasks.0.completed', 'hôm qua'],
  ['a line 0', 'tasks.0.position.start.line', 0],
  ['an offset below 0', 'tasks.0.position.start.offset', -1],
  ['a position without an end', 'sections.0.position', { start: point }],
  ['a citation without a position', 'citations.0.position', ABSENT],
  ['a diagnostic of another severity', 'diagnostics', [{ rule: 'a/b', severity: 'fatal', message: 'x' }]],
  ['an orphan without an id', 'orphaned', [{ section: '', text: '' }]],
]

describe('the schema refuses', () => {
  it('as many broken registers as there should be', () => expect(broken.length).toBeGreaterThanOrEqual(30))
  it.each(broken)('%s', (_, path, value) => {
    const register = structuredClone(good)
    const steps = path.split('.')
    const last = steps.pop() as string
    const above = steps.reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      register as never,
    )
    expect(above).toBeTypeOf('object')
    if (value === ABSENT) delete above[last]
    else above[last] = value
    expect(errorsOf(good)).toEqual([])
    expect(errorsOf(register)).not.toEqual([])
  })
})

/** The keys of a type, so that the compiler complains where the type has more or fewer. */
const keys = <T>(names: Record<keyof Required<T>, true>): string[] => Object.keys(names).sort()

describe('the schema says the same as the types', () => {
  const tracking = { status: true, completed: true, progress: true, assignee: true, note: true } as const
  const types: [definition: string | null, names: string[]][] = [
    [
      null,
      keys<Register & { orphaned: unknown }>({
        ...{ register: true, source: true, document: true, sections: true, tasks: true, citations: true },
        ...{ diagnostics: true, orphaned: true },
      }),
    ],
    ['source', keys<Register['source']>({ path: true, mediaType: true, sha256: true })],
    [
      'document',
      keys<DocumentInfo>({
        ...{ type: true, number: true, symbol: true, issuer: true, place: true, date: true, subject: true },
        ...{ signer: true, recipients: true, assumed: true },
      }),
    ],
    ['section', keys<Section>({ path: true, heading: true, position: true })],
    [
      'task',
      keys<Task & Tracking>({
        ...{ id: true, section: true, text: true, lead: true, coordinating: true, actions: true, deadline: true },
        ...{ deliverable: true, confidence: true, position: true, evidence: true, ...tracking },
      }),
    ],
    [
      'orphan',
      keys<Pick<Task, 'id' | 'section' | 'text'> & Tracking>({ id: true, section: true, text: true, ...tracking }),
    ],
    [
      'deadline',
      keys<Deadline>({
        ...{ text: true, start: true, due: true, time: true, recurrence: true, duration: true, from: true },
        assumed: true,
      }),
    ],
    ['evidence', keys<Evidence>({ lead: true, coordinating: true, actions: true, deadline: true, deliverable: true })],
    [
      'citation',
      keys<Citation>({ text: true, type: true, number: true, symbol: true, date: true, issuer: true, position: true }),
    ],
    ['diagnostic', keys<Diagnostic>({ rule: true, severity: true, message: true, position: true })],
  ]
  it.each(types)('%s', (definition, names) => {
    const schema = definition === null ? registerSchema : registerSchema.$defs[definition]
    expect(Object.keys(schema?.properties as object).sort()).toEqual(names)
    expect(schema?.additionalProperties).toBe(false)
  })
})
