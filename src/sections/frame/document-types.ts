import type { DocumentType } from '../../model.ts'

/** A kind of document: its slug, its name, the abbreviation used in symbols, and how the register calls it. */
export interface DocumentKind {
  slug: string
  name: string
  abbreviation: string | null
  /** The value of `document.type`; kinds that the register does not tell apart are `khac`. */
  type: DocumentType
}

const kind = (slug: string, name: string, abbreviation: string | null, type: DocumentType = 'khac'): DocumentKind => ({
  slug,
  name,
  abbreviation,
  type,
})

/**
 * Kinds of documents: Nghị định 30/2020/NĐ-CP article 7, the Party's kinds, and the legal instruments.
 * One table for titles, for symbols and for citations.
 */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  kind('nghi-quyet', 'nghị quyết', 'NQ', 'nghi-quyet'),
  kind('quyet-dinh', 'quyết định', 'QĐ', 'quyet-dinh'),
  kind('chi-thi', 'chỉ thị', 'CT', 'chi-thi'),
  kind('thong-bao', 'thông báo', 'TB', 'thong-bao'),
  kind('cong-dien', 'công điện', 'CĐ', 'cong-dien'),
  kind('cong-van', 'công văn', null, 'cong-van'),
  kind('ke-hoach', 'kế hoạch', 'KH', 'ke-hoach'),
  kind('ket-luan', 'kết luận', 'KL', 'ket-luan'),
  kind('huong-dan', 'hướng dẫn', 'HD', 'huong-dan'),
  kind('bao-cao', 'báo cáo', 'BC', 'bao-cao'),
  kind('quy-che', 'quy chế', 'QC'),
  kind('quy-dinh', 'quy định', 'QyĐ'),
  kind('thong-cao', 'thông cáo', 'TC'),
  kind('chuong-trinh', 'chương trình', 'CTr'),
  kind('phuong-an', 'phương án', 'PA'),
  kind('de-an', 'đề án', 'ĐA'),
  kind('du-an', 'dự án', 'DA'),
  kind('bien-ban', 'biên bản', 'BB'),
  kind('to-trinh', 'tờ trình', 'TTr'),
  kind('hop-dong', 'hợp đồng', 'HĐ'),
  kind('giay-moi', 'giấy mời', 'GM'),
  kind('giay-uy-quyen', 'giấy ủy quyền', 'GUQ'),
  kind('giay-gioi-thieu', 'giấy giới thiệu', 'GGT'),
  kind('phieu-chuyen', 'phiếu chuyển', 'PC'),
  kind('phieu-trinh', 'phiếu trình', 'PT'),
  kind('ban-ghi-nho', 'bản ghi nhớ', 'BGN'),
  kind('ban-thoa-thuan', 'bản thỏa thuận', 'BTT'),
  kind('thu-cong', 'thư công', null),
  kind('hien-phap', 'hiến pháp', null),
  kind('bo-luat', 'bộ luật', null),
  kind('luat', 'luật', null),
  kind('phap-lenh', 'pháp lệnh', 'PL'),
  kind('lenh', 'lệnh', 'L'),
  kind('nghi-dinh', 'nghị định', 'NĐ'),
  kind('thong-tu-lien-tich', 'thông tư liên tịch', 'TTLT'),
  kind('thong-tu', 'thông tư', 'TT'),
  kind('quy-trinh', 'quy trình', null),
  kind('dieu-le', 'điều lệ', null),
]

/** Words that may follow the kind in a title line: "THÔNG BÁO KẾT LUẬN", "KẾ HOẠCH HÀNH ĐỘNG". */
export const TITLE_QUALIFIERS: readonly string[] = [
  'kết luận',
  'ý kiến kết luận',
  'hành động',
  'công tác',
  'phối hợp',
  'liên tịch',
  'liên ngành',
  'chuyên đề',
  'nhanh',
  'tóm tắt',
  'khẩn',
  'hỏa tốc',
  'cá biệt',
  'triển khai',
  'thực hiện',
  'họp',
]
