import { describe, expect, test } from 'vitest'
import type { Signer } from '../../../src/model.ts'
import { readFrame } from '../../../src/sections/frame/index.ts'
import { sketch } from './lines.ts'

const HEAD =
  'KẾ HOẠCH\nTrồng cây năm 2026\n\n1. Sở Y tế rà soát các cơ sở trên địa bàn tỉnh.\n2. Các sở thực hiện nghiêm Kế hoạch này./.\n\n'
const signer = (name: string | null, position: string | null, ...authority: string[]): Signer => ({
  name,
  position,
  authority,
})

const CASES: [name: string, sketch: string, signer: Signer | null, recipients: string[]][] = [
  [
    'list, then signature',
    'Nơi nhận:\n- Như trên;\n- CT, PCT UBND tỉnh;\n- Lưu: VT, TH.\nCHỦ TỊCH\n\n\nTrần Văn An',
    signer('Trần Văn An', 'CHỦ TỊCH'),
    ['Như trên', 'CT, PCT UBND tỉnh', 'Lưu: VT, TH'],
  ],
  [
    'stacked authority',
    'Nơi nhận:\n\n- Các sở;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Thị Bình',
    signer('Lê Thị Bình', 'PHÓ CHÁNH VĂN PHÒNG', 'TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'),
    ['Các sở', 'Lưu: VT'],
  ],
  [
    'wrapped authority lines',
    '!Nơi nhận:\n- Lưu: VT (2)\n\n!TM. ỦY BAN NHÂN\n!DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrương Văn Đạt',
    signer('Trương Văn Đạt', 'PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'),
    ['Lưu: VT (2)'],
  ],
  [
    'an authority line that ends with a comma',
    'Nơi nhận:\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nPhạm Văn Cường',
    signer('Phạm Văn Cường', 'PHÓ CHỦ NHIỆM', 'KT. BỘ TRƯỞNG, CHỦ NHIỆM'),
    ['Lưu: VT'],
  ],
  [
    'a position over two lines',
    'Nơi nhận:\n- Lưu: VT.\n\nTL. BỘ TRƯỞNG\nCỤC TRƯỞNG CỤC\nCHUYỂN ĐỔI SỐ\nTrần Bá Lâm',
    signer('Trần Bá Lâm', 'CỤC TRƯỞNG CỤC CHUYỂN ĐỔI SỐ', 'TL. BỘ TRƯỞNG'),
    ['Lưu: VT'],
  ],
  [
    'signed, small letters, rank',
    'Nơi nhận:\n- Lưu: VT.\n\nKT. THỦ TƯỚNG\n\nPhó Thủ tướng\n\n(Đã ký)\n\nĐại tướng Lê Văn Bảo',
    signer('Lê Văn Bảo', 'Phó Thủ tướng', 'KT. THỦ TƯỚNG'),
    ['Lưu: VT'],
  ],
  [
    'two cells',
    '0.0| Nơi nhận:\n0.0| - Như trên;\n0.0| - VPCP: BTCN, các PCN,\n0.0| các Vụ: TH, NC;\n0.0| - Lưu: VT.\n0.1| KT. CHỦ TỊCH\n0.1| PHÓ CHỦ TỊCH\n0.1| Ngô Văn Lộc',
    signer('Ngô Văn Lộc', 'PHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH'),
    ['Như trên', 'VPCP: BTCN, các PCN, các Vụ: TH, NC', 'Lưu: VT'],
  ],
  [
    'two cells, each flattened into one line',
    '0.0| Nơi nhận: - Bộ Công an (để b/c); - Các Bộ: Tài chính, Lao động -Thương binh; - VPCP: các Vụ, Công báo. - Lưu: VT, KT (3b).\n0.1| TRƯỞNG BAN PHÓ THỦ TƯỚNG Nguyễn Hữu Tâm',
    signer('Nguyễn Hữu Tâm', 'PHÓ THỦ TƯỚNG'),
    ['Bộ Công an (để b/c)', 'Các Bộ: Tài chính, Lao động -Thương binh', 'VPCP: các Vụ, Công báo', 'Lưu: VT, KT (3b)'],
  ],
  [
    'headings within the list',
    'Nơi nhận:\n-Lưu VT;\nBản điện tử:\n- Như kính gửi;\n-Lãnh đạo, CV phòng GD&ĐT.\n\nTRƯỞNG PHÒNG\n\nTạ Văn Hòa',
    signer('Tạ Văn Hòa', 'TRƯỞNG PHÒNG'),
    ['Lưu VT', 'Như kính gửi', 'Lãnh đạo, CV phòng GD&ĐT'],
  ],
  [
    'semicolons and brackets within an entry',
    'Nơi nhận:\n- Sở Y tế; (để thông tin, gửi các đơn vị thực hiện công\ntác vệ sinh);\n- Các cơ sở có xả thải;\n(Giao UBND các xã gửi)\n- Lưu: VT, MT L.V. An.\n\nCHỦ TỊCH\nLê An',
    signer('Lê An', 'CHỦ TỊCH'),
    [
      'Sở Y tế; (để thông tin, gửi các đơn vị thực hiện công tác vệ sinh)',
      'Các cơ sở có xả thải; (Giao UBND các xã gửi)',
      'Lưu: VT, MT L.V. An',
    ],
  ],
  [
    'position beside the heading of the list',
    'Nơi nhận: GIÁM ĐỐC\n- UBND tỉnh;\n- Lưu: VT.\n\nHoàng Văn Thái',
    signer('Hoàng Văn Thái', 'GIÁM ĐỐC'),
    ['UBND tỉnh', 'Lưu: VT'],
  ],
  [
    'right half of the page between the entries',
    'Nơi nhận: T/M BAN THƯỜNG VỤ\n- Ban Tổ chức Trung ương (để báo cáo), PHÓ BÍ THƯ\n- Các đảng ủy,\n- Lưu Văn phòng.\nPhan Văn Trí',
    signer('Phan Văn Trí', 'PHÓ BÍ THƯ', 'T/M BAN THƯỜNG VỤ'),
    ['Ban Tổ chức Trung ương (để báo cáo)', 'Các đảng ủy', 'Lưu Văn phòng'],
  ],
  [
    'position above the list, name behind an entry (a scan)',
    'BỘ TRƯỜNG\n\nNơi nhận:\n- Sở Công Thương;\n- Vụ XNK, Ban Thanh tra Bộ; Vũ Đức Bách\n- Lưu: VT.',
    signer('Vũ Đức Bách', 'BỘ TRƯỜNG'),
    ['Sở Công Thương', 'Vụ XNK, Ban Thanh tra Bộ', 'Lưu: VT'],
  ],
  [
    'a list without bullets',
    'Nơi nhận:\nNhư trên;\nCác sở, ban, ngành tỉnh;\nLưu: VT, NC.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNGUYỄN VĂN AN',
    signer('NGUYỄN VĂN AN', 'PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC'),
    ['Như trên', 'Các sở, ban, ngành tỉnh', 'Lưu: VT, NC'],
  ],
  [
    'a draft without a name',
    'Nơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    signer(null, 'PHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH'),
    ['Lưu: VT'],
  ],
  ['a signature alone', 'Q. GIÁM ĐỐC\n\n(Đã ký)\n\nĐỗ Thị Lan', signer('Đỗ Thị Lan', 'Q. GIÁM ĐỐC'), []],
  [
    'signed before the name on its line',
    'Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\nĐã ký: Đỗ Thị Lan',
    signer('Đỗ Thị Lan', 'GIÁM ĐỐC'),
    ['Lưu: VT'],
  ],
  ['no closing', 'Trân trọng cảm ơn các cơ quan.', null, []],
  ['"Nơi nhận báo cáo" is no list', 'Nơi nhận báo cáo: Sở Y tế, trước ngày 15 hằng tháng.', null, []],
  [
    'the first of several signers',
    '0.0| Nơi nhận:\n0.0| - Lưu: VT.\n0.1| GIÁM ĐỐC\n0.1| Lê Văn Ba\n0.2| CHỦ TỊCH\n0.2| Trần Văn Tư',
    signer('Lê Văn Ba', 'GIÁM ĐỐC'),
    ['Lưu: VT'],
  ],
  [
    'the drafter beside the heading of the list',
    'Nơi nhận: th\n\n- Các sở;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Thế An',
    signer('Trần Thế An', 'CHỦ TỊCH'),
    ['Các sở', 'Lưu: VT'],
  ],
]

