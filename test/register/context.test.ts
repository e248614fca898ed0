import { describe, expect, it } from 'vitest'
import { extractText } from '../../src/index.ts'
import { line, notice, registerOf, tasksIn } from './document.ts'

/** Paragraphs of a body, and its tasks. */
type Case = readonly [paragraphs: readonly string[], tasks: readonly string[]]
const body = (paragraphs: readonly string[]) => paragraphs.join('\n\n')

describe('the lead of a heading or introduction', () => {
  it.each<Case>([
    [
      ['1. Giao Sở Y tế:', 'a) Rà soát danh mục thuốc.', 'b) Tổ chức tập huấn.'],
      ['1.a: Sở Y tế > rà soát', '1.b: Sở Y tế > tổ chức, tập huấn'],
    ],
    [
      ['1. Các đơn vị chuyên môn: Khoa Điện, Viện Cơ khí và Phòng Đào tạo', 'a) Rà soát thiết bị.'],
      ['1.a: Khoa Điện; Viện Cơ khí; Phòng Đào tạo > rà soát'],
    ],
    [
      ['1. Chủ tịch UBND các xã, phường ven biển:', '- Kêu gọi tàu thuyền vào bờ.'],
      ['1.-1: Chủ tịch UBND các xã, phường ven biển > kêu gọi'],
    ],
    [
      ['1. Doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn', '- Lắp đặt trạm thu phát.'],
      ['1.-1: Doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn > lắp đặt'],
    ],
    [
      ['1. Công an tỉnh:', '- Tuần tra khu vực hồ đập.', '- Xử lý vi phạm.'],
      ['1.-1: Công an tỉnh > tuần tra', '1.-2: Công an tỉnh > xử lý'],
    ],
    [
      ['1. Sở Y tế', 'a) Rà soát danh mục thuốc.', '2. Sở Nội vụ', 'a) Rà soát biên chế.'],
      ['1.a: Sở Y tế > rà soát', '2.a: Sở Nội vụ > rà soát'],
    ],
    [
      ['1. Trách nhiệm của các sở, ban, ngành', 'a) Rà soát kế hoạch.', 'b) Báo cáo kết quả.'],
      ['1.a: các sở, ban, ngành > rà soát', '1.b: các sở, ban, ngành > báo cáo'],
    ],
    [
      ['1. Đối với các chủ đập:', '- Kiểm tra cửa xả.', '- Trực ban 24/24 giờ.'],
      ['1.-1: các chủ đập > kiểm tra', '1.-2: các chủ đập > trực ban'],
    ],
    [
      [
        '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính:',
        'a) Rà soát danh mục.',
        'b) Phối hợp với Công an tỉnh kiểm tra.',
      ],
      ['1.a: Sở Y tế + Sở Tài chính > rà soát', '1.b: Sở Y tế + Công an tỉnh > kiểm tra'],
    ],
    [
      ['1. Sở Y tế có trách nhiệm:', 'a) Rà soát danh mục.', 'b) Sở Nội vụ rà soát biên chế.'],
      ['1.a: Sở Y tế > rà soát', '1.b: Sở Nội vụ > rà soát'],
    ],
    [
      ['I. NHIỆM VỤ', '1. Sở Y tế', 'a) Về thuốc:', '- Rà soát danh mục.', '- Lập phương án dự trữ.'],
      ['I.1.a.-1: Sở Y tế > rà soát', 'I.1.a.-2: Sở Y tế > lập'],
    ],
  ])('%j', (paragraphs, tasks) => {
    expect(tasksIn(body(paragraphs))).toEqual(tasks)
  })
})

describe('a heading of duties', () => {
  it.each<Case>([
    [
      ['1. Nhiệm vụ của Tổ tiếp công dân, xử lý đơn thư:', '- Tiếp nhận đơn.'],
      ['1.-1: Tổ tiếp công dân, xử lý đơn thư > tiếp nhận'],
    ],
    [
      ['1. Ban Thường trực xã', '- Phân công đồng chí Phó Chủ tịch trực tiếp dân.'],
      ['1.-1: Ban Thường trực xã > phân công'],
    ],
    [
      [
        '- Một số xã có tỷ lệ thấp.',
        '- Dữ liệu chưa đầy đủ.',
        'Giao Sở Y tế thực hiện các nhiệm vụ sau:',
        '1. Rà soát danh mục.',
      ],
      ['1: Sở Y tế > rà soát'],
    ],
    [
      ['1. Giao Sở Y tế rà soát kho.', 'a) Cơ quan chủ trì: Sở Y tế', 'b) Cơ quan phối hợp', 'Sở Nội vụ; các xã.'],
      ['1: Sở Y tế + Sở Nội vụ; các xã > rà soát'],
    ],
  ])('%j', (paragraphs, tasks) => {
    expect(tasksIn(body(paragraphs))).toEqual(tasks)
  })
})

