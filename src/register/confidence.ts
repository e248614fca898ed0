import type { Bilingual } from '../messages/index.ts'
import type { Confidence } from '../model.ts'
import {
  bareLead,
  barePartner,
  cutName,
  farLead,
  goesOnBehindColon,
  lateVerb,
  leadAbove,
  outsideSections,
  splitForOneLead,
  unreadClause,
  unreadPartner,
  verbBeforeOrder,
  weakSubject,
} from './doubts.ts'
import type { Draft } from './types.ts'

/** Why a reader should look at a task: what was read is there, and may be read in another way too. */
export interface Reason {
  id: string
  /** What a task with this reason is at best. */
  level: 'medium' | 'low'
  text: Bilingual
  /** @param siblings the tasks of the same provision, this one among them, in order */
  holds(draft: Draft, siblings: readonly Draft[]): boolean
}

const MANY_LEADS = 4
const LONG = 150

/** The rules of confidence, in the order in which they are told. A task that none of them names is high. */
export const REASONS: readonly Reason[] = [
  {
    id: 'no-lead',
    level: 'medium',
    text: { en: 'nobody is named who shall do it', vi: 'không nêu ai chủ trì' },
    holds: ({ lead }) => lead.length === 0,
  },
  {
    id: 'no-verb',
    level: 'low',
    text: { en: 'no ordered verb was read', vi: 'không đọc được động từ giao việc' },
    holds: ({ verbs }) => verbs.length === 0,
  },
  {
    id: 'cut-name',
    level: 'low',
    text: { en: 'a name may go on behind what was read of it', vi: 'tên cơ quan có thể còn dài hơn phần đọc được' },
    holds: cutName,
  },
  {
    id: 'unread-clause',
    level: 'low',
    text: { en: 'a clause of it was read as no order', vi: 'có vế câu không đọc được là lệnh giao việc' },
    holds: unreadClause,
  },
  {
    id: 'guessed-lead',
    level: 'medium',
    text: { en: 'the lead was taken for a name by its place alone', vi: 'tên chủ trì chỉ đoán theo vị trí trong câu' },
    holds: ({ lead }) => lead.some((one) => one.guessed),
  },
  {
    id: 'lead-above',
    level: 'medium',
    text: {
      en: 'its cell for the lead is empty, so the one above was taken',
      vi: 'ô chủ trì để trống nên lấy theo ô ngay phía trên',
    },
    holds: leadAbove,
  },
  {
    id: 'far-lead',
    level: 'medium',
    text: { en: 'the lead was named two levels above or more', vi: 'chủ trì lấy từ đề mục cách từ hai cấp trở lên' },
    holds: farLead,
  },
  {
    id: 'many-leads',
    level: 'medium',
    text: { en: `${MANY_LEADS} leads or more`, vi: `từ ${MANY_LEADS} đơn vị chủ trì trở lên` },
    holds: ({ lead }) => lead.length >= MANY_LEADS,
  },
  {
    id: 'bare-lead',
    level: 'medium',
    text: { en: 'one of several leads is a bare noun', vi: 'trong các đơn vị chủ trì có danh từ chung không rõ tên' },
    holds: bareLead,
  },
  {
    id: 'weak-subject',
    level: 'medium',
    text: {
      en: 'the lead is only the subject of a long sentence, or of one among several tasks',
      vi: 'chủ trì chỉ là chủ ngữ của câu dài hoặc của một trong nhiều nhiệm vụ cùng mục',
    },
    holds: weakSubject,
  },
  {
    id: 'split-provision',
    level: 'medium',
    text: {
      en: 'the provision was read as several tasks of one lead',
      vi: 'một mục được tách thành nhiều nhiệm vụ của cùng một đơn vị',
    },
    holds: splitForOneLead,
  },
  {
    id: 'late-verb',
    level: 'medium',
    text: {
      en: 'unread words stand before the first verb',
      vi: 'trước động từ đầu tiên còn những từ chưa đọc được',
    },
    holds: lateVerb,
  },
  {
    id: 'lead-in-verb',
    level: 'low',
    text: {
      en: 'the order stands behind a phrase that has a verb as well',
      vi: 'lệnh giao việc đứng sau một cụm mở đầu cũng có động từ',
    },
    holds: verbBeforeOrder,
  },
  {
    id: 'behind-colon',
    level: 'medium',
    text: { en: 'the order goes on behind a colon', vi: 'nội dung giao việc còn tiếp sau dấu hai chấm' },
    holds: goesOnBehindColon,
  },
  {
    id: 'bare-partner',
    level: 'medium',
    text: { en: 'a partner is a bare noun', vi: 'đơn vị phối hợp là danh từ chung' },
    holds: barePartner,
  },
  {
    id: 'unread-partner',
    level: 'low',
    text: { en: '“phối hợp với” without a partner that was read', vi: 'có “phối hợp với” nhưng không đọc được với ai' },
    holds: unreadPartner,
  },
  {
    id: 'no-section',
    level: 'medium',
    text: { en: 'it stands in no marked provision', vi: 'không nằm trong mục nào được đánh số' },
    holds: outsideSections,
  },
  {
    id: 'long-text',
    level: 'medium',
    text: { en: `more than ${LONG} words`, vi: `dài hơn ${LONG} chữ` },
    holds: ({ text }) => text.split(/\s+/).length > LONG,
  },
]

/** Notes for each task the ids of the reasons that hold for it. */
export function noteDoubts(drafts: readonly Draft[]): void {
  const provisions = new Map<Draft['node'], Draft[]>()
  for (const draft of drafts) {
    const siblings = provisions.get(draft.node)
    if (siblings) siblings.push(draft)
    else provisions.set(draft.node, [draft])
  }
  for (const [node, siblings] of provisions)
    for (const draft of siblings) {
      const beside = node === null ? [draft] : siblings
      draft.doubts = REASONS.filter((reason) => reason.holds(draft, beside)).map(({ id }) => id)
    }
}

/** High where there is no reason to look; low by one that weighs, or by two that do not. */
export function confidenceOf({ doubts }: Draft): Confidence {
  if (doubts.length === 0) return 'high'
  const weighs = REASONS.some(({ id, level }) => level === 'low' && doubts.includes(id))
  return weighs || doubts.length > 1 ? 'low' : 'medium'
}
