import type { ExtractConfig } from './extract.ts'
import { ReadError } from './read/errors.ts'
import { readText } from './read/index.ts'
import { isRegisterFile, startsAsRegister } from './register/load.ts'
import type { RegisterSubject } from './validate/index.ts'
import {
  checkDocument,
  checkRegisters,
  defaultSetting,
  type Finding,
  loadSchemaCheck,
  type SettingOf,
  type Setup,
} from './validate/index.ts'

/** Registers are read whole, with the place of every value: a longer file belongs into several. */
const LIMIT = 32 * 2 ** 20

export interface ValidateOptions {
  /** As given on the command line; null for standard input. Its extension tells a register from a document. */
  path?: string | null
  config?: ExtractConfig | null
  /** The day as of which tasks are overdue, ISO; nothing is overdue where it is left out. */
  asOf?: string | null
  /** How each rule is set; by its own level where left out. */
  settingOf?: SettingOf
  /** Finds the document that a register names; where it is left out, registers are checked by themselves. */
  sourceOf?: (path: string) => Promise<RegisterSubject['source']>
}

/**
 * Checks a document or a register file.
 * @param input the bytes of a file, or text already decoded
 * @returns every finding, in the order of the text, those that a comment silences marked as such
 * @throws ReadError where the bytes cannot be read at all
 */
export async function validate(input: Uint8Array | string, options: ValidateOptions = {}): Promise<Finding[]> {
  const { path = null, config, asOf = null, settingOf = defaultSetting, sourceOf = async () => null } = options
  const setup: Setup = {
    calendar: { daysOff: config?.calendar?.daysOff ?? [], workingDays: config?.calendar?.workdays ?? [] },
    agencies: (config?.lexicon?.agencies ?? []).flatMap(({ name, abbreviation }) =>
      abbreviation ? [name, abbreviation] : [name],
    ),
    asOf,
  }
  if (path === null ? startsAsRegister(input) : isRegisterFile(path)) {
    const size = typeof input === 'string' ? Buffer.byteLength(input) : input.length
    if (size > LIMIT)
      throw new ReadError('read/too-large', { size: Math.ceil(size / 2 ** 20), limit: LIMIT / 2 ** 20 }, { path })
    const { text } = readText(input, { path, mediaType: 'text/plain' })
    return checkRegisters(text, { path, setup, settingOf, schema: await loadSchemaCheck(), sourceOf })
  }
  // The grammar is loaded for documents only.
  const { readWhole } = await import('./extract.ts')
  return checkDocument(await readWhole(input, { path, config: config ?? null }), setup, settingOf)
}
