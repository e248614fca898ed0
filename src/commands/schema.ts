import { registerSchema } from '../register/schema.ts'
import { type Context, type Status, write } from './io.ts'

/** `vbparse schema`: the register's JSON Schema. */
export async function run(_paths: string[], _options: object, { io }: Context): Promise<Status> {
  await write(io.stdout, `${JSON.stringify(registerSchema, null, 2)}\n`)
  return 0
}
