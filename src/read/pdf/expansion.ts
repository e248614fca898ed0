import { inflateSync } from 'node:zlib'

/** Bytes that one compressed part may unfold to: the text of a page has thousands, a large font some millions. */
export const MOST_UNFOLDED = 32 * 2 ** 20
/** And all parts together. */
const MOST_TOGETHER = 10 * MOST_UNFOLDED

/** Filters one upon the other, each of which may multiply by a thousand. */
const MOST_FILTERS = 3

/**
 * Whether the compressed parts of a PDF unfold to a size that can be read. The library unfolds them without a limit, so
 * they are tried before; pictures are not, for they are never unfolded.
 */
export function unfoldsWithinBounds(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let together = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const head = file.toString('latin1', Math.max(0, at - 1024), at)
    if (head.endsWith('end')) continue
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0
    if (filters === 0 || /\/Subtype\s{0,8}\/Image/.test(dictionary)) continue
    const data = at + (file[at + 6] === 0x0d ? 8 : 7)
    const end = file.indexOf('endstream', data)
    const size = unfolded(file.subarray(data, end < 0 ? file.length : end), filters)
    if (size > MOST_UNFOLDED) return false
    together += size
    if (together > MOST_TOGETHER) return false
    if (end >= 0) at = end
  }
  return true
}

/** The bytes that a part unfolds to, through all of its filters; past the limit, more than the limit. */
function unfolded(data: Buffer, filters: number): number {
  if (filters > MOST_FILTERS) return MOST_UNFOLDED + 1
  let open = data
  for (let i = 0; i < filters; i++) {
    try {
      open = inflateSync(open, { maxOutputLength: MOST_UNFOLDED })
    } catch (error) {
      // Broken data is for the library to judge.
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? MOST_UNFOLDED + 1 : 0
    }
  }
  return open.length
}