describe('a heading that names nobody', () => {
  it.each<Case>([
    [['1. Về công tác chuyển đổi số:', 'a) Rà soát hạ tầng.'], ['1.a: ? > rà soát']],
    [
      ['1. Về công tác y tế', '- Giao Sở Y tế rà soát danh mục.', '- Tổ chức tập huấn.'],
      ['1.-1: Sở Y tế > rà soát', '1.-2: ? > tổ chức, tập huấn'],
    ],
  ])('gives none: %j', (paragraphs, tasks) => {
    expect(tasksIn(body(paragraphs))).toEqual(tasks)
  })
})

describe('introductions', () => {
  it('of the whole document give the lead of all', () => {
    const paragraphs = [
      'Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành thực hiện các nhiệm vụ sau:',
      '1. Rà soát phương án ứng phó.',
      '2. Giao Sở Y tế bố trí thuốc.',
    ]
    expect(tasksIn(body(paragraphs))).toEqual(['1: Thủ trưởng các sở, ban, ngành > rà soát', '2: Sở Y tế > bố trí'])
  })
  it('that only hand over are no task', () => {
    expect(tasksIn(body(['1. Yêu cầu các đơn vị thực hiện các nhiệm vụ sau:', 'a) Rà soát hồ sơ.']))).toEqual([
      '1.a: các đơn vị > rà soát',
    ])
  })
  it('that order by themselves are one', () => {
    const paragraphs = [
      '1. Sở Y tế cần tiếp tục thực hiện quyết liệt các nghị quyết của Tỉnh ủy, trong đó lưu ý các nội dung sau:',
      'a) Rà soát danh mục.',
    ]
    expect(tasksIn(body(paragraphs))).toEqual(['1: Sở Y tế > thực hiện', '1.a: Sở Y tế > rà soát'])
  })
  it('whose verb governs bullets of nouns lend it to them', () => {
    const paragraphs = ['1. Sở Y tế tham mưu UBND tỉnh:', '- Phương án dự trữ thuốc.', '- Kế hoạch diễn tập ứng phó.']
    expect(tasksIn(body(paragraphs))).toEqual(['1.-1: Sở Y tế > tham mưu', '1.-2: Sở Y tế > tham mưu'])
  })
})

describe('an order in the text before the children', () => {
  it('is a task of its own where it orders something by itself', () => {
    const paragraphs = [
      '1. Giao Sở Y tế rà soát danh mục thuốc.',
      'a) Giao Sở Nội vụ bố trí nhân lực.',
      'b) Giao Sở Tài chính bố trí vốn.',
    ]
    expect(tasksIn(body(paragraphs))).toEqual([
      '1: Sở Y tế > rà soát',
      '1.a: Sở Nội vụ > bố trí',
      '1.b: Sở Tài chính > bố trí',
    ])
  })
  it('never takes the children in', () => {
    const paragraphs = [
      '1. Giao Sở Y tế:',
      '- Rà soát danh mục thuốc;',
      '- Lập phương án dự trữ;',
      '- Báo cáo kết quả.',
    ]
    expect(registerOf(body(paragraphs)).tasks.map(({ text }) => text)).toEqual([
      'Rà soát danh mục thuốc;',
      'Lập phương án dự trữ;',
      'Báo cáo kết quả.',
    ])
  })
})

describe('a lead named in one bullet', () => {
  it('is not that of the next', () => {
    const paragraphs = [
      '1. Sở Y tế:',
      '- Rà soát danh mục thuốc.',
      '- Sở Nội vụ bố trí nhân lực.',
      '- Tổ chức tập huấn.',
    ]
    expect(tasksIn(body(paragraphs))).toEqual([
      '1.-1: Sở Y tế > rà soát',
      '1.-2: Sở Nội vụ > bố trí',
      '1.-3: Sở Y tế > tổ chức, tập huấn',
    ])
  })
  it('is that of the sentences behind it', () => {
    expect(tasksIn('1. Sở Y tế rà soát danh mục thuốc. Khẩn trương lập phương án trước ngày 15/4/2026.')).toEqual([
      '1: Sở Y tế > rà soát',
      '1#2: Sở Y tế > lập @ trước ngày 15/4/2026 = 2026-04-15',
    ])
  })
})

