import { base } from './base.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { narrow, print } from './media.ts'
import { register } from './register.ts'

/** The page's style sheet, in the order in which its parts must stand. */
export const style = [base, figures, register, documents, narrow, print].join('\n')
