import { strToU8, zipSync } from 'fflate'

/** XML of the parts of a Word file; what is left out is not in the package. */
export interface Parts {
  /** The children of w:body. */
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  endnotes?: string
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The files of a small Word package, as Word lays it out. */
export function packageOf({ body, ...parts }: Parts): Record<string, Uint8Array> {
  const names = Object.keys(parts) as Exclude<keyof Parts, 'body'>[]
  const overrides = ['document', ...names]
    .map((name) => {
      const type = name === 'document' ? 'document.main' : name
      return `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`
    })
    .join('')
  const relations = names.map((name, i) => relation(`rId${i + 1}`, name, `${name}.xml`)).join('')
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  }
  for (const name of names) files[`word/${name}.xml`] = `${HEAD}<w:${name} ${NAMESPACES}>${parts[name]}</w:${name}>`
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}

/** A Word file of these parts. */
export function docx(parts: Parts | string): Uint8Array {
  // The same bytes on any day.
  return zipSync(packageOf(typeof parts === 'string' ? { body: parts } : parts), { mtime: '2026-01-01T00:00:00' })
}

const relationships = (inner: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run; `properties` is the content of w:rPr. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of runs (or of plain text); `properties` is the content of w:pPr. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${/^<(?:w|m|mc):/.test(content) ? content : r(content)}</w:p>`

/** A numbered paragraph. */
export const li = (list: number, level: number, text: string): string =>
  p(text === '' ? '<w:r/>' : text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell of blocks (or of plain text); `properties` is the content of w:tcPr. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:') ? content : p(content)}</w:tc>`
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

/** A level of a list as tests write it. */
export interface LevelOptions {
  format?: string
  text: string
  start?: number
  /** Further elements of w:lvl, in their order. */
  restart?: number
  style?: string
  legal?: boolean
  suffix?: 'tab' | 'space' | 'nothing'
}

export function lvl(at: number, { format = 'decimal', text, start = 1, ...more }: LevelOptions): string {
  return [
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>`,
    more.restart === undefined ? '' : `<w:lvlRestart w:val="${more.restart}"/>`,
    more.style === undefined ? '' : `<w:pStyle w:val="${more.style}"/>`,
    more.legal ? '<w:isLgl/>' : '',
    more.suffix === undefined ? '' : `<w:suff w:val="${more.suffix}"/>`,
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
  ].join('')
}

/** A definition of levels, each by its text alone or with more. */
export const abstractNum = (id: number, ...levels: (LevelOptions | string)[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels
    .map((level, at) => lvl(at, typeof level === 'string' ? { text: level } : level))
    .join('')}</w:abstractNum>`

/** A list; `overrides` is the content after w:abstractNumId. */
export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

/** A level of a list that begins with a number of its own. */
export const startAt = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
