import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainText } from '../../src/extract.ts'
import type { Position, Task } from '../../src/model.ts'

/** The fixtures, and the annotated documents where they lie beside the repository. */
const FOLDERS = ['fixtures', '../shared/gold/dev', '../shared/gold/taskfree'].filter((folder) => existsSync(folder))

const documentsIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => {
      if (statSync(path).isDirectory()) return documentsIn(path)
      return /\.(md|txt)$/.test(path) && !path.endsWith('note.md') ? [path] : []
    })

/** As a reader compares words: without markup, spaces and the case of letters. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_\\|>#\s]/g, '')
    .replace(/["“”]/g, '"')
    .toLowerCase()

/**
 * Do the words cut from the source read as the field? A shared head is said once ("các Sở: Nội vụ, Tài chính"), so
 * that the cut is the last words of the name; "không được sử dụng" is the order "không sử dụng".
 */
function reads(cut: string, field: string, value: string): boolean {
  if (plain(cut) === plain(value)) return true
  if (field === 'action') return plain(cut).replace('khôngđược', 'không') === plain(value)
  const words = cut.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
  return field !== 'deadline' && words !== '' && value.normalize('NFC').toLowerCase().endsWith(` ${words}`)
}

function* fieldsOf(task: Task): Generator<[field: string, value: string, at: Position]> {
  const { evidence } = task
  for (const [i, at] of evidence.lead.entries()) yield ['lead', task.lead[i] as string, at]
  for (const [i, at] of evidence.coordinating.entries()) yield ['coordinating', task.coordinating[i] as string, at]
  for (const [i, at] of evidence.actions.entries()) yield ['action', task.actions[i]?.verb as string, at]
  if (evidence.deadline) yield ['deadline', task.deadline?.text as string, evidence.deadline]
}

describe.each(FOLDERS)('%s', (folder) => {
  it('gives for each field the words that it was read from', () => {
    const differing: string[] = []
    let fields = 0
    for (const path of documentsIn(folder)) {
      const { register, text } = explainText(readFileSync(path), { path })
      for (const task of register.tasks)
        for (const [field, value, at] of fieldsOf(task)) {
          fields++
          const cut = text.slice(at.start.offset, at.end.offset)
          if (!reads(cut, field, value)) differing.push(`${path} ${task.section} ${field}: ${value} | ${cut}`)
        }
    }
    expect(differing).toEqual([])
    // Articles that assign nothing have no tasks and so no fields.
    if (folder.endsWith('taskfree')) expect(fields).toBe(0)
    else expect(fields).toBeGreaterThan(100)
  })
})
