import { describe, expect, it } from 'vitest'
import { ReadError, read } from '../../../src/read/index.ts'

const markdown = async (html: string, encoding: BufferEncoding = 'utf8'): Promise<string> =>
  (await read(Buffer.from(html, encoding), { path: 'a.html' })).text.trim()

const body = (html: string): Promise<string> => markdown(`<!DOCTYPE html><body>${html}`)

describe('a page as Markdown', () => {
  const table: [name: string, html: string, text: string][] = [
    ['paragraphs and lines', '<p>a<br>b</p><p>c', 'a\nb\n\nc'],
    ['two line ends part paragraphs', 'a<br><br>b', 'a\n\nb'],
    ['white space as a browser folds it', '<p>Giao\n  Sở&nbsp;&nbsp;Y tế </p> \n <p> báo </p>', 'Giao Sở Y tế\n\nbáo'],
    ['white space between elements', '<p><b>Giao</b> <i>Sở</i>Y</p>', '**Giao** SởY'],
    ['lines of pre', '<pre>a\n b\n\nc</pre>', 'a\nb\n\nc'],
    ['entities', '<p>R&amp;D &lt; 5 &#7897; &ocirc; &copy;', 'R&D \\< 5 ộ ô ©'],
    [
      'bold, its blanks outside',
      '<p><b>Hạn: </b>mai, <span style="font-weight: 700">gấp</span>',
      '**Hạn:** mai, **gấp**',
    ],
    ['headings are bold', '<h2>1. Về đất đai</h2>', '**1. Về đất đai**'],
    ['bold that is switched off', '<b>a <span style="font-weight:normal">b</span></b>', '**a** b'],
    ["Word's bold", "<b style='mso-bidi-font-weight:normal'>a</b>", '**a**'],
    [
      'marks of Markdown',
      '<p>a*b_c[d]`e`|\\<p># f<p>1. g<p>&gt; h',
      'a\\*b\\_c\\[d\\]\\`e\\`\\|\\\\\n\n\\# f\n\n1. g\n\n\\> h',
    ],
    ['what looks like an entity', '<p>&amp;lt; &amp; &amp;#10;', '\\&lt; & \\&#10;'],
    ['rules print nothing', '<p>a</p><p>-------</p><p>___</p><hr><p>b', 'a\n\nb'],
    [
      'hidden elements',
      '<p>a<span style="x:y; DISPLAY:none">b</span><i hidden>c</i><s style="mso-hide:all">d</s>',
      'a',
    ],
    ['what is no document', '<nav>a</nav><script>b</script><style>c</style><!-- d --><select><option>e</select>f', 'f'],
    ['a form around the document', '<form><p>a</p><button>b</button><textarea>c</textarea></form>', 'a'],
    ['deleted text', '<p>a <del>b</del><ins>c</ins>', 'a c'],
    ['raised letters', '<p>585<sup>Đ</sup>', '585Đ'],
    ['marks of notes', '<p>đất<a href="#_ftn1">[1]</a>, cát<a href="#sdfootnote2sym"><sup>2</sup></a>', 'đất, cát'],
    ['a note with its number', '<p><a href="#_ftnref1">[1]</a> Theo báo cáo', '\\[1\\] Theo báo cáo'],
    ['a word with a drawing in it', '<p>Ủ<img align="left">\nY BAN', 'ỦY BAN'],
    ['a "<" that opens nothing', '<p>a < 5 <3 b', 'a \\< 5 \\<3 b'],
  ]
  it.each(table)('%s', async (_, html, text) => expect(await body(html)).toBe(text))
})

describe('labels of lists', () => {
  const table: [name: string, html: string, text: string][] = [
    ['figures', '<ol><li>a<li>b</ol>', '1. a\n\n2. b'],
    ['letters', '<ol type=a start=25><li>x<li>y<li>z</ol>', 'y. x\n\nz. y\n\naa. z'],
    ['capitals', '<ol type=A><li>x</ol>', 'A. x'],
    ['Roman', '<ol type=I start=4><li>x</ol><ol type=i start=9><li>y</ol>', 'IV. x\n\nix. y'],
    ['by style', '<ol style="list-style-type: upper-roman"><li>x</ol>', 'I. x'],
    ['values', '<ol><li>a<li value=5>b<li>c</ol>', '1. a\n\n5. b\n\n6. c'],
    ['backwards', '<ol reversed><li>a<li>b</ol>', '2. a\n\n1. b'],
    ['beyond letters', '<ol type=a start=0><li>a</ol>', '0. a'],
    ['bullets', '<ul><li>a<li><p>b</ul>', '- a\n\n- b'],
    ['bullets that are written', '<ul><li>- a<li>+ b<li>-5 độ</ul>', '- a\n\n+ b\n\n- -5 độ'],
    ['none', '<ul style="list-style: none"><li>a</ul>', 'a'],
    ['lists in lists', '<ol type=I><li>a<ol><li>b<ul><li>c</ul></ol><li>d</ol>', 'I. a\n\n1. b\n\n- c\n\nII. d'],
    ['an item that opens with a list', '<ol type=I><li><ol><li>b</ol></ol>', 'I.\n\n1. b'],
    ['an empty item', '<ol><li></li><li>b</ol>', '2. b'],
    ['an item in bold', '<ol><li><b>Về đất đai</b></ol>', '**1. Về đất đai**'],
    [
      "Word's",
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1." +
        '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span></span><![endif]>Giao Sở</p>',
      '1.1. Giao Sở',
    ],
    [
      "Word's bullets",
      "<p style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span " +
        "style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><!--[endif]-->Giao Sở</p>",
      '- Giao Sở',
    ],
  ]
  it.each(table)('%s', async (_, html, text) => expect(await body(html)).toBe(text))
})

