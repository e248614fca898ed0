import type { Lang } from '../messages/index.ts'
import type { Severity } from '../model.ts'

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
  /** What `validate` looks for; absent where the file does not say. */
  validate?: ValidateConfig
}

/** A rule's id, a group of rules ("document/*") or all ("*"), and how it is set. */
export type RuleSettings = Record<string, Severity | 'off'>

export interface ValidateConfig {
  /** Absolute path of the folder that patterns count from: the configuration's own. */
  folder: string
  rules: RuleSettings
  /** Further settings for the files that match one of the patterns. */
  overrides: { paths: string[]; rules: RuleSettings }[]
  /** Patterns of files that are not checked. */
  ignore: string[]
}
