/** What an Office 97–2003 container ([MS-CFB], "compound file") holds, by the names of its streams. */
export interface Compound {
  kind: string
  encrypted: boolean
  /** A Word document, which can be converted. */
  readable: boolean
}

/** A stream of the root storage, by the sector that it begins in. */
interface Stream {
  name: string
  start: number
  size: number
}

const kinds: readonly (Compound & { stream: string })[] = [
  { stream: 'EncryptedPackage', kind: 'Office (.docx, .xlsx)', encrypted: true, readable: false },
  { stream: 'WordDocument', kind: 'Word 97–2003 (.doc)', encrypted: false, readable: true },
  { stream: 'Workbook', kind: 'Excel 97–2003 (.xls)', encrypted: false, readable: false },
  { stream: 'Book', kind: 'Excel 5–95 (.xls)', encrypted: false, readable: false },
  { stream: 'PowerPoint Document', kind: 'PowerPoint 97–2003 (.ppt)', encrypted: false, readable: false },
  { stream: 'VisioDocument', kind: 'Visio (.vsd)', encrypted: false, readable: false },
  { stream: '__properties_version1.0', kind: 'Outlook (.msg)', encrypted: false, readable: false },
]

const ENTRY = 128
const LAST = 0xfffffffa

/** Recognises what a compound file holds; a damaged one counts as one of unknown kind. */
export function compoundKind(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const streams = bytes.length < 512 ? [] : streamsOf(view)
  for (const { stream, ...known } of kinds) {
    const found = streams.find(({ name }) => name === stream)
    if (!found) continue
    return known.readable && isEncryptedWord(view, found) ? { ...known, encrypted: true } : known
  }
  return { kind: 'Office 97–2003 (.doc, .xls)', encrypted: false, readable: false }
}

const sectorSize = (view: DataView): number => 2 ** Math.min(Math.max(view.getUint16(30, true), 9), 12)
const sectorAt = (view: DataView, sector: number): number => (sector + 1) * sectorSize(view)

/** The entries of the directory, along its chain of sectors. */
function streamsOf(view: DataView): Stream[] {
  const size = sectorSize(view)
  const streams: Stream[] = []
  const seen = new Set<number>()
  for (let sector = view.getUint32(48, true); sector < LAST && !seen.has(sector); sector = next(view, sector)) {
    seen.add(sector)
    const from = sectorAt(view, sector)
    if (from + size > view.byteLength) break
    for (let at = from; at < from + size; at += ENTRY) {
      const length = Math.min(view.getUint16(at + 64, true), 64)
      let name = ''
      for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true))
      streams.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
    }
  }
  return streams
}

/** The sector after this one, by the allocation table, whose first 109 sectors the header lists. */
function next(view: DataView, sector: number): number {
  const perSector = sectorSize(view) / 4
  const table = Math.floor(sector / perSector)
  if (table >= 109) return LAST
  const at = sectorAt(view, view.getUint32(76 + table * 4, true)) + (sector % perSector) * 4
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST
}

/** The bit fEncrypted of the file information block ([MS-DOC] 2.5.2), which opens the stream. */
function isEncryptedWord(view: DataView, { start, size }: Stream): boolean {
  // A stream below 4 KB stands elsewhere; no Word document is that small.
  const at = sectorAt(view, start) + 10
  return size >= 4096 && at + 2 <= view.byteLength && (view.getUint16(at, true) & 0x0100) !== 0
}