describe('tables', () => {
  const table: [name: string, html: string, text: string][] = [
    ['rows', '<table><tr><th>a<th>b<tr><td>c<td>d|e</table>', '| a | b |\n| --- | --- |\n| c | d\\|e |'],
    ['lines of a cell', '<table><tr><td><p>a</p><p>b<br>c</p><td>d</table>', '| a<br>b<br>c | d |\n| --- | --- |'],
    ['lists of a cell', '<table><tr><td>x<td><ul><li>a<li>b</ul></table>', '| x | - a<br>- b |\n| --- | --- |'],
    ['one column', '<table><tr><td>a<tr><td>b</table>', 'a\n\nb'],
    [
      'columns that are empty',
      '<table><tr><td>a<td> <td>b<tr><td>c<td><td>d</table>',
      '| a | b |\n| --- | --- |\n| c | d |',
    ],
    [
      'wide cells',
      '<table><tr><td>a<td colspan=2>b<td>c<tr><td>1<td>2<td>3<td>4</table>',
      '| a | b |  | c |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |',
    ],
    [
      'high cells',
      '<table><tr><td rowspan=2>a<td>b<td>c<tr><td>2<td rowspan=0>3<tr><td>x<td>y</table>',
      '| a | b | c |\n| --- | --- | --- |\n|  | 2 | 3 |\n| x | y |  |',
    ],
    [
      'wide and high cells',
      '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>1<td>2<td>3</table>',
      '| a |  | b |\n| --- | --- | --- |\n|  |  | c |\n| 1 | 2 | 3 |',
    ],
    [
      'head first and foot last',
      '<table><tfoot><tr><td>e<td>f<tbody><tr><td>c<td>d<thead><tr><td>a<td>b</table>',
      '| a | b |\n| --- | --- |\n| c | d |\n| e | f |',
    ],
    ['a caption', '<table><caption>Bảng 1</caption><tr><td>a<td>b</table>', 'Bảng 1\n\n| a | b |\n| --- | --- |'],
    ['hidden rows', '<table><tr><td>a<td>b<tr style="display:none"><td>c<td>d</table>', '| a | b |\n| --- | --- |'],
    [
      'tables of layout',
      '<table><tr><td>trái<td><p>văn bản</p><table><tr><td>a<td>b</table></table>',
      'trái\n\nvăn bản\n\n| a | b |\n| --- | --- |',
    ],
    [
      'spans without end',
      '<table><tr><td colspan=99999 rowspan=99999>a<td>b<tr><td>c</table>',
      '| a | b |\n| --- | --- |\n|  | c |',
    ],
  ]
  it.each(table)('%s', async (_, html, text) => expect(await body(html)).toBe(text))
})

describe("the document's own part of a page", () => {
  const menu = '<div class="menu"><ul><li><a href="/">Trang chủ</a><li><a href="/2">Giao Sở Y tế báo cáo</a></ul></div>'
  const order = `<p>1. Giao Sở Xây dựng kiểm tra các công trình ven sông, báo cáo trước ngày 01/7/2026.</p>`
  const document =
    '<table><tr><td><b>ỦY BAN NHÂN DÂN</b><br>TỈNH SƠN HẢI<td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></table>' +
    `<p>CHỈ THỊ</p>${order}<p>Nơi nhận:</p><p>- Lưu: VT.</p>`
  const pages: [name: string, html: string][] = [
    ['beside menus', `${menu}<div>${document}</div><div>Bản quyền thuộc Cổng thông tin</div>`],
    ['in a table of the page', `<table><tr><td>${menu}<td>${document}<td>Tin mới</table>`],
    ['below what belongs to the page', `<div><p>Ngày đăng: 01/6/2026 | In trang</p>${document}</div>${menu}`],
    ['alone', document],
  ]
  it.each(pages)('%s', async (_, html) => {
    const text = await body(html)
    expect(text).toMatch(/^\| \*\*ỦY BAN NHÂN DÂN\*\*/)
    expect(text).toContain('1. Giao Sở Xây dựng')
    expect(text).toContain('- Lưu: VT.')
    expect(text).not.toMatch(/Trang chủ|Sở Y tế|Bản quyền|Ngày đăng|Tin mới/)
  })
  it('begins with a letterhead of one column', async () => {
    const text = await body(
      `${menu}<div><p>ỦY BAN NHÂN DÂN<p>TỈNH SƠN HẢI<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM${order}</div>`,
    )
    expect(text).toMatch(/^ỦY BAN NHÂN DÂN\n\nTỈNH SƠN HẢI\n\nCỘNG HÒA/)
  })
  it('goes on to an annex in another part', async () => {
    const text = await body(
      `<div class=WordSection1>${document}</div><div class=WordSection2><p>PHỤ LỤC<p>Danh mục</div>`,
    )
    expect(text).toMatch(/PHỤ LỤC\n\nDanh mục$/)
  })
  it('is where the running text stands, without a letterhead', async () => {
    const text = await body(`${menu}<div><p>1. Việc chung</p>${order}${order}</div><div>Liên hệ</div>`)
    expect(text).toMatch(/^1\. Việc chung\n\n1\. Giao Sở Xây dựng[\s\S]+2026\.$/)
  })
  it('is all of a page that has neither', async () => expect(await body('<p>a<p>b')).toBe('a\n\nb'))
  it('says what was left out', async () => {
    const { diagnostics } = await read(Buffer.from(`<html>${pages[0]?.[1]}`))
    expect(diagnostics).toEqual([
      { rule: 'read/page-part', severity: 'info', message: '3 blocks of the page around the document were left out' },
    ])
  })
})

