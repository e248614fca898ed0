import { describe, expect, test } from 'vitest'
import type { DocumentInfo } from '../../../src/model.ts'
import { readFrame } from '../../../src/sections/frame/index.ts'
import { sketch } from './lines.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const TEXT = '\n\nThời gian qua, công tác này đã có chuyển biến.\n1. Sở Y tế rà soát các cơ sở.'

const CASES: [name: string, sketch: string, expected: Partial<DocumentInfo>][] = [
  [
    'issuer on two lines',
    `ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI\n\nSố: 05/CT-UBND\n\n${MOTTO}\n\nSơn Hải, ngày 01 tháng 4 năm 2025\n\n!CHỈ THỊ\n!Về tăng cường phòng cháy rừng${TEXT}`,
    {
      type: 'chi-thi',
      number: '05',
      symbol: 'CT-UBND',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN HẢI',
      place: 'Sơn Hải',
      date: '2025-04-01',
      subject: 'Về tăng cường phòng cháy rừng',
    },
  ],
  [
    'a body with the number of another document in its name',
    'SỞ CÔNG THƯƠNG\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 112/QĐ-SCT\n\nSố: 09/KH-ĐKT\n\nSơn Hải, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nKiểm tra an toàn hóa chất\n\n1. Mục tiêu',
    { type: 'ke-hoach', number: '09', symbol: 'KH-ĐKT', date: '2026-03-12' },
  ],
  [
    'a department below its parent',
    `UBND TỈNH SƠN HẢI\nSỞ CÔNG THƯƠNG\n\n${MOTTO}\n\nSố: 112/KH-SCT\n\nSơn Hải, ngày 5/3/2026\n\nKẾ HOẠCH\nKiểm tra chợ năm 2026${TEXT}`,
    { type: 'ke-hoach', number: '112', symbol: 'KH-SCT', issuer: 'SỞ CÔNG THƯƠNG', date: '2026-03-05' },
  ],
  [
    'a name that a line cuts in two',
    `SỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG\n\n${MOTTO}\n\nSố: 8/TB-SNNMT\n\nTHÔNG BÁO\nKết quả rà soát${TEXT}`,
    { issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', symbol: 'TB-SNNMT' },
  ],
  [
    'motto and place wrapped by a converter',
    '!VĂN\n!PHÒNG CHÍNH PHỦ\n\n!CỘNG\n!HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 7/TB-VPCP\n\nHà\nNội, ngày 21\ntháng 11 năm 2025\n\n!THÔNG BÁO\nKẾT\nLUẬN CỦA PHÓ THỦ TƯỚNG TẠI CUỘC HỌP\nNgày 20 tháng 11 năm 2025, cuộc họp diễn ra.',
    {
      issuer: 'VĂN PHÒNG CHÍNH PHỦ',
      place: 'Hà Nội',
      date: '2025-11-21',
      subject: 'KẾT LUẬN CỦA PHÓ THỦ TƯỚNG TẠI CUỘC HỌP',
    },
  ],
  [
    'two columns flattened into lines',
    `UBND TỈNH SƠN HẢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ XÂY DỰNG Độc lập - Tự do - Hạnh phúc\n\nSố: 77 /QĐ-SXD Sơn Hải, ngày 06 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nThành lập Đoàn kiểm tra\n\nGIÁM ĐỐC SỞ XÂY DỰNG\n\nCăn cứ Luật Xây dựng;`,
    {
      type: 'quyet-dinh',
      number: '77',
      symbol: 'QĐ-SXD',
      issuer: 'SỞ XÂY DỰNG',
      place: 'Sơn Hải',
      date: '2026-03-06',
      subject: 'Thành lập Đoàn kiểm tra',
    },
  ],
  [
    'a table of two cells, an official letter',
    '0.0| ỦY BAN NHÂN DÂN\n0.0| TỈNH SƠN HẢI\n0.0| Số:           /UBND-KT\n0.0| V/v di dời cụm công nghiệp\n0.0| Tân Lập\n0.1| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n0.1| Độc lập - Tự do - Hạnh phúc\n0.1| Sơn Hải, ngày      tháng 6 năm 2026\n\n1.0| Kính gửi:\n1.1| - Các Sở: Tài chính,\n1.1| Xây dựng;\n1.1| - UBND phường Tân Lập.\n\nXét đề nghị của Sở Công Thương, UBND tỉnh yêu cầu:\n1. Giao Sở Tài chính rà soát.',
    {
      type: 'cong-van',
      number: null,
      symbol: 'UBND-KT',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN HẢI',
      date: '2026-06',
      subject: 'V/v di dời cụm công nghiệp Tân Lập',
    },
  ],
  [
    'the Party',
    'TỈNH ỦY SƠN HẢI ĐẢNG CỘNG SẢN VIỆT NAM\n*\n\nSố 118-TB/TU Sơn Hải, ngày 14 tháng 11 năm 2025\n\nTHÔNG BÁO\nKẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề phát triển đảng viên\n\nNgày 11/11/2025, Ban Thường vụ họp.',
    {
      type: 'thong-bao',
      number: '118',
      symbol: 'TB/TU',
      issuer: 'TỈNH ỦY SƠN HẢI',
      subject: 'KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY về phát triển đảng viên',
    },
  ],
  [
    'a Party committee below the Central Committee',
    'ĐẢNG CỘNG SẢN VIỆT NAM\n\n!BAN CHẤP HÀNH TRUNG ƯƠNG\n!ĐẢNG ĐOÀN QUỐC HỘI\n\nSố 32-KH/ĐĐQH99\n\nHà Nội, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\ntriển khai Nghị quyết\n\nNgày 22/12/2024, Bộ Chính trị ban hành Nghị quyết.',
    { issuer: 'ĐẢNG ĐOÀN QUỐC HỘI', number: '32', symbol: 'KH/ĐĐQH99' },
  ],
  [
    'a draft with blanks',
    'Số: /TB-UBND\n\nSơn Hải, ngày tháng 4 năm 2025\n\nTHÔNG BÁO\n\nKết luận của Phó Chủ tịch tại buổi làm việc\n\nNgày 31/3/2025, Phó Chủ tịch chủ trì.',
    { number: null, symbol: 'TB-UBND', place: 'Sơn Hải', date: '2025-04', issuer: null },
  ],
  [
    'day and month blank',
    `UBND HUYỆN TÂN LẬP\nPHÒNG GIÁO DỤC & ĐÀO TẠO\n\n${MOTTO}\n\nSố / PGD&ĐT\n\nV/v phòng dịch\n\nKính gửi:\n\nTân Lập, ngày tháng năm 2020\n\n- Các trường Tiểu học;\n- Các trường THCS: Minh Đức, Hòa Bình.\n\nThực hiện công văn số 61/UBND-YT, các trường nghiêm túc thực hiện:`,
    {
      type: 'cong-van',
      number: null,
      symbol: 'PGD&ĐT',
      issuer: 'PHÒNG GIÁO DỤC & ĐÀO TẠO',
      place: 'Tân Lập',
      date: '2020',
      subject: 'V/v phòng dịch',
    },
  ],
  [
    'a scan',
    'SỞ Y TẾ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lặp - Tự do - Hạnh phúc\n\nsẻ: lO /CT-SYT\nSơn Hải, ngày ÍÕ tháng 02 năm 2011\n\nCHÍ THỊ\nSiết chặt vệ sinh bếp ăn,\nquán ăn ven đường\n\nThực hiện Chỉ thị số 12/CT-TTg ngày 01 tháng 12 năm 2010 của Thủ tướng Chính phủ, Giám đốc Sở yêu cầu:',
    {
      type: 'chi-thi',
      number: null,
      symbol: 'CT-SYT',
      issuer: 'SỞ Y TẾ',
      date: '2011-02',
      subject: 'Siết chặt vệ sinh bếp ăn, quán ăn ven đường',
    },
  ],
  [
    'old letters Ƣ and a heading in plain text',
    `UBND HUYỆN TÂN LẬP\n\n${MOTTO}\n\nSố: 12/HD-UBND\n\n## HƢỚNG DẪN\nThực hiện nhiệm vụ năm học${TEXT}`,
    { type: 'huong-dan', issuer: 'UBND HUYỆN TÂN LẬP', subject: 'Thực hiện nhiệm vụ năm học' },
  ],
  [
    'an urgent telegram',
    '!THỦ TƯỚNG CHÍNH PHỦ\n\n!CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 24/CĐ-TTg\n\nHà Nội, ngày 20 tháng 11 năm 2025\n\n!CÔNG ĐIỆN\nV/V ỨNG PHÓ MƯA LŨ\nTẠI MIỀN TRUNG\n!THỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng các Bộ: Quốc phòng,\nCông an;\n- Chủ tịch UBND các tỉnh: Sơn Hải, Bình Nguyên.\nTheo dự báo, mưa lớn còn tiếp diễn.\n1. Bộ Quốc phòng chuẩn bị lực lượng.',
    { type: 'cong-dien', number: '24', issuer: 'THỦ TƯỚNG CHÍNH PHỦ', subject: 'V/V ỨNG PHÓ MƯA LŨ TẠI MIỀN TRUNG' },
  ],
  [
    'the year within the symbol',
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LẠC GIANG\n\n${MOTTO}\n\nSố: 09/2009/CT-UBND\n\nTP. Lạc Giang, ngày 12 tháng 8 năm 2009\n\nCHỈ THỊ\nVề việc quản lý đất đai${TEXT}`,
    { number: '09', symbol: '2009/CT-UBND', place: 'TP. Lạc Giang', issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ LẠC GIANG' },
  ],
  [
    'the author between title and subject',
    `HỘI NGƯỜI CAO TUỔI\nTỈNH SƠN HẢI\nSố: 04/CT-HNCT\n${MOTTO}\nSơn Hải, ngày 06 tháng 1 năm 2016\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ HỘI NGƯỜI CAO TUỔI TỈNH\nvề chăm sóc hội viên\nở vùng cao${TEXT}`,
    {
      issuer: 'HỘI NGƯỜI CAO TUỔI TỈNH SƠN HẢI',
      date: '2016-01-06',
      subject: 'về chăm sóc hội viên ở vùng cao',
    },
  ],
  [
    'a decision: who decides is no subject',
    `!THỦ TƯỚNG\n!CHÍNH PHỦ\n\n!${MOTTO}\n\nSố: 26/QĐ-TTg\n\n!QUYẾT ĐỊNH\n\nBAN HÀNH KẾ HOẠCH THI HÀNH LUẬT DỮ\nLIỆU\n\n!THỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n\n!QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.`,
    {
      type: 'quyet-dinh',
      issuer: 'THỦ TƯỚNG CHÍNH PHỦ',
      subject: 'BAN HÀNH KẾ HOẠCH THI HÀNH LUẬT DỮ LIỆU',
    },
  ],
  [
    'title and subject only',
    'CHỈ THỊ\nVỀ VIỆC TIẾT KIỆM ĐIỆN TRÊN ĐỊA BÀN TỈNH\nNgày 19/5/2025, Thủ tướng Chính phủ ban hành Chỉ thị.\n1. Các sở thực hiện.',
    { type: 'chi-thi', number: null, date: null, place: null, subject: 'VỀ VIỆC TIẾT KIỆM ĐIỆN TRÊN ĐỊA BÀN TỈNH' },
  ],
  [
    'an official letter that begins with its addressees',
    'Kính gửi: Thủ trưởng các cơ quan thuộc\nBộ\nThực hiện ý kiến chỉ đạo của Thủ tướng tại Công văn số 31/TTg-QHĐP, Bộ trưởng giao:\n1. Vụ Pháp chế rà soát.',
    { type: 'cong-van', number: null, symbol: null, subject: null, place: null, date: null },
  ],
  [
    'the issuer inferred from who speaks',
    'CHỈ THỊ\nVề an toàn hồ đập\n\nThời gian qua, mưa lớn kéo dài.\n1. Rà soát các hồ đập.\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở thực hiện nghiêm.',
    { issuer: 'Chủ tịch Ủy ban nhân dân tỉnh', assumed: ['issuer'] },
  ],
  [
    'a kind that the register does not tell apart',
    `UBND TỈNH SƠN HẢI\nSỞ NỘI VỤ\n\n${MOTTO}\n\nSố: 3/TTr-SNV\n\nTỜ TRÌNH\nVề việc bổ sung biên chế\n\nKính gửi: Ủy ban nhân dân tỉnh.\n\nCăn cứ Nghị định số 62/2020/NĐ-CP, Sở Nội vụ trình:`,
    { type: 'khac', symbol: 'TTr-SNV', issuer: 'SỞ NỘI VỤ', subject: 'Về việc bổ sung biên chế' },
  ],
  [
    'a title that spells its letters apart',
    `UBND XÃ MINH ĐỨC\n\n${MOTTO}\n\nSố: 3/BC-UBND\n\nB Á O C Á O\nKết quả quý I${TEXT}`,
    { type: 'bao-cao', issuer: 'UBND XÃ MINH ĐỨC' },
  ],
  [
    'title and subject on one line',
    `UBND XÃ MINH ĐỨC\n\n${MOTTO}\n\nSố: 3/KH-UBND\n\nKẾ HOẠCH TRỒNG CÂY NĂM 2026${TEXT}`,
    { type: 'ke-hoach', subject: 'TRỒNG CÂY NĂM 2026' },
  ],
  [
    'an article about law has no letterhead',
    'Bảng giá đất năm 2026 tại tỉnh Sơn Hải\n\nNgày 09/12/2025, UBND tỉnh Sơn Hải đã ban hành Quyết định 146/2025/QĐ-UBND.\n\nKế hoạch sử dụng đất được công bố hằng năm.',
    { type: 'khac', number: null, symbol: null, place: null, date: null, subject: null, signer: null, recipients: [] },
  ],
  [
    'cells flattened into one line each, parent and office together',
    '0.0| UBND TỈNH SƠN HẢI SỞ Y TẾ ------- Số: 12/KH-SYT\n0.1| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Sơn Hải, ngày 5 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nTIÊM CHỦNG NĂM 2025\n\nCăn cứ Luật Phòng, chống bệnh truyền nhiễm;',
    {
      issuer: 'SỞ Y TẾ',
      number: '12',
      symbol: 'KH-SYT',
      place: 'Sơn Hải',
      date: '2025-03-05',
      subject: 'TIÊM CHỦNG NĂM 2025',
    },
  ],
  [
    'an office whose name holds a cut word is not cut',
    `BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\n${MOTTO}\n\nSố: 4/CT-BNNMT\n\nCHỈ THỊ\nVề đê điều${TEXT}`,
    { issuer: 'BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG' },
  ],
  [
    'place and date above the signature',
    'CHỈ THỊ\nVề đê điều\n\n1. Các huyện rà soát đê điều.\n\nSơn Hải, ngày 03 tháng 5 năm 1998\n\nCHỦ TỊCH\n\nTrần Văn An',
    { place: 'Sơn Hải', date: '1998-05-03' },
  ],
  [
    'an invitation, its subject above its addressees',
    `UBND TỈNH SƠN HẢI\n\n${MOTTO}\n\nSố: 15/GM-UBND\n\n!GIẤY MỜI HỌP\n\n!Về tiến độ tu bổ đê điều\n\n0.0| Kính gửi:\n0.1| - Sở Tài chính;\n0.1| - Sở Xây dựng.\n\nUBND tỉnh tổ chức họp như sau:\n1. Thời gian: 14h00 ngày 16/6/2026.`,
    { type: 'khac', number: '15', symbol: 'GM-UBND', subject: 'Về tiến độ tu bổ đê điều' },
  ],
  [
    'a stamp beside the letterhead is no issuer',
    `UBND TỈNH SƠN HẢI\nHỎA TỐC\n\n${MOTTO}\n\nSố: 4/CĐ-UBND\n\nCÔNG ĐIỆN\nVề sạt lở${TEXT}`,
    { issuer: 'UBND TỈNH SƠN HẢI' },
  ],
]

describe('letterhead', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    expect(readFrame(sketch(text)).document).toMatchObject(expected)
  })

  test('ends with the subject, the addressees, the list of who is wired', () => {
    const ends = (text: string) => {
      const lines = sketch(text)
      return lines[readFrame(lines).zones.letterhead.to]?.mapped.text
    }
    const of = (name: string) => (CASES.find((one) => one[0] === name) as (typeof CASES)[number])[1]
    expect(ends(of('issuer on two lines'))).toMatch(/^Thời gian qua/)
    expect(ends(of('a table of two cells, an official letter'))).toMatch(/^Xét đề nghị/)
    expect(ends(of('day and month blank'))).toMatch(/^Thực hiện công văn/)
    expect(ends(of('an urgent telegram'))).toMatch(/^Theo dự báo/)
    expect(ends(of('a decision: who decides is no subject'))).toBe('THỦ TƯỚNG CHÍNH PHỦ')
    expect(ends(of('a kind that the register does not tell apart'))).toMatch(/^Căn cứ/)
    expect(ends(of('an official letter that begins with its addressees'))).toMatch(/^Thực hiện ý kiến/)
  })

  test('empty lines between any two lines say nothing', () => {
    const text = `UBND TỈNH SƠN HẢI\n${MOTTO}\nSố: 9/KH-UBND\nSơn Hải, ngày 5 tháng 3 năm 2026\nKẾ HOẠCH\nTRỒNG CÂY PHÂN TÁN\nVEN ĐƯỜNG VÀ KÊNH\nCăn cứ Luật Lâm nghiệp, tỉnh\nban hành kế hoạch trồng\ncây với các nội dung\nsau:\n1. Các xã trồng cây\nven đường.\n2. Các sở theo dõi.`
    const { document } = readFrame(sketch(text.replaceAll('\n', '\n\n')))
    expect(document).toMatchObject({ issuer: 'UBND TỈNH SƠN HẢI', subject: 'TRỒNG CÂY PHÂN TÁN VEN ĐƯỜNG VÀ KÊNH' })
  })

  test('an empty document', () => {
    expect(readFrame([])).toMatchObject({
      document: { type: 'khac', recipients: [] },
      zones: { bodies: [], closings: [] },
    })
  })
})
