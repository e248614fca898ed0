import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findOffice } from '../../src/office/find.ts'
import { convert } from '../../src/office/index.ts'
import { convertToDocx } from '../../src/office/soffice.ts'
import type { ConvertedFormat } from '../../src/read/formats.ts'
import { read } from '../../src/read/index.ts'

const fixture = (extension: string): Buffer =>
  readFileSync(new URL(`../../fixtures/mot-van-ban-moi-dinh-dang/office.${extension}`, import.meta.url))
const formats: ConvertedFormat[] = ['doc', 'odt', 'rtf']
const office = findOffice(process.env)
if (office === null) console.warn('no soffice on the PATH: conversions by LibreOffice are not tested')

/** A temporary folder of its own for all that a test makes, so that what stays behind is seen. */
const root = mkdtempSync(join(tmpdir(), 'vbparse-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
beforeEach(() => vi.stubEnv('TMPDIR', root))
afterEach(() => vi.unstubAllEnvs())

const isZip = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('latin1', 0, 4) === 'PK\x03\x04'

describe.skipIf(office === null)('LibreOffice', () => {
  it.each(formats)(
    'makes a .docx of .%s, and leaves nothing behind',
    async (format) => {
      const docx = await convertToDocx(fixture(format), format, office as string, {})
      expect(isZip(docx)).toBe(true)
      expect(Buffer.from(docx).includes('word/document.xml')).toBe(true)
      expect(readdirSync(root)).toEqual([])
    },
    60_000,
  )

  it('says that it could not', async () => {
    const damaged = Buffer.concat([fixture('odt').subarray(0, 4000), Buffer.alloc(100)])
    await expect(convertToDocx(damaged, 'odt', office as string, { path: 'a.odt' })).rejects.toMatchObject({
      code: 'read/office-failed',
      place: { path: 'a.odt' },
    })
    expect(readdirSync(root)).toEqual([])
  }, 60_000)
})

describe.skipIf(process.platform === 'win32')('a program in place of LibreOffice', () => {
  const program = (name: string, script: string): string => {
    const file = join(root, name)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return file
  }
  /** Whether a process that a script wrote down is still there; a zombie counts as gone. */
  const lives = (file: string): boolean => {
    const stat = `/proc/${readFileSync(file, 'utf8').trim()}/stat`
    return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'))
  }
  const gone = async (file: string): Promise<void> => {
    for (let i = 0; i < 100 && lives(file); i++) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lives(file)).toBe(false)
  }

  it('is stopped when its time is up, with all that it started', async () => {
    const pid = join(root, 'pid-late')
    const slow = program('slow', `sleep 60 & echo $! > ${pid}\nwait`)
    const started = performance.now()
    await expect(convertToDocx(Buffer.from('x'), 'rtf', slow, {}, 0.5)).rejects.toMatchObject({
      code: 'read/office-slow',
      params: { seconds: 0.5 },
    })
    expect(performance.now() - started).toBeLessThan(5000)
    await gone(pid)
    expect(readdirSync(root).filter((name) => name.startsWith('vbparse-office'))).toEqual([])
  })

  it('leaves nothing running when it ends', async () => {
    const pid = join(root, 'pid-left')
    const leaves = program('leaves', `sleep 60 & echo $! > ${pid}\necho no such filter >&2\nexit 3`)
    await expect(convertToDocx(Buffer.from('x'), 'rtf', leaves, {})).rejects.toMatchObject({
      code: 'read/office-failed',
      params: { reason: 'no such filter' },
    })
    await gone(pid)
  })

  it('is stopped when we are', async () => {
    const pid = join(root, 'pid-ended')
    const slow = program('soffice', `sleep 60 & echo $! > ${pid}\nwait`)
    const bin = fileURLToPath(new URL('../../bin/vbparse.js', import.meta.url))
    const file = join(root, 'a.rtf')
    writeFileSync(file, '{\\rtf1 a}')
    const env = { ...process.env, PATH: `${root}:${process.env.PATH}`, TMPDIR: root }
    const child = spawn(process.execPath, [bin, 'extract', file], { env, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('close', resolve))
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    await gone(pid)
    expect(readdirSync(root).filter((name) => name.startsWith('vbparse-office'))).toEqual([])
    rmSync(slow)
  })

  it('is looked for on the PATH, and not in the working folder', () => {
    const found = program('libreoffice', 'exit 0')
    writeFileSync(join(root, 'notes'), 'soffice')
    expect(findOffice({ PATH: `/nowhere::${root}` })).toBe(found)
    expect(findOffice({ PATH: '' })).toBeNull()
    expect(findOffice({})).toBeNull()
  })
})

describe('without LibreOffice', () => {
  beforeEach(() => vi.stubEnv('PATH', ''))

  it('the words of a .doc are read, and its lost numbers spoken of', async () => {
    const made = await convert(fixture('doc'), 'doc', {})
    expect(made).toMatchObject({ diagnostics: [{ rule: 'read/numbers-lost', severity: 'warning' }] })
    const source = await read(fixture('doc'), { path: 'a.doc' }, convert)
    expect(source).toMatchObject({ mediaType: 'application/msword', syntax: 'plain' })
    expect(source.text).toContain('Công ty Thủy lợi Sơn Hải sửa chữa cửa van hồ Đá Bạc')
  })

  it.each(['odt', 'rtf'] as const)('.%s needs it', async (format) => {
    await expect(read(fixture(format), { path: `a.${format}` }, convert)).rejects.toMatchObject({
      code: 'read/no-office',
      message: expect.stringContaining('libreoffice-writer-nogui'),
    })
  })

  it('a damaged .doc is named as such, though its sectors lead round in a circle', async () => {
    const bytes = fixture('doc')
    const table = (bytes.readUInt32LE(76) + 1) * 512
    const directory = bytes.readUInt32LE(48)
    // The sectors of the document itself: each leads to the other.
    const start = bytes.readUInt32LE(
      (directory + 1) * 512 +
        bytes.subarray((directory + 1) * 512).indexOf(Buffer.from('WordDocument', 'utf16le')) +
        116,
    )
    bytes.writeUInt32LE(start + 1, table + start * 4)
    bytes.writeUInt32LE(start, table + (start + 1) * 4)
    await expect(read(bytes, {}, convert)).rejects.toMatchObject({
      code: 'read/damaged',
      params: { kind: 'Word 97–2003 (.doc)' },
    })
  }, 60_000)

  it('a soft hyphen is no word', async () => {
    const bytes = fixture('doc')
    const word = bytes.indexOf(Buffer.from('Bạc', 'utf16le'))
    bytes.writeUInt16LE(0x1f, word + 2)
    expect((await read(bytes, {}, convert)).text).toContain('hồ Đá Bc')
  })
})
