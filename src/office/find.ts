import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']

/** The program of LibreOffice in the folders of the PATH; null where there is none. */
export function findOffice(env: Readonly<Record<string, string | undefined>>): string | null {
  // An empty folder in the PATH means the working folder, whose files are nobody's programs.
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const folder of folders) {
    for (const name of names) if (isProgram(join(folder, name))) return join(folder, name)
  }
  return null
}

function isProgram(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
