/**
 * What a Word file may ask of the machine. The longest plans of a province have some 5 MB of XML; a file made to fill
 * the memory has a thousand times that in as few bytes.
 */
export const limits = {
  /** Parts in the package, pictures among them. */
  entries: 10_000,
  /** Bytes of one part that is read. */
  part: 64 * 2 ** 20,
  /** Bytes of all parts, read or not. */
  total: 512 * 2 ** 20,
  /** Times that a part may be larger than its compressed form, from `ratioFrom` bytes on; Word's XML reaches 100. */
  ratio: 300,
  ratioFrom: 4 * 2 ** 20,
  /** Elements within each other: twenty tables in tables have 200. */
  depth: 400,
} as const

/** Bytes as whole megabytes, rounded up. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20)
