import { deflateSync } from 'node:zlib'
import { glyphOrderOf } from '../../../src/read/pdf/glyph-order.ts'

/** A line of text at its base line, in points from the left and from the top of an A4 page. */
export interface Print {
  x: number
  y: number
  text: string
  size?: number
  bold?: boolean
}

export interface PageOf {
  prints?: Print[]
  /** Rules from one point to another. */
  rules?: [x1: number, y1: number, x2: number, y2: number][]
  /** A picture over the whole page. */
  scan?: boolean
  /** Prints of a stamp that a signing program puts on the page as an annotation. */
  stamp?: Print[]
  /** More operators, as they are. */
  operators?: string
}

export interface Options {
  /** unicode: fonts with a map; order: Times New Roman by the numbers of its glyphs, without; none: no key at all. */
  letters?: 'unicode' | 'order' | 'none'
  /** The fonts' name, without its style. */
  font?: string
}

/** Every letter is half as wide as it is high. */
export const WIDTH = 0.5
const HEIGHT = 842

/** A PDF with a classic table of cross references. */
export function buildPdf(
  pages: readonly PageOf[],
  { letters = 'unicode', font = 'TimesNewRomanPS' }: Options = {},
): Buffer {
  const codes = new Map<string, number>()
  const order = glyphOrderOf('TimesNewRomanPSMT')
  const byLetter = new Map([...(order ?? [])].map(([glyph, letter]) => [letter, glyph]))
  const codeOf = (letter: string): number => {
    if (letters === 'order') return byLetter.get(letter) ?? 0
    if (!codes.has(letter)) codes.set(letter, codes.size + 1)
    return codes.get(letter) as number
  }
  const show = ({ x, y, text, size = 14, bold = false }: Print): string => {
    const hex = [...text].map((letter) => codeOf(letter).toString(16).padStart(4, '0')).join('')
    return `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex}> Tj ET`
  }
  const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>', '', '', '', '', '', '']
  const kids: number[] = []
  const resources = '<</Font<</R 3 0 R/B 4 0 R>>/XObject<</I 7 0 R>>>>'
  for (const page of pages) {
    const content = [
      ...(page.scan ? ['q 595 0 0 842 0 0 cm /I Do Q'] : []),
      ...(page.rules ?? []).map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
      ...(page.prints ?? []).map(show),
      page.operators ?? '',
    ].join('\n')
    objects.push(stream('', content))
    let annotations = ''
    if (page.stamp) {
      objects.push(stream(`/Subtype/Form/BBox[0 0 595 842]/Resources${resources}`, page.stamp.map(show).join('\n')))
      objects.push(`<</Type/Annot/Subtype/Stamp/Rect[0 0 595 842]/F 4/AP<</N ${objects.length} 0 R>>>>`)
      annotations = `/Annots[${objects.length} 0 R]`
    }
    const contents = objects.length - (page.stamp ? 2 : 0)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents ${contents} 0 R${annotations}>>`,
    )
    kids.push(objects.length)
  }
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  const map = letters === 'unicode' ? '/ToUnicode 6 0 R' : ''
  for (const [at, style] of [
    [2, ''],
    [3, '-Bold'],
  ] as const) {
    const name = `ABCDEF+${letters === 'none' ? 'Unknown' : font}${style}`
    const descriptor = `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 0 500 800]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 700/StemV 80>>`
    const descendant = `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/DW ${WIDTH * 1000}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor ${descriptor}>>`
    objects[at] =
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]${map}>>`
  }
  objects[4] = 'null'
  objects[5] = stream('', toUnicode(codes))
  objects[6] = stream(
    '/Type/XObject/Subtype/Image/Width 4/Height 4/ColorSpace/DeviceGray/BitsPerComponent 8',
    '\0'.repeat(16),
  )
  return assemble(objects)
}

export function stream(dictionary: string, data: string, compressed = false): string {
  const bytes = compressed ? deflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data
  const filter = compressed ? '/Filter/FlateDecode' : ''
  return `<<${dictionary}${filter}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`
}

/** Objects, numbered from 1, as a file. */
export function assemble(objects: readonly string[], trailer = ''): Buffer {
  let out = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const offset = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`,
    'latin1',
  )
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const pairs = [...codes].map(([letter, code]) => `<${code.toString(16).padStart(4, '0')}> <${hex(letter)}>`)
  const blocks: string[] = []
  for (let i = 0; i < pairs.length; i += 100) {
    const block = pairs.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`
}

/** Sets text between margins as a word processor does: the first line indented, later ones not. */
export function setText(
  paragraphs: readonly string[],
  { top = 200, left = 85, right = 540, indent = 36, size = 14, leading = 20 } = {},
): { prints: Print[]; bottom: number } {
  const prints: Print[] = []
  let y = top
  for (const paragraph of paragraphs) {
    let x = left + indent
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && x + longer.length * size * WIDTH > right) {
        prints.push({ x, y, text: line, size })
        y += leading
        x = left
        line = word
      } else line = longer
    }
    prints.push({ x, y, text: line, size })
    y += leading + 6
  }
  return { prints, bottom: y }
}
