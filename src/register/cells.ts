import { type Mapped, MappedBuilder, slice } from '../normalise/mapped.ts'

/** The lines of a cell as one; a bullet at its start is no word of it. */
export function oneLine(mapped: Mapped): Mapped {
  const bullet = /^[-–—+•]\s+/.exec(mapped.text)?.[0].length ?? 0
  const bare = bullet > 0 ? slice(mapped, bullet, mapped.text.length) : mapped
  if (!bare.text.includes('\n')) return bare
  const out = new MappedBuilder()
  for (let i = 0; i < bare.text.length; i++) out.copy(bare, i, bare.text[i] === '\n' ? ' ' : bare.text[i])
  return out.build()
}
