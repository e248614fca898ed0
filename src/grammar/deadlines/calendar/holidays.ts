/**
 * Days off in Việt Nam as data. Sources: Bộ luật Lao động 2019, article 112, and the yearly notices of the ministry in
 * charge of labour on Tết, on Quốc khánh and on swapped days (notices for 2024, 2025 and 2026); from 2026 also Ngày
 * Văn hóa Việt Nam, 24/11. Weekends are not listed.
 */
export const HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2024: ['01-01', '02-08', '02-09', '02-12', '02-13', '02-14', '04-18', '04-29', '04-30', '05-01', '09-02', '09-03'],
  2025: ['01-01', '01-27', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01', '05-02', '09-01', '09-02'],
  2026: [
    '01-01',
    '01-02',
    '02-16',
    '02-17',
    '02-18',
    '02-19',
    '02-20',
    '04-27',
    '04-30',
    '05-01',
    '08-31',
    '09-01',
    '09-02',
    '11-24',
  ],
}

/** Saturdays worked in exchange for a day off. */
export const MAKE_UP: Readonly<Record<number, readonly string[]>> = {
  2024: ['05-04'],
  2025: ['04-26'],
  2026: ['01-10', '08-22'],
}

/** First day of the lunar year and Giỗ Tổ (10/3 lunar), for years whose notices are not out. */
export const LUNAR: Readonly<Record<number, { tet: string; hungKings: string }>> = {
  2024: { tet: '02-10', hungKings: '04-18' },
  2025: { tet: '01-29', hungKings: '04-07' },
  2026: { tet: '02-17', hungKings: '04-26' },
  2027: { tet: '02-06', hungKings: '04-16' },
  2028: { tet: '01-26', hungKings: '04-04' },
  2029: { tet: '02-13', hungKings: '04-23' },
  2030: { tet: '02-02', hungKings: '04-12' },
}

/** Fixed holidays; the second day of Quốc khánh is the day before (1/9) or after (3/9), by notice. */
export const FIXED: readonly { day: string; since?: number }[] = [
  { day: '01-01' },
  { day: '04-30' },
  { day: '05-01' },
  { day: '09-01' },
  { day: '09-02' },
  { day: '11-24', since: 2026 },
]
