/** The languages of messages and help. Keys, rule ids and the register itself never change with them. */
export type Lang = 'vi' | 'en'

/** One text in both languages. */
export type Bilingual = Record<Lang, string>

/** "vi", "vi_VN.UTF-8" and "en-GB" name a language of ours; null for every other word. */
export function languageOf(tag: string): Lang | null {
  const name = tag.toLowerCase()
  for (const lang of ['vi', 'en'] as const) {
    if (name === lang || name.startsWith(`${lang}_`) || name.startsWith(`${lang}-`) || name.startsWith(`${lang}.`)) {
      return lang
    }
  }
  return null
}

/**
 * The language of the system: Vietnamese where its locale says vi, else English.
 * @param env LC_ALL, LC_MESSAGES and LANG, of which the first that is set decides (POSIX)
 */
export function systemLanguage(env: Record<string, string | undefined>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG
  // Windows sets none of them. Asking Intl costs some milliseconds, so only where nothing else answers.
  return languageOf(locale || Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en'
}

/** Puts the parameters into a text's {places}. */
export function fill(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w{1,20})\}/g, (place, name: string) => String(params[name] ?? place))
}
