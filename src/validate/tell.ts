import { type Bilingual, fill, type Lang } from '../messages/index.ts'
import { ruleOf } from './rules/index.ts'
import type { Finding, Params } from './types.ts'

/** What is wrong and what to do, in words. */
export interface Told {
  message: string
  remedy: string
}

/** A finding in a language. What it carries out of a document is kept to one line without control characters. */
export function tell({ rule, params }: Pick<Finding, 'rule' | 'params'>, lang: Lang): Told {
  const known = ruleOf(rule)
  if (!known) return { message: rule, remedy: '' }
  const words = inLanguage(params, lang)
  const put = (text: Bilingual): string => oneLine(fill(text[lang], words))
  return { message: put(known.message), remedy: put(known.remedy) }
}

function inLanguage(params: Params, lang: Lang): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[lang] : value]),
  )
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '?')
