import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Place } from '../messages/index.ts'
import { ReadError } from '../read/errors.ts'
import { type ConvertedFormat, convertedFormats } from '../read/formats.ts'
import { profileSettings } from './profile.ts'
import { run } from './run.ts'

/** LibreOffice's names of the filters: a file is opened as what it was recognised as, and as nothing else. */
const filters: Readonly<Record<ConvertedFormat, string>> = {
  doc: 'MS Word 97',
  odt: 'writer8',
  rtf: 'Rich Text Format',
}

/** Seconds for one document, a first start of LibreOffice included. */
const patience = 90
/** Bytes of a result. */
const largest = 200 * 2 ** 20

/**
 * Converts a document to .docx with LibreOffice: in a folder and with a profile of its own, both of which are gone
 * afterwards whatever happens.
 * @param office the program
 * @param seconds after which it is stopped, with everything that it started
 * @throws ReadError where nothing came of it
 */
export async function convertToDocx(
  bytes: Uint8Array,
  format: ConvertedFormat,
  office: string,
  place: Place,
  seconds = patience,
): Promise<Uint8Array> {
  const { kind } = convertedFormats[format]
  const folder = mkdtempSync(join(tmpdir(), 'vbparse-office-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  // Ctrl-C ends the process between here and the end of the conversion.
  process.once('exit', remove)
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), profileSettings)
    const input = join(folder, `input.${format}`)
    writeFileSync(input, bytes)
    const result = await run(office, argumentsFor(folder, profile, format, input), { folder, seconds })
    if (result.late) throw new ReadError('read/office-slow', { kind, seconds }, place)
    const output = join(folder, 'out', 'input.docx')
    const size = statSync(output, { throwIfNoEntry: false })?.size ?? 0
    if (size === 0 || size > largest) {
      const reason = size > largest ? `${Math.ceil(size / 2 ** 20)} MB` : result.said || `exit ${result.status}`
      throw new ReadError('read/office-failed', { kind, reason }, place)
    }
    return readFileSync(output)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

function argumentsFor(folder: string, profile: string, format: ConvertedFormat, input: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--invisible', '--nologo', '--nodefault', '--norestore', '--nolockcheck', '--nofirststartwizard'],
    `--infilter=${filters[format]}`,
    ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), input],
  ]
}
