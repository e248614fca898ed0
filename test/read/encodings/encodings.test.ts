import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, encodingNamed, encodingNames } from '../../../src/read/encodings/index.ts'
import { decodeLegacy, legacyEncodings } from '../../../src/read/encodings/legacy.ts'
import { isSyllable } from '../../../src/read/encodings/syllables.ts'
import { onsets, rimes } from '../../../src/read/encodings/syllables-words.ts'
import { ReadError, readText } from '../../../src/read/index.ts'
import { encode } from './encode.ts'

/** "Cộng hòa xã hội chủ nghĩa Việt Nam" as files of the time have it. */
const samples: [string, string][] = [
  ['windows-1258', 'Cô\xf2ng ho\xcca xa\xde hô\xf2i chu\xd2 nghi\xdea Viê\xf2t Nam'],
  ['tcvn3', 'C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
  ['vps', 'C\xb6ng h\xf2a x\xe3 h\xb6i ch\xfb ngh\xefa Vi\x8ct Nam'],
  ['viscii', 'C\xb5ng h\xf2a x\xe3 h\xb5i ch\xfc ngh\xeea Vi\xaet Nam'],
]

const vowels = 'aăâeêioôơuưy'
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const letters = [...`${vowels}đ`]
  .flatMap((letter) => tones.map((tone) => (letter === 'đ' ? letter : (letter + tone).normalize('NFC'))))
  .flatMap((letter) => [letter, letter.toUpperCase()])

/** A syllable with a tone that goes with it. */
const syllable = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...rimes), fc.nat(5), fc.nat(6))
  .filter(([onset, rime]) => isSyllable(onset + rime))
  .map(([onset, rime, tone, capital]) => {
    const mark = /(?:c|ch|p|t)$/.test(rime) ? (['\u0301', '\u0323'][tone % 2] as string) : (tones[tone] as string)
    const at = Math.max(
      0,
      [...rime].findLastIndex((char) => vowels.includes(char)),
    )
    const word = (onset + rime.slice(0, at + 1) + mark + rime.slice(at + 1)).normalize('NFC')
    return capital === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })

describe('every encoding', () => {
  it.each(samples)('%s says the words of its time', (encoding, bytes) => {
    const text = decodeLegacy(Buffer.from(bytes, 'latin1'), encoding as 'vni').normalize('NFC')
    expect(text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
  })

  it.each(legacyEncodings)('%s has every letter, and reads back what it wrote', (encoding) => {
    const text = letters.join(' ')
    const bytes = encode(text, encoding)
    expect(bytes).not.toBeNull()
    expect(decodeLegacy(bytes as Buffer, encoding).normalize('NFC')).toBe(text)
  })

  it.each(legacyEncodings)('%s is recognised by its text', (encoding) => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 60, maxLength: 90 }), (words) => {
        fc.pre(words.filter((word) => /\P{ASCII}/u.test(word)).length >= 20)
        const text = `${words.join(' ')}.`
        const bytes = encode(text, encoding) as Buffer
        const read = decodeText(bytes, {})
        // Text may be the same in two: where no letter differs, either is right.
        expect(read.text.normalize('NFC')).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves ASCII alone', () => {
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
    for (const encoding of legacyEncodings) expect(decodeLegacy(Buffer.from(ascii), encoding)).toBe(ascii)
  })

  it('windows-1258 is what the platform takes it for', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(decodeLegacy(bytes, 'windows-1258')).toBe(new TextDecoder('windows-1258').decode(bytes))
  })
})

