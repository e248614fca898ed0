import type { Part } from './types.ts'

/** Words of the date grammar, lower case NFC. Patterns are built from these tables. */

/** Spellings of quý, both tone places and i for y. */
export const QUARTER = ['quý', 'qúy', 'quí', 'qúi']

export const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Numbers of quarters in words; "quý ba" and "quý thứ ba". */
export const QUARTER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  đầu: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
}

export const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** Months in words. Giêng and chạp are lunar months and are left out. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
}

/** After "thứ": the week begins with thứ hai. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  ba: 'TU',
  tư: 'WE',
  bốn: 'WE',
  năm: 'TH',
  sáu: 'FR',
  bảy: 'SA',
  bẩy: 'SA',
  '2': 'MO',
  '3': 'TU',
  '4': 'WE',
  '5': 'TH',
  '6': 'FR',
  '7': 'SA',
}
export const SUNDAY = ['chủ nhật', 'chúa nhật']

/** Years counted from the document's. */
export const YEAR_SHIFTS: Readonly<Record<string, number>> = {
  nay: 0,
  này: 0,
  'hiện tại': 0,
  tới: 1,
  sau: 1,
  'kế tiếp': 1,
  'tiếp theo': 1,
}

/** `before` a day includes it, before a longer time ends the day before; `count` stands before numbers of days only. */
export type RelationKind = 'before' | 'by' | 'within' | 'from' | 'after' | 'count'

/** Prepositions before a date, grouped by what they say. */
export const RELATIONS: Readonly<Record<RelationKind, readonly string[]>> = {
  before: [
    'trước',
    'chậm nhất trước',
    'chậm nhất là trước',
    'muộn nhất trước',
    'muộn nhất là trước',
    'đến trước',
    'không quá trước',
  ],
  by: [
    'chậm nhất',
    'chậm nhất là',
    'chậm nhất vào',
    'chậm nhất là vào',
    'chậm nhất trong',
    'chậm nhất là trong',
    'chậm nhất đến',
    'chậm nhất là đến',
    'chậm nhất đến hết',
    'chậm nhất là đến hết',
    'chậm nhất hết',
    'chậm nhất sau',
    'chậm nhất không quá',
    'chậm nhất trong vòng',
    'chậm nhất trong thời hạn',
    'chậm nhất là không quá',
    'muộn nhất',
    'muộn nhất là',
    'muộn nhất vào',
    'muộn nhất là vào',
    'muộn nhất đến',
    'muộn nhất là đến',
    'muộn nhất đến hết',
    'muộn nhất trong',
    'không quá',
    'không muộn hơn',
    'không chậm hơn',
    'không được quá',
    'không được chậm hơn',
    'tối đa không quá',
    'đến hết',
    'cho đến hết',
    'tới hết',
    'hết',
    'đến',
    'cho đến',
    'tới',
    'tính đến',
    'tính đến hết',
    'từ nay đến',
    'từ nay đến hết',
    'từ nay cho đến',
    'đến thời điểm',
  ],
  within: [
    'trong',
    'ngay trong',
    'trong vòng',
    'trong thời hạn',
    'trong thời hạn không quá',
    'trong thời hạn tối đa',
    'trong vòng không quá',
    'trong vòng tối đa',
    'trong thời gian',
    'trong thời gian không quá',
    'trong khoảng thời gian',
    'thời hạn',
    'thời hạn không quá',
    'vào',
    'vào lúc',
    'lúc',
    'ngay',
    'nội trong',
  ],
  from: ['từ', 'kể từ', 'bắt đầu từ', 'tính từ', 'ngay từ'],
  after: ['sau', 'ngay sau'],
  count: [
    'sau thời hạn',
    'quá',
    'quá thời hạn',
    'tối đa',
    'tối thiểu',
    'ít nhất',
    'trước ít nhất',
    'ít nhất trước',
    'trước tối thiểu',
  ],
}

const KIND_OF = new Map<string, RelationKind>(
  Object.entries(RELATIONS).flatMap(([kind, words]) => words.map((word) => [word, kind as RelationKind])),
)

/** What a preposition of the table says; null for none. */
export function relationKind(relation: string | null | undefined): RelationKind | null {
  return (relation != null && KIND_OF.get(relation)) || null
}

/** Heavenly stems that open a lunar year's name (năm Giáp Thìn): such a date is not of the solar calendar. */
export const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']

/** Parts of a month, quarter or year, as thirds: đầu, giữa, cuối; the tuần words mean thirds of a month exactly. */
export const PARTS: Readonly<Record<string, Part>> = {
  đầu: 'first',
  'vào đầu': 'first',
  'những ngày đầu': 'first',
  'những tháng đầu': 'first',
  'thượng tuần': 'first',
  giữa: 'middle',
  'khoảng giữa': 'middle',
  'trung tuần': 'middle',
  cuối: 'last',
  'những ngày cuối': 'last',
  'những tháng cuối': 'last',
  'hạ tuần': 'last',
  'nửa đầu': 'firstHalf',
  'nửa cuối': 'lastHalf',
  'nửa sau': 'lastHalf',
}

/** Parts of a day before a date: sáng ngày 03/4, cuối giờ chiều ngày 03/4. They give no hour. */
export const DAY_PARTS = [
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'buổi sáng',
  'buổi chiều',
  'đầu giờ sáng',
  'đầu giờ chiều',
  'cuối giờ sáng',
  'cuối giờ chiều',
  'cuối giờ làm việc',
  'giờ hành chính',
  'giờ làm việc',
  'hết giờ hành chính',
  'hết giờ làm việc',
  'cuối',
  'trong buổi sáng',
]
