/**
 * SARIF 2.1.0 as far as vbparse writes it: the constraints of
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json (draft-04 there) for each object that
 * is used. Keys that vbparse does not write are left out, so that what passes here passes there: every object is
 * closed there too. The types of @types/sarif, made from the whole schema, hold the writer as well.
 */
const text = { type: 'string' }
const index = { type: 'integer', default: -1, minimum: -1 }
const ordinal = { type: 'integer', minimum: 1 }
const ref = (name: string) => ({ $ref: `#/definitions/${name}` })
const object = (properties: object, required: string[] = [], more: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  ...more,
})
const list = (name: string, uniqueItems = false) => ({ type: 'array', minItems: 0, uniqueItems, items: ref(name) })

export const sarifSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(
    {
      $schema: { type: 'string', format: 'uri' },
      version: { enum: ['2.1.0'], type: 'string' },
      runs: { type: ['array', 'null'], minItems: 0, uniqueItems: false, items: ref('run') },
    },
    ['version', 'runs'],
  ),
  definitions: {
    artifact: object({ location: ref('artifactLocation') }),
    artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' }, index }),
    invocation: object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list('notification') }, [
      'executionSuccessful',
    ]),
    location: object({ physicalLocation: ref('physicalLocation') }),
    message: object({ text }, [], { anyOf: [{ required: ['text'] }, { required: ['id'] }] }),
    multiformatMessageString: object({ text }, ['text']),
    notification: object(
      { message: ref('message'), level: { default: 'warning', enum: ['none', 'note', 'warning', 'error'] } },
      ['message'],
    ),
    physicalLocation: object({ artifactLocation: ref('artifactLocation'), region: ref('region') }, [], {
      anyOf: [{ required: ['address'] }, { required: ['artifactLocation'] }],
    }),
    region: object({ startLine: ordinal, startColumn: ordinal, endLine: ordinal, endColumn: ordinal }),
    reportingConfiguration: object({
      enabled: { type: 'boolean', default: true },
      level: { default: 'warning', enum: ['none', 'note', 'warning', 'error'] },
    }),
    reportingDescriptor: object(
      {
        id: text,
        shortDescription: ref('multiformatMessageString'),
        help: ref('multiformatMessageString'),
        defaultConfiguration: ref('reportingConfiguration'),
      },
      ['id'],
    ),
    result: object(
      {
        ruleId: text,
        ruleIndex: index,
        level: { default: 'warning', enum: ['none', 'note', 'warning', 'error'] },
        message: ref('message'),
        locations: list('location'),
        partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
        suppressions: list('suppression', true),
      },
      ['message'],
    ),
    run: object(
      {
        tool: ref('tool'),
        invocations: list('invocation'),
        language: { type: 'string', default: 'en-US', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
        artifacts: list('artifact', true),
        results: list('result'),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'], type: 'string' },
      },
      ['tool'],
    ),
    suppression: object({ kind: { enum: ['inSource', 'external'], type: 'string' } }, ['kind']),
    tool: object({ driver: ref('toolComponent') }, ['driver']),
    toolComponent: object(
      { name: text, version: text, semanticVersion: text, rules: list('reportingDescriptor', true) },
      ['name'],
    ),
  },
}
