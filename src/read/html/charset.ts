import { type Encoding, encodingNamed } from '../encodings/index.ts'

/** How far a browser looks for the declaration. */
const prescan = 4096

// <meta charset="utf-8">, <meta http-equiv=Content-Type content="text/html; charset=utf-8">, <?xml … encoding="utf-8"?>
const declaration =
  /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})|^\s{0,20}<\?xml[^>]{0,200}?\sencoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i

/**
 * The encoding that a page declares, where it is one that says something: Latin-1 and its like are what programs write
 * that know no better, above all for TCVN3 and VNI text, and UTF-16 cannot be read in ASCII. Null where none is declared.
 */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescan)).toString('latin1')
  const found = declaration.exec(head)
  const encoding = encodingNamed(found?.[1] ?? found?.[2] ?? '')
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? null : encoding
}
