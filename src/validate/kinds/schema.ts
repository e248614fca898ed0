import { type Bilingual, nearest } from '../../messages/index.ts'
import { registerSchema, type SchemaNode } from '../../register/schema.ts'
import type { Found, RegisterSubject, SchemaError } from '../types.ts'

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { en: 'a text', vi: 'chữ' },
  integer: { en: 'a whole number', vi: 'số nguyên' },
  array: { en: 'a list', vi: 'một danh sách' },
  object: { en: 'a mapping of keys', vi: 'một bảng khóa' },
  null: { en: 'null', vi: 'null' },
}

/** What a pattern asks for, by the name of its definition. */
const FORMS: Readonly<Record<string, Bilingual>> = {
  words: { en: 'a text that is not blank', vi: 'chữ, không để trống' },
  date: { en: 'a date YYYY-MM-DD', vi: 'ngày dạng NNNN-TT-NN' },
  edtfOrNull: { en: 'a date YYYY-MM-DD, YYYY-MM, YYYY or null', vi: 'ngày dạng NNNN-TT-NN, NNNN-TT, NNNN hoặc null' },
  time: { en: 'a time HH:MM', vi: 'giờ dạng HH:MM' },
  duration: {
    en: 'a number and one of hour, day, workday, week, month, year',
    vi: 'một số và một trong hour, day, workday, week, month, year',
  },
  mediaType: { en: 'a media type such as text/markdown', vi: 'loại tệp, ví dụ text/markdown' },
  sha256: { en: '64 hexadecimal digits', vi: '64 chữ số thập lục phân' },
}

const SEE: Bilingual = {
  en: 'vbparse schema shows what a register holds',
  vi: 'vbparse schema cho xem sổ gồm những gì',
}
const both = (tell: (lang: 'en' | 'vi') => string): Bilingual => ({ en: tell('en'), vi: tell('vi') })
const mustBe = (key: string, what: Bilingual): Bilingual => ({
  en: `'${key}' must be ${what.en}`,
  vi: `'${key}' phải là ${what.vi}`,
})

/** One line for each thing that the JSON Schema finds wrong, at the value, the unknown key or the mapping that lacks one. */
export function* schema({ errors, place, key }: RegisterSubject): Iterable<Found> {
  for (const error of errors) {
    const { what, remedy = SEE, missing = '' } = tell(error)
    const unknown = error.keyword === 'additionalProperties'
    const path = unknown ? [...error.path, String(error.params.additionalProperty)] : error.path
    yield {
      range: unknown ? key(path) : place(path),
      params: { what, remedy },
      anchor: [...error.path, error.keyword, unknown ? path.at(-1) : missing].join('/'),
    }
  }
}

interface Told {
  what: Bilingual
  remedy?: Bilingual
  missing?: string
}

function tell({ path, keyword, definition, params }: SchemaError): Told {
  const name = nameOf(path)
  if (keyword === 'required') {
    const missing = String(params.missingProperty)
    const key = path.length > 0 ? `${name}.${missing}` : missing
    return { what: { en: `'${key}' is missing`, vi: `thiếu '${key}'` }, missing }
  }
  if (keyword === 'additionalProperties') return unknownKey(path, String(params.additionalProperty))
  if (keyword === 'enum') {
    const allowed = (params.allowedValues as unknown[]).join(', ')
    return { what: mustBe(name, { en: `one of ${allowed}`, vi: `một trong ${allowed}` }) }
  }
  if (keyword === 'const') {
    const value = String(params.allowedValue)
    return { what: mustBe(name, { en: value, vi: value }) }
  }
  if (keyword === 'type') {
    const types = [params.type].flat().map((type) => TYPES[String(type)] as Bilingual)
    return {
      what: mustBe(
        name,
        both((lang) => types.map((type) => type[lang]).join(lang === 'en' ? ' or ' : ' hoặc ')),
      ),
    }
  }
  if (keyword === 'minimum') {
    const limit = String(params.limit)
    return { what: mustBe(name, { en: `at least ${limit}`, vi: `ít nhất là ${limit}` }) }
  }
  return { what: mustBe(name, FORMS[definition] ?? { en: 'of another form', vi: 'dạng khác' }) }
}

/** "tasks[3].lead" */
const nameOf = (path: SchemaError['path']): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('') || 'register'

function unknownKey(path: SchemaError['path'], key: string): Told {
  const near = nearest(key, keysAt(path))
  return {
    what: { en: `unknown key '${key}'`, vi: `không có khóa '${key}'` },
    ...(near === null ? {} : { remedy: { en: `did you mean '${near}'?`, vi: `có phải ý bạn là '${near}'?` } }),
  }
}

/** The keys that the schema knows at a place. */
function keysAt(path: SchemaError['path']): string[] {
  let node: SchemaNode = registerSchema
  for (const step of path) {
    const next = (typeof step === 'number' ? node.items : (node.properties as SchemaNode)?.[step]) as
      | SchemaNode
      | undefined
    if (!next) return []
    const name = typeof next.$ref === 'string' ? next.$ref.replace('#/$defs/', '') : null
    node = name === null ? next : (registerSchema.$defs[name] as SchemaNode)
  }
  return Object.keys((node.properties as object) ?? {})
}
