import { describe, expect, it } from 'vitest'
import { explainText } from '../../src/index.ts'
import { REASONS } from '../../src/register/confidence.ts'
import { notice } from './document.ts'

/** "1 high", "1 medium: no-lead" for each task of a body. */
function confidences(body: string, mediaType = 'text/plain'): string[] {
  const { traces } = explainText(notice(body), { mediaType })
  return traces.map(({ id, confidence, reasons }) => [`${id} ${confidence}`, ...reasons].join(' '))
}

describe('a task without any doubt', () => {
  it.each([
    '1. Giao Sở Y tế rà soát danh mục thuốc, báo cáo UBND tỉnh trước ngày 15/4/2026.',
    '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập phương án. Hoàn thành trước ngày 15/4/2026.',
    '1. Công an tỉnh: Chủ trì, phối hợp với UBND các xã tuần tra khu vực hồ đập.',
    '1. Các chủ đập có trách nhiệm kiểm tra cửa xả; trực ban 24/24 giờ.',
    '1. Sở Y tế rà soát danh mục thuốc.',
  ])('%s', (body) => {
    expect(confidences(body)).toEqual(['1 high'])
  })
  it('has its lead from the heading right above', () => {
    expect(confidences('1. Giao Sở Y tế:\n\na) Rà soát danh mục thuốc.')).toEqual(['1.a high'])
  })
})

describe('a reason to look', () => {
  const long = 'các trạm y tế, phòng khám và kho thuốc trên địa bàn '.repeat(6)
  const table: [reason: string, body: string, tasks: string[]][] = [
    ['no-lead', '1. Khẩn trương rà soát danh mục thuốc.', ['1 medium no-lead']],
    ['guessed-lead', '1. Viễn thông Sơn Hải: chủ trì lắp đặt đường truyền.', ['1 medium guessed-lead']],
    ['far-lead', '1. Giao Sở Y tế:\n\na) Về thuốc:\n\n- Về kho:\n\n+ Rà soát danh mục.', ['1.a.-1.+1 medium far-lead']],
    ['many-leads', '1. Giao Sở Y tế, Sở Nội vụ, Sở Tài chính, Sở Tư pháp báo cáo.', ['1 medium many-leads']],
    ['weak-subject', `1. Sở Y tế kiểm tra ${long}.`, ['1 medium weak-subject']],
    [
      'weak-subject',
      '1. Giao Sở Y tế rà soát danh mục. Sở Nội vụ bố trí nhân lực.',
      ['1 high', '1#2 medium weak-subject'],
    ],
    [
      'split-provision',
      '1. Giao Sở Y tế lập phương án trước ngày 15/4/2026. Báo cáo kết quả rà soát kho thuốc trước ngày 30/6/2026.',
      ['1 medium split-provision', '1#2 medium split-provision'],
    ],
    [
      'lead-in-verb',
      '1. Giao Sở Y tế:\n\na) Qua theo dõi tình hình dịch bệnh, khẩn trương lập phương án dự trữ thuốc.',
      ['1.a low lead-in-verb'],
    ],
    ['behind-colon', '1. Giao Sở Y tế rà soát các danh mục: thuốc, vật tư, hóa chất.', ['1 medium behind-colon']],
    ['unread-partner', '1. Giao Sở Y tế lập chương trình phối hợp với cả ba miền.', ['1 low unread-partner']],
    ['no-section', 'Giao Sở Y tế rà soát danh mục thuốc.', ['#1 medium no-section']],
    ['long-text', `1. Giao Sở Y tế kiểm tra ${long.repeat(3)}.`, ['1 medium long-text']],
  ]
  it.each(table)('%s: %s', (reason, body, tasks) => {
    expect(confidences(body)).toEqual(tasks)
    expect(REASONS.map(({ id }) => id)).toContain(reason)
  })
  it('two of them weigh as one that weighs', () => {
    expect(confidences('Khẩn trương rà soát danh mục thuốc.\n\nGiao Sở Y tế rà soát các danh mục: thuốc.')).toEqual([
      '#1 low behind-colon no-section',
    ])
  })
  it('is none where the rows of a table have one lead', () => {
    const rows = ['Nội dung | Đơn vị chủ trì | Thời hạn', '--- | --- | ---', 'Rà soát thuốc | Sở Y tế | Quý II/2026']
    const body = [...rows, 'Lập phương án | Sở Y tế | Quý II/2026'].map((row) => `| ${row} |`).join('\n')
    expect(confidences(`I. NHIỆM VỤ\n\n${body}`, 'text/markdown')).toEqual(['I high', 'I#2 high'])
  })
})

describe('the table of reasons', () => {
  it('has each id once, and a text in both languages', () => {
    const ids = REASONS.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { id, text } of REASONS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect([text.en, text.vi]).not.toContain('')
    }
  })
})

describe('a text that is no document of an office', () => {
  const told = (text: string) => {
    const { register } = explainText(text)
    return [register.tasks.length, ...register.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)]
  }
  it.each([
    'Cách nấu phở\n\n1. Rửa sạch xương, ninh trong 6 giờ.\n\n2. Chuẩn bị gia vị.',
    '# Ai phải nộp phí?\n\nTheo quy định, Sở Y tế có trách nhiệm thu phí.\n\n1. Chủ đập phải kê khai.',
    'Căn cứ Điều 5 Luật Dược, trách nhiệm được quy định như sau:\n\n1. Sở Y tế rà soát danh mục thuốc.',
    'UBND tỉnh vừa ban hành Kế hoạch phòng dịch với các nội dung:\n\n1. Sở Y tế rà soát danh mục thuốc.',
    '## Nội dung chính\n\nGiao Sở Y tế rà soát danh mục.\n\n## Hồ sơ gồm những gì?\n\nGiao Sở Y tế lập danh mục.',
  ])('orders nothing: %j', (text) => {
    expect(told(text)).toEqual([0, 'info document/not-administrative'])
  })
  it.each([
    'CHỈ THỊ\nVề việc phòng dịch\n\n1. Sở Y tế rà soát danh mục thuốc.',
    'Kính gửi: Sở Y tế.\n\n1. Sở Y tế rà soát danh mục thuốc.',
    '1. Sở Y tế rà soát danh mục thuốc.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
    '1. Sở Y tế rà soát danh mục thuốc./.',
    '1. Giao Sở Y tế rà soát danh mục thuốc.',
    'Chỉ thị về việc phòng dịch\n\n1. Sở Y tế rà soát danh mục thuốc.',
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh;\n\n1. Sở Y tế rà soát danh mục thuốc.',
    'Thực hiện Chỉ thị số 12/CT-UBND của UBND tỉnh.\n\nỦy ban nhân dân xã yêu cầu các thôn thực hiện các nội dung sau:\n\n1. Rà soát danh mục thuốc.',
  ])('is not what was cut out of one: %j', (text) => {
    expect(told(text)).toEqual([1])
  })
})

describe('a report', () => {
  const report = (body: string) =>
    explainText(notice(body).replace('12/TB-UBND', '12/BC-UBND').replace('THÔNG BÁO\nKết luận', 'BÁO CÁO\nKết quả'))
      .register
  it('orders only where it asks somebody by name', () => {
    const { document, tasks } = report(
      '1. Sở Y tế tổ chức tập huấn.\n\n2. Tiếp tục rà soát danh mục.\n\n3. Đề nghị Sở Tài chính bố trí kinh phí.',
    )
    expect(document.type).toBe('bao-cao')
    expect(tasks.map(({ id, lead }) => [id, ...lead])).toEqual([['3', 'Sở Tài chính']])
  })
})
