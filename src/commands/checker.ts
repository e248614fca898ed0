import { relative, resolve } from 'node:path'
import type { Input } from '../archive/inputs.ts'
import { keyOf, type ResultsCache } from '../archive/results-cache.ts'
import type { Config } from '../config/index.ts'
import { readText } from '../read/index.ts'
import { isRegisterFile, startsAsRegister } from '../register/load.ts'
import { defaultSetting, type Finding, type SettingOf } from '../validate/index.ts'
import { settingsFor } from '../validate/settings.ts'
import { validate } from '../validate.ts'
import type { Context } from './io.ts'
import { Sources } from './sources.ts'
import type { Limits } from './validate-options.ts'
import { version } from './version.ts'

/** Checks one file after the other, and remembers what it found where there is a cache. */
export class Checker {
  private readonly sources: Sources
  private readonly shared: string

  constructor(
    private readonly context: Context,
    private readonly config: Config | null,
    private readonly limits: Limits,
    private readonly cache: ResultsCache<Finding[]> | null,
  ) {
    this.sources = new Sources(context.io.cwd)
    this.shared = keyOf(version, JSON.stringify(config), limits.asOf ?? '')
  }

  /** @param path the input's own, or what standard input is to be called */
  async check(bytes: Uint8Array, input: Input, path: string): Promise<Finding[]> {
    const key = this.cache === null ? '' : keyOf(this.shared, path, bytes)
    const known = this.cache?.get(path, key, (other) => this.sources.digestOf(other, input.file))
    if (known) return known
    const others: Record<string, string | null> = {}
    const findings = await validate(bytes, {
      path: path === '-' ? null : path,
      config: this.config,
      asOf: this.limits.asOf,
      settingOf: this.settingOf(path),
      sourceOf: (source) => {
        if (this.cache !== null) others[source] = this.sources.digestOf(source, input.file)
        return this.sources.of(source, input.file)
      },
    })
    this.cache?.set(path, key, findings, others)
    return findings
  }

  /** The text that the findings' positions count in. */
  async textOf(bytes: Uint8Array, path: string): Promise<string> {
    const register = path === '-' ? startsAsRegister(bytes) : isRegisterFile(path)
    const options = { path: path === '-' ? null : path }
    if (register) return readText(bytes, { ...options, mediaType: 'text/plain' }).text
    const { textOf } = await import('../extract.ts')
    return textOf(bytes, options)
  }

  private settingOf(path: string): SettingOf {
    const { validate: own } = this.config ?? {}
    if (!own) return defaultSetting
    return settingsFor(own, relative(own.folder, resolve(this.context.io.cwd, path)).replaceAll('\\', '/'))
  }
}