describe('UTF-16', () => {
  const text = 'Giao Sở Y tế báo cáo.\n'
  const wide = Buffer.from(text, 'utf16le')
  const table: [string, Buffer, string][] = [
    ['little-endian with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'utf-16le'],
    ['big-endian with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]).swap16(), 'utf-16be'],
    ['little-endian without', wide, 'utf-16le'],
    ['big-endian without', Buffer.from(wide).swap16(), 'utf-16be'],
  ]
  it.each(table)('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes, {})).toMatchObject({ text, encoding, diagnostics: [{ rule: 'read/encoding' }] })
  })
  it('that breaks within a character is refused, with its place', () => {
    const half = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Sở\nA\ud83d B', 'utf16le')])
    expect(failure(half).place).toEqual({ path: 'a.txt', line: 2, column: 2 })
    expect(failure(half.subarray(0, -1)).code).toBe('read/not-utf16')
  })
})

function failure(bytes: Uint8Array, encoding?: string): ReadError {
  try {
    readText(bytes, { path: 'a.txt', encoding: encoding ?? null })
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('was read')
}

describe('which encoding is taken', () => {
  const directive = 'Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính kiểm tra các hồ chứa.'

  it('the one that is named, though another reads better', () => {
    const bytes = encode(directive, 'tcvn3') as Buffer
    expect(readText(bytes, { encoding: 'ABC' }).text).toBe(directive)
    expect(readText(bytes, { encoding: 'viscii' }).text).not.toBe(directive)
  })

  it('says which, and that is all that differs', () => {
    const read = readText(encode(directive, 'vni') as Buffer)
    expect(read.diagnostics).toEqual([
      {
        rule: 'read/encoding',
        severity: 'info',
        message: 'the text was read as VNI: 100 % of its words with marks are Vietnamese syllables',
      },
    ])
    expect({ ...read, sha256: '', diagnostics: [] }).toEqual({ ...readText(directive), sha256: '' })
  })

  it('with the punctuation of Windows, as .VnTime text has it', () => {
    const bytes = Buffer.concat([Buffer.from([0x93]), encode(directive, 'tcvn3') as Buffer, Buffer.from([0x94, 0x85])])
    expect(readText(bytes).text).toBe(`“${directive}”…`)
  })

  it('none where the words are not Vietnamese, or too few', () => {
    for (const text of ['Le café était fermé à cause des élèves âgés, où ça déjà.', 'Sở']) {
      expect(failure(Buffer.from(text, 'latin1')).code).toBe('read/not-utf8')
    }
    expect(failure(encode('Sở Y tế', 'tcvn3') as Buffer).code).toBe('read/not-utf8')
  })

  it('none where UTF-8 is broken at a byte', () => {
    const bytes = Buffer.concat([Buffer.from(directive), Buffer.from([0xb5]), Buffer.from(directive)])
    expect(failure(bytes)).toMatchObject({ code: 'read/not-utf8', place: { line: 1, column: directive.length + 1 } })
  })

  it('UTF-8 wherever it is that', () => {
    expect(readText(Buffer.from(directive)).diagnostics).toEqual([])
    expect(failure(encode(directive, 'vni') as Buffer, 'utf-8').code).toBe('read/not-utf8')
  })

  it('not one that looks at all of a long file before it is decoded', () => {
    const line = `${directive}\n`
    const bytes = encode(line.repeat(12_000), 'tcvn3') as Buffer
    const started = performance.now()
    expect(readText(bytes).text).toHaveLength(line.length * 12_000)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('the name of an encoding', () => {
  it('is known in its usual spellings', () => {
    for (const name of encodingNames) expect(encodingNamed(name.toUpperCase())).toBe(name)
    const table = { UTF8: 'utf-8', cp1258: 'windows-1258', ABC: 'tcvn3', 'VNI-Win': 'vni', 'TCVN-5712': 'tcvn5712' }
    for (const [name, encoding] of Object.entries(table)) expect(encodingNamed(name)).toBe(encoding)
  })
  it('is suggested where it is nearly right', () => {
    const error = failure(Buffer.from('a'), 'tcnv3')
    expect(error).toMatchObject({ code: 'read/encoding-near', params: { nearest: 'tcvn3' } })
    expect(failure(Buffer.from('a'), 'koi8-r').code).toBe('read/encoding')
  })
})

describe('a syllable', () => {
  const right = 'nghiêng Quyết hòa hoà HÒA giếng gì quốc quả quỳnh thuở khuya đồng ỷ yêu ướt loong'
  const wrong = 'ngiêng quyềt HòA ñy b©n tièu aỳc ðồng kữc xyz'
  it.each(right.split(' '))('%s', (word) => expect(isSyllable(word)).toBe(true))
  it.each(wrong.split(' '))('not %s', (word) => expect(isSyllable(word)).toBe(false))
})

it('the fixtures are what their names say', () => {
  const folder = new URL('../../../fixtures/mot-van-ban-moi-dinh-dang/', import.meta.url)
  const text = readFileSync(new URL('utf-8.txt', folder), 'utf8')
  for (const encoding of ['windows-1258', 'tcvn3', 'vni', 'vps', 'viscii'] as const) {
    expect(readFileSync(new URL(`${encoding}.txt`, folder)).equals(encode(text, encoding) as Buffer)).toBe(true)
  }
})
