/** Texts for people, in Vietnamese and English. Every stage may import this folder; it imports nothing. */
export { type Bilingual, fill, type Lang, languageOf, systemLanguage } from './language.ts'
export { nearest } from './nearest.ts'
export { type Params, type Place, Problem } from './problem.ts'
export { type ProblemKey, problems } from './problems.ts'
