import type { Lang } from '../messages/index.ts'

/** What vbparse.config.yaml may say; parts that are absent are empty. */
export interface Config {
  lexicon: {
    /** Offices that the lexicon does not know, with the abbreviation that their documents use. */
    agencies: { name: string; abbreviation?: string }[]
    /** Verbs that order something, in lower case. */
    verbs: string[]
  }
  calendar: {
    /** Further days off, ISO dates. */
    daysOff: string[]
    /** Days that are worked though they fall on a weekend or holiday, ISO dates. */
    workdays: string[]
  }
  /** Language of messages, after --lang and VBPARSE_LANG. */
  lang: Lang | null
}
