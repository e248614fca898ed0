/**
 * What a cue promises; a window is searched for the kinds that its cues promise and for no other. The first six are
 * numbers; `count` is a number with a unit, in figures or words; `repeat` hằng, mỗi, định kỳ; `point` tuần này, quý I, cuối năm.
 */
export const CUE = {
  date: 1,
  day: 2,
  month: 4,
  quarter: 8,
  year: 16,
  time: 32,
  count: 64,
  repeat: 128,
  point: 512,
} as const
export type Cue = keyof typeof CUE

/**
 * Set beside the cues where a phrase may be a deadline: it recurs, it counts, or a preposition, a label or the start of
 * the sentence stands before it. Most dates of a document are those of documents that it cites, and have none of these.
 */
export const BOUND = 256
