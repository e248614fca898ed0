/**
 * The JSON Schema of a register, draft 2020-12: what `vbparse schema` prints and the package publishes as
 * `vbparse/schema`. It says the same as the types in model.ts. `format` is for other tools; what it means is checked
 * by the rules of `validate` here.
 */

const text = { type: 'string' }
const words = { type: 'string', pattern: '\\S' }
const textOrNull = { type: ['string', 'null'] }
const texts = { type: 'array', items: { $ref: '#/$defs/words' } }
const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
const listOf = (name: string) => ({ type: 'array', items: ref(name) })

/** A mapping with these keys and no others; those of the second table may be left out. */
const mapping = (required: object, optional: object = {}, description?: string) => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})

/** What people write; `extract` never does. */
const tracking = {
  status: { description: 'State of the task, kept by people.', enum: ['open', 'done', 'cancelled'] },
  completed: { ...ref('date'), description: 'The day on which it was done.' },
  progress: { ...text, description: 'How far it is, in words.' },
  assignee: { ...text, description: 'Who does it.' },
  note: text,
}

const date = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const edtf = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?'

const task = mapping(
  {
    id: { ...ref('words'), description: 'The section’s path; "#2", "#3" behind it for its further tasks.' },
    section: { ...text, description: 'Path of the section that the task stands in; "" for none.' },
    text: { ...ref('words'), description: 'The order’s own words, white space folded.' },
    lead: { ...texts, description: 'Who must act (chủ trì).' },
    coordinating: { ...texts, description: 'With whom (phối hợp).' },
    actions: { ...listOf('action'), description: 'The ordered verbs, in order.' },
    deadline: ref('deadline'),
    deliverable: { ...textOrNull, description: 'Sản phẩm, where a table or field line names it.' },
    confidence: { enum: ['high', 'medium', 'low'] },
    position: ref('position'),
    evidence: ref('evidence'),
  },
  tracking,
)

const deadline = {
  description: 'What cannot be known is absent. Null where the task has none.',
  type: ['object', 'null'],
  properties: {
    text: ref('words'),
    start: ref('date'),
    due: { ...ref('date'), description: 'The last day on which it is in time.' },
    time: ref('time'),
    recurrence: { ...ref('words'), description: 'RFC 5545 recurrence rule, without "RRULE:".' },
    duration: ref('duration'),
    from: { ...ref('words'), description: 'The words that a duration is counted from.' },
    assumed: { ...texts, description: 'What the text leaves out and the document’s date supplies.' },
  },
  required: ['text'],
  additionalProperties: false,
}

const documentInfo = mapping(
  {
    type: ref('documentType'),
    number: textOrNull,
    symbol: textOrNull,
    issuer: textOrNull,
    place: textOrNull,
    date: ref('edtfOrNull'),
    subject: textOrNull,
    signer: ref('signer'),
    recipients: texts,
  },
  { assumed: { ...texts, description: 'Fields that the text leaves out and something else in it supplies.' } },
)

/** A part of the register as JSON Schema knows it. */
export interface SchemaNode {
  readonly [keyword: string]: unknown
}

export const registerSchema: SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:vbparse:schema:register:1',
  title: 'Task register',
  description: 'The tasks of one Vietnamese administrative document, as vbparse writes them: version 1 of the format.',
  ...mapping(
    {
      register: { description: 'Version of this format.', const: 1 },
      source: ref('source'),
      document: ref('document'),
      sections: listOf('section'),
      tasks: listOf('task'),
      citations: listOf('citation'),
      diagnostics: listOf('diagnostic'),
    },
    { orphaned: { ...listOf('orphan'), description: 'What people wrote at tasks that are no longer there.' } },
  ),
  $defs: {
    words: { ...words, description: 'A text that is not blank.' },
    date: { type: 'string', format: 'date', pattern: `^${date}$` },
    edtf: { type: 'string', pattern: `^${edtf}$` },
    edtfOrNull: {
      description: 'EDTF: a day, a month or a year, as far as it is filled in.',
      type: ['string', 'null'],
      pattern: `^${edtf}$`,
    },
    time: { type: 'string', pattern: '^(?:[01]\\d|2[0-4]):[0-5]\\d$' },
    duration: { type: 'string', pattern: '^[1-9]\\d{0,4} (?:hour|day|workday|week|month|year)$' },
    documentType: {
      enum: [
        ...['chi-thi', 'thong-bao', 'cong-dien', 'cong-van', 'ke-hoach', 'quyet-dinh', 'nghi-quyet', 'ket-luan'],
        ...['huong-dan', 'bao-cao', 'khac'],
      ],
    },
    whole: { type: 'integer', minimum: 0 },
    count: { type: 'integer', minimum: 1 },
    point: mapping({ line: ref('count'), column: ref('count'), offset: ref('whole') }),
    position: mapping(
      { start: ref('point'), end: ref('point') },
      {},
      'A unist position in the decoded source text, in UTF-16 code units.',
    ),
    source: mapping({
      path: { ...textOrNull, description: 'As given on the command line; null for standard input.' },
      mediaType: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    }),
    signer: {
      type: ['object', 'null'],
      properties: { name: textOrNull, position: textOrNull, authority: texts },
      required: ['name', 'position', 'authority'],
      additionalProperties: false,
    },
    document: documentInfo,
    section: mapping({ path: ref('words'), heading: text, position: ref('position') }),
    action: mapping({ verb: ref('words'), object: text }),
    deadline,
    evidence: mapping(
      { lead: listOf('position'), coordinating: listOf('position'), actions: listOf('position') },
      { deadline: ref('position'), deliverable: ref('position') },
      'Where each field was read, in the document.',
    ),
    task,
    citation: mapping({
      text: ref('words'),
      type: textOrNull,
      number: textOrNull,
      symbol: textOrNull,
      date: ref('edtfOrNull'),
      issuer: textOrNull,
      position: ref('position'),
    }),
    diagnostic: mapping(
      { rule: ref('words'), severity: { enum: ['error', 'warning', 'info'] }, message: ref('words') },
      { position: ref('position') },
    ),
    orphan: mapping({ id: ref('words'), section: text, text }, tracking),
  },
}
