import type { Config } from '../config/index.ts'
import type { Lang } from '../messages/index.ts'

/** A stream that a command writes to; process.stdout and process.stderr are such. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): boolean
  isTTY?: boolean
  columns?: number
}

/** What a run of the command line has of the world. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  env: Record<string, string | undefined>
  cwd: string
}

/** What a command is given besides its arguments. */
export interface Context {
  io: Io
  lang: Lang
  /** The language that --lang asks for; null where it was not given. */
  askedLang: Lang | null
  /** Reads vbparse.config.yaml at the first call. @throws Problem */
  config(): Promise<Config | null>
}

/** 0 done, 1 a difference or finding, 2 wrong usage or something that could not be read or written. */
export type Status = 0 | 1 | 2

/** Writes and waits until the stream has taken it, so that a slow reader does not fill the memory. */
export function write(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
