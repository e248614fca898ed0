import { Ajv2020 } from 'ajv/dist/2020.js'
import { registerSchema } from '../register/schema.ts'

/** What ajv makes of the schema. The build puts the code that ajv generates in this file's place. */
export const validate = new Ajv2020({ allErrors: true, validateFormats: false, messages: false }).compile(
  registerSchema,
)
