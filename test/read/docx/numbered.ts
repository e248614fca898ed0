import { abstractNum, li, lvl, num, type Parts, p, startAt, tbl, tc, tr } from './build.ts'

/** Documents with automatic numbers, and the lines that Word shows of them. */
export interface Numbered {
  name: string
  parts: Parts
  /** LibreOffice does not know w:lvlRestart and w:isLgl. */
  wordOnly?: boolean
  lines: string[]
}

const PROVISIONS = abstractNum(
  0,
  { format: 'upperRoman', text: '%1.' },
  '%2.',
  '%2.%3.',
  { format: 'lowerLetter', text: '%4)' },
  { format: 'bullet', text: '-' },
)

const style = (id: string, properties: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`
const numPr = (list: number | null, level: number | null): string =>
  `<w:numPr>${level === null ? '' : `<w:ilvl w:val="${level}"/>`}${list === null ? '' : `<w:numId w:val="${list}"/>`}</w:numPr>`
const styled = (id: string, text: string, more = ''): string => p(text, `<w:pStyle w:val="${id}"/>${more}`)

export const numbered: Numbered[] = [
  {
    name: 'the levels of a notice, each anew below the one above',
    parts: {
      numbering: PROVISIONS + num(1, 0),
      body: [
        li(1, 0, 'Đánh giá chung'),
        li(1, 1, 'Kết quả'),
        li(1, 1, 'Hạn chế'),
        li(1, 0, 'Nhiệm vụ'),
        li(1, 1, 'Giao Sở Y tế'),
        li(1, 2, 'Rà soát danh mục'),
        li(1, 3, 'Thuốc thiết yếu'),
        li(1, 3, 'Vật tư'),
        li(1, 4, 'Loại tiêu hao'),
        li(1, 2, 'Báo cáo kết quả'),
        li(1, 3, 'Hằng quý'),
        li(1, 1, 'Giao Sở Nội vụ'),
        li(1, 2, 'Thẩm định'),
      ].join(''),
    },
    lines: [
      'I. Đánh giá chung',
      '1. Kết quả',
      '2. Hạn chế',
      'II. Nhiệm vụ',
      '1. Giao Sở Y tế',
      '1.1. Rà soát danh mục',
      'a) Thuốc thiết yếu',
      'b) Vật tư',
      '- Loại tiêu hao',
      '1.2. Báo cáo kết quả',
      'a) Hằng quý',
      '2. Giao Sở Nội vụ',
      '2.1. Thẩm định',
    ],
  },
  {
    name: 'lists of one definition go on with each other, but for those with a start of their own',
    parts: {
      numbering:
        abstractNum(0, '%1.', { format: 'lowerLetter', text: '%2)' }) +
        num(1, 0) +
        num(2, 0) +
        num(3, 0, startAt(0, 1)) +
        num(4, 0, startAt(0, 5)) +
        num(5, 0, startAt(1, 4)),
      body: [
        li(1, 0, 'Một'),
        li(2, 0, 'Hai'),
        li(3, 0, 'Lại từ đầu'),
        li(3, 0, 'Tiếp theo'),
        li(4, 0, 'Từ số năm'),
        li(4, 1, 'Điểm đầu'),
        li(5, 1, 'Điểm thứ tư'),
        li(5, 1, 'Điểm thứ năm'),
        li(4, 0, 'Số sáu'),
      ].join(''),
    },
    lines: [
      '1. Một',
      '2. Hai',
      '1. Lại từ đầu',
      '2. Tiếp theo',
      '5. Từ số năm',
      'a) Điểm đầu',
      'd) Điểm thứ tư',
      'e) Điểm thứ năm',
      '6. Số sáu',
    ],
  },
  {
    name: 'articles go on through the chapters',
    wordOnly: true,
    parts: {
      numbering:
        abstractNum(
          0,
          { format: 'upperRoman', text: 'Chương %1.', suffix: 'space' },
          { text: 'Điều %2.', restart: 0, suffix: 'space' },
          '%3.',
        ) + num(1, 0),
      body: [
        li(1, 0, 'Quy định chung'),
        li(1, 1, 'Phạm vi'),
        li(1, 2, 'Quy chế này'),
        li(1, 1, 'Đối tượng'),
        li(1, 0, 'Quy định cụ thể'),
        li(1, 1, 'Trách nhiệm'),
        li(1, 2, 'Sở Y tế'),
        li(1, 2, 'Sở Nội vụ'),
      ].join(''),
    },
    lines: [
      'Chương I. Quy định chung',
      'Điều 1. Phạm vi',
      '1. Quy chế này',
      'Điều 2. Đối tượng',
      'Chương II. Quy định cụ thể',
      'Điều 3. Trách nhiệm',
      '1. Sở Y tế',
      '2. Sở Nội vụ',
    ],
  },
  {
    name: 'figures below Roman numbers',
    wordOnly: true,
    parts: {
      numbering:
        abstractNum(
          0,
          { format: 'upperRoman', text: '%1.' },
          { text: '%1.%2.', legal: true },
          { format: 'lowerRoman', text: '(%3)' },
          { text: '%1.%2.%4', legal: true },
        ) + num(1, 0),
      body: [
        li(1, 0, 'Mục đích'),
        li(1, 0, 'Nội dung'),
        li(1, 1, 'Tuyên truyền'),
        li(1, 1, 'Kiểm tra'),
        li(1, 2, 'Đột xuất'),
        li(1, 2, 'Định kỳ'),
        li(1, 3, 'Theo năm'),
      ].join(''),
    },
    lines: [
      'I. Mục đích',
      'II. Nội dung',
      '2.1. Tuyên truyền',
      '2.2. Kiểm tra',
      '(i) Đột xuất',
      '(ii) Định kỳ',
      '2.2.1 Theo năm',
    ],
  },
  {
    name: 'numbers of styles, switched off by list 0',
    parts: {
      styles:
        style('Phan', numPr(1, null)) +
        style('Muc', numPr(null, 1), '<w:basedOn w:val="Phan"/>') +
        style('MucCon', '', '<w:basedOn w:val="Muc"/>') +
        style('Khong', numPr(0, null), '<w:basedOn w:val="Muc"/>'),
      numbering:
        abstractNum(0, { format: 'upperRoman', text: '%1.', style: 'Phan' }, { text: '%2.', style: 'Muc' }, '%2.%3.') +
        num(1, 0),
      body: [
        styled('Phan', 'Tình hình'),
        styled('Muc', 'Kết quả'),
        styled('MucCon', 'Tồn tại'),
        styled('Khong', 'Đoạn không đánh số'),
        styled('Phan', 'Nhiệm vụ'),
        styled('Muc', 'Giao Sở Y tế'),
        styled('Muc', 'Chi tiết', numPr(1, 2)),
        styled('Muc', 'Không số', numPr(0, null)),
        styled('Muc', 'Giao Sở Nội vụ'),
      ].join(''),
    },
    lines: [
      'I. Tình hình',
      '1. Kết quả',
      '2. Tồn tại',
      'Đoạn không đánh số',
      'II. Nhiệm vụ',
      '1. Giao Sở Y tế',
      '1.1. Chi tiết',
      'Không số',
      '2. Giao Sở Nội vụ',
    ],
  },
  {
    name: 'a list style that a definition leads to',
    parts: {
      styles: `<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/><w:pPr>${numPr(1, null)}</w:pPr></w:style>`,
      numbering:
        abstractNum(0, '%1/', { format: 'lowerLetter', text: '%2/' }).replace(
          '<w:lvl',
          '<w:styleLink w:val="DanhSach"/><w:lvl',
        ) +
        `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="DanhSach"/></w:abstractNum>` +
        num(1, 0) +
        num(2, 1),
      body: [li(2, 0, 'Một là'), li(2, 1, 'Điểm a'), li(2, 1, 'Điểm b'), li(2, 0, 'Hai là')].join(''),
    },
    lines: ['1/ Một là', 'a/ Điểm a', 'b/ Điểm b', '2/ Hai là'],
  },
  {
    name: 'forms of numbers and what stands behind them',
    parts: {
      numbering:
        abstractNum(
          0,
          { format: 'decimalZero', text: '%1.' },
          { format: 'upperLetter', text: '%2.', suffix: 'space' },
          { text: '(%3)', suffix: 'nothing' },
          { format: 'none', text: '+' },
          { format: 'lowerLetter', text: '%5)', start: 26 },
        ) + num(1, 0),
      body: [
        li(1, 0, 'Một'),
        li(1, 1, 'Chữ hoa'),
        li(1, 2, 'Liền chữ'),
        li(1, 3, 'Dấu cộng'),
        li(1, 4, 'Chữ cuối'),
        li(1, 4, 'Chữ đôi'),
        li(1, 4, 'Chữ đôi sau'),
        ...Array.from({ length: 9 }, (_, i) => li(1, 0, `Mục số ${i + 2}`)),
      ].join(''),
    },
    lines: [
      '01. Một',
      'A. Chữ hoa',
      '(1)Liền chữ',
      '+ Dấu cộng',
      'z) Chữ cuối',
      'aa) Chữ đôi',
      'bb) Chữ đôi sau',
      ...Array.from({ length: 9 }, (_, i) => `${String(i + 2).padStart(2, '0')}. Mục số ${i + 2}`),
    ],
  },
  {
    name: 'a level without one above it',
    parts: {
      numbering: abstractNum(0, '%1.', '%1.%2.', '%1.%2.%3.') + num(1, 0),
      body: [li(1, 1, 'Đầu tiên'), li(1, 1, 'Thứ hai'), li(1, 0, 'Sau đó'), li(1, 2, 'Sâu hơn')].join(''),
    },
    lines: ['1.1. Đầu tiên', '1.2. Thứ hai', '2. Sau đó', '2.1.1. Sâu hơn'],
  },
  {
    name: 'a level that begins anew after the first one only',
    wordOnly: true,
    parts: {
      numbering: abstractNum(0, '%1.', '%2.', { format: 'lowerLetter', text: '%3)', restart: 1 }) + num(1, 0),
      body: [
        li(1, 0, 'Một'),
        li(1, 1, 'Hai'),
        li(1, 2, 'Điểm a'),
        li(1, 1, 'Ba'),
        li(1, 2, 'Điểm b'),
        li(1, 0, 'Bốn'),
        li(1, 1, 'Năm'),
        li(1, 2, 'Điểm mới'),
      ].join(''),
    },
    lines: ['1. Một', '1. Hai', 'a) Điểm a', '2. Ba', 'b) Điểm b', '2. Bốn', '1. Năm', 'a) Điểm mới'],
  },
  {
    name: 'a level that a list defines anew',
    parts: {
      numbering:
        abstractNum(0, '%1.', { format: 'lowerLetter', text: '%2)' }) +
        num(1, 0) +
        num(
          2,
          0,
          `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>${lvl(0, { text: 'Nhóm %1:' })}</w:lvlOverride>`,
        ),
      body: [li(1, 0, 'Một'), li(1, 1, 'Điểm'), li(2, 0, 'Nhóm đầu'), li(2, 1, 'Điểm'), li(2, 0, 'Nhóm sau')].join(''),
    },
    lines: ['1. Một', 'a) Điểm', 'Nhóm 3: Nhóm đầu', 'a) Điểm', 'Nhóm 4: Nhóm sau'],
  },
  {
    name: 'bullets as they are written, symbols as dashes',
    parts: {
      numbering:
        abstractNum(
          0,
          { format: 'bullet', text: '-' },
          { format: 'bullet', text: '+' },
          { format: 'bullet', text: '\uf0b7' },
          { format: 'bullet', text: '•' },
        ) + num(1, 0),
      body: [li(1, 0, 'Gạch'), li(1, 1, 'Cộng'), li(1, 2, 'Ký hiệu'), li(1, 3, 'Chấm')].join(''),
    },
    lines: ['- Gạch', '+ Cộng', '- Ký hiệu', '• Chấm'],
  },
  {
    name: 'written labels beside automatic ones, and empty paragraphs that count',
    parts: {
      numbering: abstractNum(0, '%1.') + num(1, 0),
      body: [
        li(1, 0, 'Tự động'),
        p('đ) Viết tay'),
        p('7. Viết tay'),
        li(1, 0, ''),
        li(1, 0, 'Sau đoạn trống'),
        tbl(tr(tc(li(1, 0, '')), tc('Nội dung trong bảng')), tr(tc(li(1, 0, '')), tc('Dòng sau'))),
        li(1, 0, 'Sau bảng'),
      ].join(''),
    },
    lines: [
      '1. Tự động',
      'đ) Viết tay',
      '7. Viết tay',
      '3. Sau đoạn trống',
      '4.',
      'Nội dung trong bảng',
      '5.',
      'Dòng sau',
      '6. Sau bảng',
    ],
  },
]
