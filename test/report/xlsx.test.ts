import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnsOf, usualColumns } from '../../src/report/columns.ts'
import { summarise } from '../../src/report/counts.ts'
import { entriesOf } from '../../src/report/entries.ts'
import { sorted } from '../../src/report/select.ts'
import { toXlsx } from '../../src/report/xlsx/index.ts'
import { letters } from '../../src/report/xlsx/sheet-features.ts'
import { AS_OF, office, register, task } from './office.ts'

const entries = sorted(entriesOf(office, AS_OF), 'due')
const columns = columnsOf(usualColumns)
const workbook = () => toXlsx(entries, columns, { summary: summarise(entries), asOf: AS_OF, lang: 'vi' })
const part = async (name: string): Promise<string> => new TextDecoder().decode(unzipSync(await workbook())[name])

describe('the workbook', () => {
  it('filters, freezes and prints as offices lay it out', async () => {
    const sheet = await part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<autoFilter ref="A4:G44"/>')
    expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/)
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    // Elements in another order than the schema's make Excel repair the file.
    const order = [
      '<sheetPr',
      '<sheetViews',
      '<cols',
      '<sheetData',
      '<autoFilter',
      '<mergeCells',
      '<pageMargins',
      '<pageSetup',
      '<headerFooter',
    ]
    const places = order.map((tag) => sheet.indexOf(tag))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(await part('xl/workbook.xml')).toContain(`localSheetId="0">'Nhiệm vụ'!$4:$4</definedName>`)
  })
  it('names columns as spreadsheets do', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
  it('gives the same bytes twice', async () => {
    expect(Buffer.from(await workbook()).equals(Buffer.from(await workbook()))).toBe(true)
  })
})

const office97 = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
describe.skipIf(office97 === undefined)('read back by LibreOffice', () => {
  it('is equal, days as days, text as text', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vbparse-xlsx-'))
    try {
      const odd = entriesOf(
        [register([task('1', { text: '=1+1', lead: ['1/2'], deadline: { text: 'x', due: '2026-02-28' } })])],
        AS_OF,
      )
      const all = sorted([...entries, ...odd], 'due')
      writeFileSync(
        join(folder, 'a.xlsx'),
        await toXlsx(all, columns, { summary: summarise(all), asOf: AS_OF, lang: 'vi' }),
      )
      // Comma, quotes, UTF-8; the ninth token writes cells as they show, the last every sheet.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
      execFileSync(
        office97 as string,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          filter,
          '--outdir',
          folder,
          join(folder, 'a.xlsx'),
        ],
        { stdio: 'pipe' },
      )
      const sheet = readFileSync(join(folder, 'a-Nhiệm vụ.csv'), 'utf8').trim().split('\n')
      expect(sheet[3]).toBe('STT,Nội dung nhiệm vụ,Chủ trì,Phối hợp,Thời hạn,Tình trạng,Văn bản giao')
      const rows = sheet.slice(4, 4 + all.length).map((line) => line.replaceAll('"', ''))
      expect(rows).toEqual(all.map((entry) => columns.map((column) => column.cell(entry, 'vi')).join(',')))
      expect(rows.some((row) => row.includes(',28/02/2026,quá hạn'))).toBe(true)
      const counts = readFileSync(join(folder, 'a-Theo đơn vị.csv'), 'utf8')
      expect(counts).toContain('\nSở Nội vụ,10,2,1,0,5,2,0,0\n')
      expect(counts).toContain('\nTổng số,41,7,3,12,10,5,4,4\n')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
it.runIf(office97 === undefined)('LibreOffice is not installed: the workbook is not read back', () => {
  console.warn('LibreOffice is not installed: the workbook is not read back')
})