describe('what stands under an aim, a principle, an assessment', () => {
  it.each<Case>([
    [
      [
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        '- Nâng cao nhận thức của người dân.',
        '2. Yêu cầu',
        '- Bảo đảm tiết kiệm.',
      ],
      [],
    ],
    [['I. QUAN ĐIỂM', '1. Phát triển kinh tế gắn với bảo vệ môi trường.'], []],
    [['I. MỤC TIÊU', '1. Phấn đấu đến năm 2030 đạt 95% dân số sử dụng nước sạch.'], []],
    [['I. NGUYÊN TẮC', '1. Bảo đảm công khai, minh bạch.'], []],
    [['I. ĐÁNH GIÁ CHUNG', '1. Các địa phương tổ chức tốt công tác ứng phó.', '2. Sở Y tế bố trí đủ thuốc.'], []],
    [
      [
        'I. ĐÁNH GIÁ CHUNG',
        '1. Các địa phương tổ chức tốt công tác ứng phó.',
        'II. NHIỆM VỤ',
        '1. Giao Sở Y tế bố trí thuốc.',
      ],
      ['II.1: Sở Y tế > bố trí'],
    ],
  ])('orders nothing: %j', (paragraphs, tasks) => {
    expect(tasksIn(body(paragraphs))).toEqual(tasks)
  })
})

describe('permissions', () => {
  it('under "có trách nhiệm" are duties', () => {
    const paragraphs = [
      '1. UBND các xã có trách nhiệm:',
      'a) Khuyến khích người dân phân loại rác.',
      'b) Kiểm tra bãi rác.',
    ]
    expect(tasksIn(body(paragraphs))).toEqual(['1.a: UBND các xã > khuyến khích', '1.b: UBND các xã > kiểm tra'])
  })
  it('elsewhere are none', () => {
    expect(tasksIn(body(['1. Khuyến khích các địa phương phân loại rác.']))).toEqual([])
  })
})

it('evidence of an inherited lead points to the heading', () => {
  const register = registerOf(body(['1. Giao Sở Y tế:', 'a) Rà soát danh mục thuốc.']))
  const [task] = register.tasks
  const [section] = register.sections
  const place = task?.evidence.lead[0]
  expect(place?.start.line).toBe(section?.position.start.line)
  expect(task?.position.start.line).toBeGreaterThan(section?.position.start.line as number)
})

describe('a document that assigns nothing by its kind', () => {
  it('a report', () => {
    const report = notice('1. Rà soát phương án.\n\n2. Tổ chức tập huấn.')
      .replace('Số: 12/TB-UBND', 'Số: 12/BC-UBND')
      .replace('THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp', 'BÁO CÁO\nKết quả công tác')
    const register = extractText(report)
    expect(register.document.type).toBe('bao-cao')
    expect(register.tasks.map(line)).toEqual([])
  })
  it('a text that is no document of an office', () => {
    const text = 'Cách nấu phở\n\n1. Rửa sạch xương, ninh trong 6 giờ.\n\n2. Chuẩn bị gia vị.'
    expect(extractText(text).tasks.map(line)).toEqual([])
  })
})

describe('a document copied without its letterhead', () => {
  const ground = 'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã về phòng cháy;'
  const handing = 'Trường Tiểu học Sơn Hải xây dựng Kế hoạch thực hiện, cụ thể như sau:'
  it('is known by its ground and the sentence that hands over', () => {
    const text = [ground, handing, '1. Rà soát phương án.', '2. Tổ chức tập huấn.'].join('\n\n')
    expect(extractText(text).tasks.map((task) => task.id)).toEqual(['1', '2'])
  })
  it('is not known by one of them', () => {
    const text = ['Bộ X yêu cầu các địa phương thực hiện các nội dung sau:', '1. Rà soát phương án.'].join('\n\n')
    expect(extractText(text).tasks).toEqual([])
  })
})

describe('orders outside any section', () => {
  it('have ids of their own', () => {
    const tasks = tasksIn('Giao Sở Y tế rà soát danh mục thuốc.\n\nGiao Sở Nội vụ báo cáo kết quả.')
    expect(tasks).toEqual(['#1: Sở Y tế > rà soát', '#2: Sở Nội vụ > báo cáo'])
  })
})
