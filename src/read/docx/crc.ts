const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The CRC-32 of ISO 3309 over pieces in order, as zip keeps it: Node has one of its own from version 22 on only. */
export function crc32(pieces: readonly Uint8Array[]): number {
  let crc = 0xffffffff
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      crc = (table[(crc ^ (piece[i] as number)) & 0xff] as number) ^ (crc >>> 8)
    }
  }
  return (crc ^ 0xffffffff) >>> 0
}
