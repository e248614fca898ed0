import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { registerSchema } from '../register/schema.ts'

const ajv = new Ajv2020({ allErrors: true, validateFormats: false, messages: false })
ajv.addSchema(registerSchema)
const part = (name: string): ValidateFunction => {
  const found = ajv.getSchema(`${registerSchema.$id}${name}`)
  if (!found) throw new Error(`the schema has no ${name}`)
  return found
}

/** What ajv makes of the schema and of its parts. The build puts the code that ajv generates in this file's place. */
export const register = part('')
export const task = part('#/$defs/task')
export const section = part('#/$defs/section')
export const citation = part('#/$defs/citation')
export const diagnostic = part('#/$defs/diagnostic')
export const orphan = part('#/$defs/orphan')
