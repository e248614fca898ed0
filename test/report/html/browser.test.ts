import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/index.ts'
import { summarise } from '../../../src/report/counts.ts'
import { entriesOf } from '../../../src/report/entries.ts'
import { toHtml } from '../../../src/report/html/index.ts'
import { sorted } from '../../../src/report/select.ts'
import { AS_OF, office } from '../office.ts'
import { hostile, readRegister } from './documents.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const present = existsSync(executablePath)
if (!present)
  console.warn(`The page is not tried in a browser: there is no ${executablePath} (CHROMIUM names another).`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { read, text } = readRegister()
const pages: Record<string, readonly (readonly [Register, string | null])[]> = {
  one: [[read, text]],
  several: [
    [read, text],
    [office[3]!, null],
    ...[1, 2].map(() => Object.values(readRegister(30)) as [Register, string]),
  ],
  alone: office.map((one) => [one, null]),
  hostile: [Object.values(hostile()) as [Register, string]],
}
const sizes = { wide: { width: 1440, height: 1000 }, narrow: { width: 390, height: 844 } }

describe.skipIf(!present)('the page in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'vbparse-page-'))
  /** What went wrong while a page was open; empty when all is well. */
  let troubles: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    for (const [name, texts] of Object.entries(pages)) {
      const entries = sorted(
        entriesOf(
          texts.map(([one]) => one),
          AS_OF,
        ),
        'due',
      )
      const html = toHtml(entries, { summary: summarise(entries), asOf: AS_OF, lang: 'vi', texts: new Map(texts) })
      writeFileSync(join(folder, `${name}.html`), html)
    }
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a page, hands it over, and sees that it asked for nothing and complained of nothing. */
  async function within(
    name: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = { viewport: sizes.wide },
    hash = '',
  ): Promise<void> {
    const context = await browser.newContext(options)
    troubles = []
    const url = pathToFileURL(join(folder, `${name}.html`)).href
    await context.route('**/*', (route) => {
      if (route.request().url().split('#')[0] === url) return route.continue()
      troubles.push(`asked for ${route.request().url()}`)
      return route.abort()
    })
    const page = await context.newPage()
    page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`))
    await page.goto(url + hash)
    await use(page)
    expect(troubles).toEqual([])
    await context.close()
  }

  const selected = (page: Page): Locator => page.locator('.task[aria-current]')
  const litText = async (page: Page): Promise<string> => (await page.locator('.s.on').allTextContents()).join('')
  const visible = (page: Page): Promise<number> => page.locator('.task:visible').count()
  const inView = (one: Locator): Promise<boolean> =>
    one.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      const pane = element.closest('.pane')!.getBoundingClientRect()
      return (
        bottom > Math.max(0, pane.top) && top < Math.min(element.ownerDocument.defaultView!.innerHeight, pane.bottom)
      )
    })

  it('a task marks its words in the text and brings them into view', async () => {
    await within('several', async (page) => {
      const task = page.locator('.task', { hasText: 'việc 27 ' }).first()
      const words = (await task.locator('.text').textContent()) as string
      await task.locator('.text').click()
      expect(await selected(page).count()).toBe(1)
      expect(await litText(page)).toContain(words)
      expect(await inView(page.locator('.s.on').first())).toBe(true)
      expect(await page.locator('mark.s.lead.on').count()).toBe(1)
      expect(await page.locator('mark.s.deadline.on').textContent()).toContain('trước ngày')
    })
  })

  it('words of the text mark their task in the list and bring it into view', async () => {
    await within('one', async (page) => {
      const words = page.locator('.paper p', { hasText: 'việc 11 ' })
      await words.locator('mark.lead').click()
      expect(await selected(page).locator('.text').textContent()).toContain('việc 11 ')
      expect(await inView(selected(page))).toBe(true)
      await page.locator('.ref').first().click()
      expect(await selected(page).locator('.text').textContent()).toContain('việc 1 ')
      expect(await litText(page)).not.toContain('việc 11 ')
    })
  })

  it('filters by words and agencies, with diacritics and without', async () => {
    await within('several', async (page) => {
      const all = await visible(page)
      for (const [field, words] of [
        ['#q', 'đô thị'],
        ['#agency', 'Ban Đô thị'],
      ] as const) {
        await page.fill(field, words)
        const found = await visible(page)
        expect(found).toBeGreaterThan(0)
        expect(found).toBeLessThan(all)
        await page.fill(field, words.replace(/đ/gi, 'd').replace('ô', 'O').replace('ị', 'i'))
        expect(await visible(page)).toBe(found)
        await page.fill(field, words.normalize('NFD'))
        expect(await visible(page)).toBe(found)
        expect(await page.locator('.shown').textContent()).toBe(`${found} / ${all} nhiệm vụ`)
        await page.click('#clear')
        expect(await visible(page)).toBe(all)
      }
      await page.fill('#q', 'khong co viec nao nhu the')
      expect(await visible(page)).toBe(0)
      expect(await page.locator('#nothing').isVisible()).toBe(true)
    })
  })

  it('filters by status, month and confidence, as many as the list says', async () => {
    await within('alone', async (page) => {
      for (const id of ['status', 'month', 'confidence']) {
        for (const option of await page.locator(`#${id} option:not([value=""])`).all()) {
          const [, count] = /\((\d+)\)$/.exec((await option.textContent()) as string) ?? []
          await page.selectOption(`#${id}`, (await option.getAttribute('value')) as string)
          expect(await visible(page)).toBe(Number(count))
        }
        await page.selectOption(`#${id}`, '')
      }
      await page.selectOption('#status', 'overdue')
      await page.fill('#agency', 'so noi vu')
      expect(await visible(page)).toBe(5)
    })
  })

  it('hides documents without a task that answers, and counts those of the others', async () => {
    await within('several', async (page) => {
      await page.fill('#q', 'viec 29')
      expect(await page.locator('.doc:visible').count()).toBe(2)
      expect(await page.locator('.doc:visible .count').first().textContent()).toBe('1 / 30 nhiệm vụ')
    })
  })

  it('puts the tasks into the order of the texts and back', async () => {
    await within('several', async (page) => {
      const numbers = async (): Promise<number[]> => (await page.locator('.task > .no').allTextContents()).map(Number)
      const given = await numbers()
      await page.selectOption('#order', 'o')
      expect(
        (await page.locator('.task .text').allTextContents())
          .slice(0, 12)
          .every((words, i) => words.includes(`việc ${i + 1} `)),
      ).toBe(true)
      await page.selectOption('#order', '')
      expect(await numbers()).toEqual(given)
    })
  })

  it('is used from the keyboard', async () => {
    await within('one', async (page) => {
      const current = (): Promise<string | null> => selected(page).locator('.no').textContent()
      for (const key of ['j', 'j', 'ArrowDown', 'k']) await page.keyboard.press(key)
      expect(await current()).toBe('2')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('w2')
      await page.keyboard.press('Enter')
      expect(await page.evaluate("document.activeElement.closest('.task').id")).toBe('t2')
      await page.keyboard.press('Escape')
      expect(await selected(page).count()).toBe(0)
      await page.keyboard.press('/')
      await page.keyboard.type('jk/')
      expect(await page.inputValue('#q')).toBe('jk/')
      await page.keyboard.press('Escape')
      expect(await page.inputValue('#q')).toBe('')
      await page.keyboard.press('Escape')
      await page.locator('.help summary').click()
      await page.locator('#keys').uncheck()
      await page.keyboard.press('j')
      expect(await selected(page).count()).toBe(0)
    })
  })

  it('opens at the task that its address names', async () => {
    await within(
      'several',
      async (page) => {
        expect(await selected(page).getAttribute('id')).toBe('t50')
        expect(await inView(selected(page))).toBe(true)
      },
      { viewport: sizes.wide },
      '#t50',
    )
  })

  it('shows everything without its script', async () => {
    await within(
      'one',
      async (page) => {
        expect(await visible(page)).toBe(12)
        expect(await page.locator('.tools').isVisible()).toBe(false)
        await page.locator('.task .no').last().click()
        expect(await inView(page.locator(':target'))).toBe(true)
      },
      { viewport: sizes.wide, javaScriptEnabled: false },
    )
  })

  it('goes to the words and back on a telephone', async () => {
    await within(
      'one',
      async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(sizes.narrow.width)
        await page.locator('.task .no').nth(8).click()
        expect(await inView(page.locator('.s.on').first())).toBe(true)
        await page.locator('.jump a').first().click()
        expect(await inView(selected(page))).toBe(true)
      },
      { viewport: sizes.narrow },
    )
  })

  it('prints the tasks and the text, and not what is only for a screen', async () => {
    await within('one', async (page) => {
      await page.fill('#agency', 'so y te')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.tools').isVisible()).toBe(false)
      expect(await visible(page)).toBe(3)
      expect(await page.locator('.paper').isVisible()).toBe(true)
      // Nothing scrolls on paper.
      const overflow = (pane: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.getElementById('${pane}')).overflowY`)
      expect(await Promise.all(['register', 'documents'].map(overflow))).toEqual(['visible', 'visible'])
    })
  })

  it('runs nothing that stands in a document', async () => {
    await within('hostile', async (page) => {
      await page
        .locator('.task')
        .first()
        .click({ position: { x: 60, y: 10 } })
      for (const summary of await page.locator('summary:visible').all()) await summary.click()
      await page.fill('#q', 'script')
      await page.waitForTimeout(100)
      expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined()
      expect(await page.locator('img, iframe, script:not(body > script:last-child)').count()).toBe(0)
      expect(await page.evaluate('getComputedStyle(document.body).display')).not.toBe('none')
    })
  })

  it('has its own style in force', async () => {
    await within('one', async (page) => {
      const line = (kind: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector('mark.s.${kind}')).textDecorationStyle`)
      expect(await Promise.all(['lead', 'coordinating', 'action', 'deadline'].map(line))).toEqual([
        ...['solid', 'dashed', 'dotted', 'double'],
      ])
    })
  })

  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`can be used by everyone: ${size}, ${colorScheme}`, { timeout: 60_000 }, async () => {
        for (const name of ['several', 'alone']) {
          await within(
            name,
            async (page) => {
              await page.locator('.task .no').nth(2).click()
              await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
              // Through the debugger, so that the page's own policy stays in force.
              await page.evaluate(axe)
              const found = await page.evaluate(async () => {
                const { violations } = await (
                  globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
                ).axe.run()
                return violations.map(({ id, impact, nodes }) => ({
                  id,
                  impact,
                  at: nodes.slice(0, 3).map(({ html }) => html),
                }))
              })
              expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
            },
            { viewport, colorScheme, bypassCSP: false },
          )
        }
      })
    }
  }
})

interface Violation {
  id: string
  impact: string
  nodes: { html: string }[]
}
