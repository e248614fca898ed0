/** The encodings of text that are read, by the names that --encoding takes. */
export const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1258': 'windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  tcvn5712: 'TCVN 5712:1993 (VN1)',
  vni: 'VNI',
  vps: 'VPS',
  viscii: 'VISCII',
} as const satisfies Record<string, string>

export type Encoding = keyof typeof encodings

export const encodingNames = Object.keys(encodings) as Encoding[]

/** Other names of the same, as people and other programs write them, without marks between. */
const aliases: Readonly<Record<string, Encoding>> = {
  ...{ unicode: 'utf-8', unicode11utf8: 'utf-8' },
  ...{ utf16: 'utf-16le', ucs2: 'utf-16le', unicodefffe: 'utf-16be' },
  ...{ cp1258: 'windows-1258', '1258': 'windows-1258', xcp1258: 'windows-1258' },
  ...{ abc: 'tcvn3', vn3: 'tcvn3', tcvn: 'tcvn3', vntime: 'tcvn3', xviettcvn57123: 'tcvn3' },
  ...{ vn1: 'tcvn5712', vscii: 'tcvn5712', tcvn57121: 'tcvn5712', xviettcvn5712: 'tcvn5712' },
  ...{ vniwin: 'vni', vniwindows: 'vni', xvietvni: 'vni' },
  ...{ xvietvps: 'vps', csviscii: 'viscii' },
}

/** The encoding of a name in any usual spelling ("UTF8", "cp1258", "ABC"); null for one that is not known. */
export function encodingNamed(name: string): Encoding | null {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return encodingNames.find((known) => known.replace(/-/g, '') === key) ?? aliases[key] ?? null
}