describe('closing', () => {
  test.each(CASES)('%s', (_, text, expectedSigner, recipients) => {
    const { document } = readFrame(sketch(HEAD + text))
    expect(document.signer).toEqual(expectedSigner)
    expect(document.recipients).toEqual(recipients)
  })
})

const CLOSING = 'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn An\n\n'

describe('what follows a closing', () => {
  const read = (after: string) => {
    const lines = sketch(HEAD + CLOSING + after)
    const { zones } = readFrame(lines)
    const text = (at: number) => lines[at]?.mapped.text
    return {
      bodies: zones.bodies.slice(1).map((zone) => [text(zone.from), text(zone.to - 1)]),
      ignored: [...zones.ignored].map(text),
    }
  }

  test('a plan attached to it is a body of its own, without its title', () => {
    const plan =
      'KẾ HOẠCH\n\nTHI HÀNH LUẬT DỮ LIỆU\n\n(Kèm theo Quyết định số 26/QĐ-TTg\nngày 01/12/2025)\n\nI. MỤC ĐÍCH\n1. Bộ Công an chủ trì.'
    expect(read(plan)).toEqual({ bodies: [['I. MỤC ĐÍCH', '1. Bộ Công an chủ trì.']], ignored: [] })
  })

  test('an annex of tasks is a body, from its table on', () => {
    const annex =
      'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 5/KH-UBND)\n\n0.0| STT\n0.1| Nhiệm vụ\n1.0| 1\n1.1| Rà soát chợ'
    expect(read(annex)).toEqual({ bodies: [['STT', 'Rà soát chợ']], ignored: [] })
  })

  test.each([
    ['a list of companies', 'PHỤ LỤC\n\nDANH SÁCH CÁC ĐƠN VỊ\n\n1. Công ty An Bình\n2. Công ty Hòa Phát'],
    [
      'a form',
      'Phụ lục số 01:\nĐỀ CƯƠNG BÁO CÁO\nkết quả thực hiện nhiệm vụ\nI. Tình hình\n1. Kết quả thực hiện nhiệm vụ\n2. Nhiệm vụ chưa hoàn thành',
    ],
    [
      'a report form with a table',
      'Biểu 01: BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ\n\n0.0| TT\n0.1| Vai trò (Chủ trì/Phối hợp)',
    ],
    [
      'a list of documents',
      '!Danh mục các văn bản đã ban hành\n1. Quyết định số 13/QĐ-UBND\n2. Kế hoạch số 31/KH-UBND',
    ],
    ['footnotes', '[1] Thông báo số 62/TB-VPCP;\ncác văn bản khác.\n[2] UBND các tỉnh.'],
    ['a source note', 'Nguồn: vanban.example.vn'],
  ])('%s is not read', (_, after) => {
    const lines = sketch(after).map((line) => line.mapped.text)
    expect(read(after)).toEqual({ bodies: [], ignored: lines })
  })

  test('footnotes within a body are not read', () => {
    const lines = sketch(
      'CHỈ THỊ\nVề chợ\n\n1. Các văn bản[1] còn hiệu lực.\n[1] Quyết định số 1/QĐ-UBND\nvà phụ lục.\n2. Sở Y tế rà soát.',
    )
    expect([...readFrame(lines).zones.ignored]).toEqual([3, 4])
  })
})