describe('the encoding of a page', () => {
  const text = 'Giao Sở Nông nghiệp chủ trì kiểm tra các hồ chứa nước, báo cáo Ủy ban nhân dân tỉnh.'
  it('is UTF-8 where it is that, whatever it declares', async () => {
    expect(await markdown(`<html><meta charset="windows-1258"><p>${text}`)).toBe(text)
  })
  it('is UTF-16 by its mark', async () => {
    expect(await markdown(`\ufeff<html><meta charset="utf-8"><p>${text}`, 'utf16le')).toBe(text)
  })
  it('is the declared one', async () => {
    const bytes = Buffer.from(
      '<html><meta http-equiv="Content-Type" content="text/html; charset=x-viet-vps"><p>\xb6',
      'latin1',
    )
    expect((await read(bytes)).text).toBe('ộ\n')
  })
  it('is found where Latin-1 is declared', async () => {
    const html = '<html><meta charset="iso-8859-1"><p>Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp töï do'
    const read1 = await read(Buffer.from(html, 'latin1'))
    expect(read1.text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do\n')
    expect(read1.diagnostics[0]?.rule).toBe('read/encoding')
  })
  it('is the one that is named', async () => {
    const bytes = Buffer.from('<html><meta charset="vps"><p>\xe9', 'latin1')
    expect((await read(bytes, { encoding: 'tcvn3' })).text).toBe('ộ\n')
  })
})

describe('what is a page', () => {
  it('by its first tag, or by its name and any tag', async () => {
    for (const html of [
      '<?xml version="1.0"?>\n<!DOCTYPE html><p>a',
      '<!-- saved --><HTML><p>a',
      '\ufeff <html lang=vi>a',
    ]) {
      expect((await read(Buffer.from(html))).mediaType).toBe('text/html')
    }
    expect((await read(Buffer.from('<p>a</p>'), { path: 'x.HTM' })).mediaType).toBe('text/html')
    expect((await read('<html><p>a')).text).toBe('a\n')
    expect((await read('<p>a</p>', { path: 'x.md' })).mediaType).toBe('text/markdown')
  })
  it('an empty one is blank', async () => {
    await expect(read('<html><p>&nbsp;<script>a</script>')).rejects.toMatchObject({ code: 'read/blank' })
  })
})

describe('pages of strangers', () => {
  const deep: [name: string, html: string][] = [
    ['nested elements', '<div>'.repeat(100_000)],
    ['nested elements that close', `${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}`],
    ['nested tables', '<table><tr><td>'.repeat(30_000)],
    ['nested lists', '<ul><li>'.repeat(50_000)],
    ['nested bold', '<b>'.repeat(100_000)],
    [
      'bold that is opened again in each paragraph',
      Array.from({ length: 400 }, (_, i) => `<font id=${i}>`).join('') + '<p>x'.repeat(20_000),
    ],
    ['end tags without a start', '</div></p></table>'.repeat(30_000)],
    ['end tags that close nothing', '<div><table><tr><td></div>'.repeat(20_000)],
    ['foreign elements', '<svg><td>'.repeat(30_000)],
    ['quotes without end', '<a title="'.repeat(50_000)],
    ['comments without end', '<!--'.repeat(50_000)],
    ['scripts without end', '<script>'.repeat(50_000)],
    ['wide cells', `<table>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(3000)}</table>`],
    ['less-than signs', '<'.repeat(100_000)],
  ]
  it.each(deep)('%s', async (_, html) => {
    const started = performance.now()
    const { text } = await read(`<html><p>Giao Sở A</p>${html}y`)
    expect(text).toContain('Giao Sở A')
    expect(performance.now() - started).toBeLessThan(5000)
  })
  it('of too many tags are refused', async () => {
    const error = await read(`<html>${'<br>'.repeat(200_001)}`).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ code: 'read/tags', params: { limit: 200_000 } })
  })
})
