import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/index.ts'
import { abstractNum, docx, li, num, type Parts, p, r, tbl, tc, tr } from './build.ts'
import { linesOf, mediaType, textOf } from './read.ts'

const SPACE = 'xml:space="preserve"'
const field = (instruction: string, result: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText ${SPACE}>${instruction}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    r(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('')
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`

describe('what a paragraph shows', () => {
  const table: [name: string, body: string, markdown: string][] = [
    ['runs, cut anywhere', p(r('Giao S') + r('ở Y ') + r('tế')), 'Giao Sở Y tế'],
    [
      'white space that counts',
      p('<w:r><w:t> Giao </w:t></w:r><w:r><w:t xml:space="preserve"> Sở</w:t></w:r>'),
      'Giao Sở',
    ],
    ['tabs', p('<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r>'), 'Số:\t12'],
    ['line breaks', p('<w:r><w:t>THÔNG BÁO</w:t><w:br/><w:t>Kết luận</w:t></w:r>'), 'THÔNG BÁO\nKết luận'],
    ['page breaks', p('<w:r><w:t>Hết./.</w:t><w:br w:type="page"/><w:t>PHỤ LỤC</w:t></w:r>'), 'Hết./.\n\nPHỤ LỤC'],
    ['hyphens', p('<w:r><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t></w:r>'), 'QĐ-TTg'],
    ['soft hyphens', p('<w:r><w:t>nhiệm</w:t><w:softHyphen/><w:t>vụ</w:t></w:r>'), 'nhiệm\u00advụ'],
    ['decomposed letters', p('Sở Y tế'.normalize('NFD')), 'Sở Y tế'.normalize('NFD')],
    ['symbols', p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>50%</w:t></w:r>'), '≥50%'],
    ['pictures of symbol fonts', p(`<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>${r('Giao')}`), 'Giao'],
    ['formulas', p('<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'), 'x+1'],
    ['links', p(`<w:hyperlink>${r('trang tin')}</w:hyperlink>`), 'trang tin'],
    ['fields by their result', p(field(' REF a \\h ', 'Điều 2')), 'Điều 2'],
    ['fields in the instruction of a field', p(field('IF ', `x${field('', 'trong')}`.slice(0, 1))), 'x'],
    ['simple fields', p(`<w:fldSimple w:instr="DATE">${r('01/4/2026')}</w:fldSimple>`), '01/4/2026'],
    [
      'a field without an end up to the end of its paragraph',
      `${p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('mất')}`)}${p('Giao')}`,
      'Giao',
    ],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${p('Giao')}</w:sdtContent></w:sdt>`, 'Giao'],
    [
      'pronunciation left out',
      p(`<w:r><w:ruby><w:rt>${r('a')}</w:rt><w:rubyBase>${r('字')}</w:rubyBase></w:ruby></w:r>`),
      '字',
    ],
    ['capitals', p(r('Điều khoản', '<w:caps/>')), 'ĐIỀU KHOẢN'],
    ['hidden text left out', p(r('thấy') + r('giấu', '<w:vanish/>')), 'thấy'],
    ['hidden text that is switched on again', p(r('thấy', '<w:vanish w:val="0"/>')), 'thấy'],
    ['insertions and deletions', p(`<w:ins>${r('thêm')}</w:ins><w:del>${r('bỏ')}</w:del>`), 'thêm'],
    ['moves', `${p(`<w:moveFrom>${r('cũ')}</w:moveFrom>`)}${p(`<w:moveTo>${r('mới')}</w:moveTo>`)}`, 'mới'],
    ['a paragraph whose end was deleted', `${p(r('Giao '), '<w:rPr><w:del/></w:rPr>')}${p('Sở Y tế')}`, 'Giao Sở Y tế'],
    [
      'a deleted end before a table',
      `${p(r('Giao'), '<w:rPr><w:del/></w:rPr>')}${tbl(tr(tc('a'), tc('b')))}${p('sau')}`,
      'Giao\n\n| a | b |\n| --- | --- |\n\nsau',
    ],
    ['empty paragraphs left out', `${p(r(' '))}<w:p/>${p('Giao')}`, 'Giao'],
    ['rules by themselves', p('<w:r><w:t>Tên</w:t><w:br/><w:t>-------</w:t></w:r>'), 'Tên\n\n-------'],
    [
      'text boxes once, behind their paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('KHẨN')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('KHẨN')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Giao')}`,
      ),
      'Giao\n\nKHẨN',
    ],
  ]
  it.each(table)('%s', async (_name, body, markdown) => {
    expect(await textOf(body)).toBe(markdown)
  })
})

