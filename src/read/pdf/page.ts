import type { PDFPageProxy } from 'pdfjs-dist'
import { type FontLike, lettersOf } from './letters.ts'
import type { Opened } from './library.ts'
import { apply, IDENTITY, multiply } from './matrix.ts'
import { RuleCollector } from './rules.ts'
import type { Glyph, Matrix, Page } from './types.ts'

interface State {
  ctm: Matrix
  font: FontLike | null
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

interface PdfGlyph {
  originalCharCode: number
  unicode: string
  width: number
  isSpace: boolean
}

const PICTURE = /^paint(?:Inline)?(?:Image|Jpeg|SolidColorImage)/

/** A watermark or a label that runs up the page, and text of no size, are no text of the document. */
const STEEPEST = 0.2

/**
 * What a page prints: its operators followed as a printer follows them, so that each character has its place, its
 * font and its code, which the library's own text extraction keeps to itself.
 */
export async function readPage(page: PDFPageProxy, { pdfjs, operatorsOf }: Opened): Promise<Page> {
  const { OPS } = pdfjs
  const viewport = page.getViewport({ scale: 1 })
  const operators = await operatorsOf(page)
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]))
  const base = viewport.transform as unknown as Matrix
  const glyphs: Glyph[] = []
  const rules = new RuleCollector()
  const fonts = new Map<string, FontLike | null>()
  const stack: State[] = []
  let state: State = {
    ctm: base,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  let line: Matrix = IDENTITY
  let text: Matrix = IDENTITY
  let annotations = 0
  let annotation: number | null = null
  let pictured = 0
  let byOrder = false
  // The library leaves a picture out but not the place that was made for it: "q 500 0 0 700 0 0 cm … Q".
  let placed = false

  const fontOf = (name: string): FontLike | null => {
    let font = fonts.get(name)
    if (font === undefined) {
      font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontLike) : null
      fonts.set(name, font)
    }
    return font
  }
  const move = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y])
    text = line
  }
  const picture = () => {
    const { ctm } = state
    pictured += Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]) / (viewport.width * viewport.height)
  }
  const pop = () => {
    if (placed) picture()
    placed = false
    state = stack.pop() ?? state
  }
  const show = (items: readonly (PdfGlyph | number | null)[]) => {
    const { font, size, charSpacing, wordSpacing, scale, rise } = state
    if (!font || size === 0 || font.vertical) return
    const letters = lettersOf(font)
    byOrder ||= letters.byOrder
    const unit = size * (font.fontMatrix?.[0] ?? 0.001)
    const bold = font.bold || /bold|black|heavy/i.test(font.name ?? '') || state.mode === 2
    for (const item of items) {
      if (item === null) continue
      if (typeof item === 'number') {
        text = multiply(text, [1, 0, 0, 1, (-item * size * scale) / 1000, 0])
        continue
      }
      const advance = (item.width * unit + charSpacing + (item.isSpace ? wordSpacing : 0)) * scale
      const place = multiply(state.ctm, text)
      text = multiply(text, [1, 0, 0, 1, advance, 0])
      const printed = letters.of(item.originalCharCode, item.unicode)
      const height = Math.hypot(place[2], place[3]) * Math.abs(size)
      const length = Math.hypot(place[0], place[1])
      if (height < 1 || place[0] <= 0 || Math.abs(place[1]) > STEEPEST * length) continue
      const [x, y] = apply(place, 0, rise)
      const white = /^\s*$/u.test(printed)
      glyphs.push({
        text: white ? ' ' : printed,
        x,
        y,
        width: advance * length,
        size: height,
        bold,
        spaced: false,
        annotation,
      })
    }
  }

  for (const [i, code] of operators.fnArray.entries()) {
    const args = operators.argsArray[i] as never
    const name = names.get(code) as string
    switch (name) {
      case 'save':
        stack.push({ ...state })
        placed = false
        break
      case 'restore':
        pop()
        break
      case 'transform':
        state.ctm = multiply(state.ctm, args as Matrix)
        placed = true
        break
      case 'paintFormXObjectBegin': {
        stack.push({ ...state })
        const matrix = (args as [Matrix | null])[0]
        if (matrix) state.ctm = multiply(state.ctm, matrix)
        placed = false
        break
      }
      case 'paintFormXObjectEnd':
        placed = false
        pop()
        break
      case 'beginAnnotation': {
        const [, , transform, matrix] = args as [string, unknown, Matrix, Matrix]
        stack.push({ ...state })
        state.ctm = multiply(multiply(base, transform), matrix)
        annotation = annotations++
        placed = false
        break
      }
      case 'endAnnotation':
        placed = false
        pop()
        annotation = null
        break
      case 'beginText':
        line = text = IDENTITY
        break
      case 'setFont':
        state.font = fontOf((args as [string, number])[0])
        state.size = (args as [string, number])[1]
        break
      case 'setGState':
        for (const [key, value] of (args as [[string, unknown][]])[0]) {
          if (key !== 'Font') continue
          state.font = fontOf((value as [string, number])[0])
          state.size = (value as [string, number])[1]
        }
        break
      case 'setCharSpacing':
        state.charSpacing = args[0]
        break
      case 'setWordSpacing':
        state.wordSpacing = args[0]
        break
      case 'setHScale':
        state.scale = args[0] / 100
        break
      case 'setLeading':
        state.leading = args[0]
        break
      case 'setTextRise':
        state.rise = args[0]
        break
      case 'setTextRenderingMode':
        state.mode = args[0]
        break
      case 'moveText':
        move(args[0], args[1])
        break
      case 'setLeadingMoveText':
        state.leading = -(args[1] as number)
        move(args[0], args[1])
        break
      case 'setTextMatrix':
        line = text = Array.from((args as [Iterable<number>])[0]) as unknown as Matrix
        break
      case 'nextLine':
        move(0, -state.leading)
        break
      case 'showText':
        placed = false
        show(args[0])
        break
      case 'constructPath': {
        const [paint, [data]] = args as [number, [Float32Array | null]]
        const drawn = names.get(paint) as string
        if (drawn === 'endPath' || data === null) break
        placed = false
        if (annotation === null) rules.add(data, state.ctm, /stroke/i.test(drawn), /fill/i.test(drawn))
        break
      }
      default:
        if (PICTURE.test(name)) picture()
        if (name.startsWith('paint') || name === 'shadingFill') placed = false
    }
  }
  page.cleanup()
  const { horizontal, vertical } = rules.merged()
  const { width, height } = viewport
  return { width, height, glyphs, horizontal, vertical, pictured, byOrder }
}