describe('bold', () => {
  const bold = '<w:b/>'
  const table: [name: string, body: string, markdown: string][] = [
    ['whole paragraphs', p(r('I. NHIỆM VỤ', bold)), '**I. NHIỆM VỤ**'],
    ['first words, without their blank', p(r('1. Sở Y tế: ', bold) + r('rà soát')), '**1. Sở Y tế:** rà soát'],
    ['joined over blanks', p(r('trước', bold) + r(' ') + r('ngày', bold)), '**trước ngày**'],
    ['signs at words left out', p(r('Sở Y tế:', bold) + r('rà soát')), '**Sở Y tế**:rà soát'],
    ['not of signs alone', p(r('a') + r('...', bold)), 'a...'],
    ['not where it is switched off', p(r('Giao', '<w:b w:val="false"/>')), 'Giao'],
    ['within a word', p(r('tri') + r('ể', bold) + r('n')), 'tri**ể**n'],
  ]
  it.each(table)('%s', async (_name, body, markdown) => {
    expect(await textOf(body)).toBe(markdown)
  })

  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Goc"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Dam"/></w:style>',
    '<w:style w:type="character" w:styleId="Manh"><w:name w:val="Manh"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Giau"><w:name w:val="Giau"/><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="Vong"/><w:basedOn w:val="Vong"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="ML1"><w:name w:val="toc 1"/></w:style>',
  ].join('')
  const cases: [name: string, body: string, markdown: string][] = [
    ['by a style', p(r('Giao'), '<w:pStyle w:val="Dam"/>'), '**Giao**'],
    ['by what a style is based on', p(r('Giao'), '<w:pStyle w:val="Con"/>'), '**Giao**'],
    ['not where two styles say it', p(r('Giao', '<w:rStyle w:val="Manh"/>'), '<w:pStyle w:val="Dam"/>'), 'GIAO'],
    ['nor where the run says no', p(r('Giao', '<w:b w:val="0"/>'), '<w:pStyle w:val="Dam"/>'), 'Giao'],
    ['hidden by a style', p(r('thấy') + r('giấu', '<w:rStyle w:val="Giau"/>')), 'thấy'],
    ['a style in a circle', p(r('Giao'), '<w:pStyle w:val="Vong"/>'), 'Giao'],
    ['contents left out', p(r('I. Nhiệm vụ 3'), '<w:pStyle w:val="ML1"/>') + p('Giao'), 'Giao'],
  ]
  it.each(cases)('%s', async (_name, body, markdown) => {
    expect(await textOf({ body, styles })).toBe(markdown)
  })
})

describe('notes', () => {
  const note = (id: number, text: string, kind = 'footnote'): string =>
    `<w:${kind} w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${text}`)}`)}</w:${kind}>`
  const reference = (id: number, kind = 'footnote', more = ''): string =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${more}/></w:r>`

  it('stand behind the text, numbered as they are referred to', async () => {
    const parts: Parts = {
      body: p(r('văn bản') + reference(7) + r(' và') + reference(3, 'endnote')) + p(r('sau') + reference(2)),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>${note(2, 'hai')}${note(7, 'bảy')}${note(9, 'thừa')}`,
      endnotes: note(3, 'ba', 'endnote'),
    }
    expect(await textOf(parts)).toBe('văn bản[1] và[2]\n\nsau[3]\n\n[1] bảy\n\n[2] ba\n\n[3] hai')
  })
  it('keep a mark of the writer', async () => {
    const body = p(r('văn bản') + reference(1, 'footnote', ' w:customMarkFollows="1"') + r('(*)'))
    expect(await textOf({ body, footnotes: note(1, 'một') })).toBe('văn bản(\\*)\n\n[1] một')
  })
  it('have their lines together, without rules', async () => {
    const long = `<w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r>')}${p('1. một')}${p('----')}${p('2. hai')}</w:footnote>`
    expect(await textOf({ body: p(r('a') + reference(1)), footnotes: long })).toBe('a[1]\n\n[1] 1. một\n2\\. hai')
  })
  it('that refer to themselves end', async () => {
    const round = `<w:footnote w:id="1">${p(r('một') + reference(1))}</w:footnote>`
    expect(await textOf({ body: p(r('a') + reference(1)), footnotes: round })).toBe('a[1]\n\n[1] một[1]')
  })
  it('that are not there leave no mark', async () => {
    expect(await textOf(p(r('văn bản') + reference(5)))).toBe('văn bản')
  })
})

describe('the reading', () => {
  it('has the media type of Word files and says what it took as shown', async () => {
    const body = p(`${r('Giao')}<w:ins>${r(' thêm')}</w:ins>${r('giấu', '<w:vanish/>')}`)
    const source = await read(docx(`${body}<w:altChunk/>`), { path: 'a.docx' })
    expect(source).toMatchObject({ mediaType, syntax: 'markdown', text: 'Giao thêm' })
    expect(source.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'info read/tracked-changes',
      'info read/hidden-text',
      'warning read/embedded',
    ])
  })
  it('says nothing where there is nothing to say', async () => {
    expect((await read(docx(p('Giao')))).diagnostics).toEqual([])
  })
  it('knows the strict form of the standard, other prefixes and other names of parts', async () => {
    const text = new TextDecoder().decode(docx(p('x')))
    expect(text).toContain('word/')
    const { packageOf } = await import('./build.ts')
    const { zipSync } = await import('fflate')
    const files = packageOf({ body: p('Giao Sở Y tế') })
    const rename = (bytes: Uint8Array | undefined): Uint8Array =>
      Buffer.from(
        Buffer.from(bytes as Uint8Array)
          .toString('utf8')
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll('word/document.xml', '/word/van-ban.xml')
          .replaceAll('<w:', '<x:')
          .replaceAll('</w:', '</x:')
          .replaceAll('xmlns:w=', 'xmlns:x='),
      )
    const strict = zipSync({
      '_rels/.rels': rename(files['_rels/.rels']),
      'word/van-ban.xml': rename(files['word/document.xml']),
    })
    expect(await linesOf(strict)).toEqual(['Giao Sở Y tế'])
  })
  it('is the same for the same bytes', async () => {
    const parts = { body: li(1, 0, 'Một') + li(1, 0, 'Hai'), numbering: abstractNum(0, '%1.') + num(1, 0) }
    const bytes = docx(parts)
    expect(await read(bytes)).toEqual(await read(bytes))
  })
})
