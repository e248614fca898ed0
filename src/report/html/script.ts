/**
 * The page's script, as text: it runs in the reader's browser and is let in by its hash. The page is complete without
 * it; it filters, and carries a selection from the list to the text and back.
 */
export const script = String.raw`(() => {
'use strict'
const all = (query, from = document) => [...from.querySelectorAll(query)]
const id = (name) => document.getElementById(name)
const cards = all('.task')
const documents = all('.doc')
const list = document.querySelector('.tasks')
const tools = document.querySelector('.tools')
const shown = document.querySelector('.shown')
const wide = matchMedia('(min-width: 64rem)')
document.documentElement.classList.add('js')

// ---- Filters. Words are compared without capitals and diacritics; đ is a letter of its own that NFD does not part.
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
const folded = new Map()
const once = (key, read) => {
  if (!folded.has(key)) folded.set(key, read())
  return folded.get(key)
}
const fields = { q: id('q'), agency: id('agency'), status: id('status'), month: id('month'), confidence: id('confidence') }

function answers(card, words, agency) {
  const { s, m, c, soon } = card.dataset
  const { status, month, confidence } = fields
  if (status.value && (status.value === 'soon' ? soon === undefined : s !== status.value)) return false
  if (month.value && m !== month.value) return false
  if (confidence.value && c !== confidence.value) return false
  if (agency && !once(card.id + '-agencies', () => all('.ag', card).map((one) => fold(one.textContent))).some((name) => name.includes(agency))) return false
  if (words.length === 0) return true
  const text = once(card.id, () => fold(all(':scope > :not(.no)', card).map((part) => part.textContent).join(' ')))
  return words.every((word) => text.includes(word))
}

function filter() {
  const words = fold(fields.q.value).split(/\s+/).filter(Boolean)
  const agency = fold(fields.agency.value).trim().replace(/\s+/g, ' ')
  const active = Object.values(fields).some((field) => field.value.trim() !== '')
  const counts = documents.map(() => 0)
  let count = 0
  for (const card of cards) {
    const hidden = !answers(card, words, agency)
    if (card.hidden !== hidden) card.hidden = hidden
    if (hidden) continue
    count++
    counts[card.dataset.d]++
  }
  documents.forEach((one, i) => {
    const sum = one.querySelector('.count')
    const total = sum.dataset.total
    sum.dataset.text ??= sum.textContent
    sum.textContent = active ? sum.dataset.text.replace(total, counts[i] + ' / ' + total) : sum.dataset.text
    one.hidden = active && counts[i] === 0 && documents.length > 1
  })
  shown.textContent = tools.dataset.shown.replace('{shown}', count).replace('{total}', cards.length)
  id('nothing').hidden = count > 0
  id('clear').disabled = !active
  if (current?.hidden) drop()
}

function arrange() {
  const key = id('order').value
  const order = key === '' ? cards : [...cards].sort((a, b) => a.dataset.o - b.dataset.o)
  list.append(...order)
}

// ---- Selection. A row names the marked elements of its document that it was read from, its own stretch first.
let current = null
let lit = []
const elements = new Map()
const marksOf = (number) => {
  if (!elements.has(number)) elements.set(number, all('.s', documents[number]))
  return elements.get(number)
}
const spansOf = (card) => (card.dataset.e ?? '').split(' ').filter(Boolean).map((span) => {
  const [first, last = first] = span.split('-').map(Number)
  return [first, last]
})

function drop() {
  current?.removeAttribute('aria-current')
  for (const element of lit) element.classList.remove('on')
  lit = []
  current = null
}

/** Marks a task in the list and in the text; brings into view what is asked for. */
function select(card, { text = false, row = false } = {}) {
  drop()
  current = card
  card.setAttribute('aria-current', 'true')
  if (row) card.scrollIntoView({ block: wide.matches ? 'nearest' : 'center' })
  const spans = spansOf(card)
  if (spans.length === 0) return
  const home = documents[card.dataset.d]
  const marks = marksOf(card.dataset.d)
  for (const [first, last] of spans) for (let i = first; i <= last; i++) lit.push(marks[i])
  const ref = id('w' + card.id.slice(1))
  if (ref) lit.push(ref)
  for (const element of lit) element.classList.add('on')
  if (!text) return
  home.hidden = false
  home.open = true
  lit[0].scrollIntoView({ block: wide.matches ? 'center' : 'start' })
}

/** The tasks that were read from a marked element, the narrowest stretch first. */
function tasksAt(mark) {
  const number = documents.indexOf(mark.closest('.doc'))
  const at = marksOf(String(number)).indexOf(mark)
  const found = []
  for (const card of cards) {
    if (card.dataset.d !== String(number) || card.hidden) continue
    const widths = spansOf(card).filter(([first, last]) => first <= at && at <= last).map(([first, last]) => last - first)
    if (widths.length > 0) found.push([Math.min(...widths), card])
  }
  return found.sort(([a], [b]) => a - b).map(([, card]) => card)
}

const reading = () => !getSelection().isCollapsed
const linkOf = (card) => card.querySelector('.no')

list.addEventListener('click', (event) => {
  const card = event.target.closest('.task')
  if (!card) return
  const link = event.target.closest('.no')
  if (link) {
    event.preventDefault()
    select(card, { text: true })
    // From the keyboard: go there.
    if (event.detail === 0) id('w' + card.id.slice(1))?.focus({ preventScroll: true })
  } else if (!reading()) select(card, { text: wide.matches })
})

id('documents')?.addEventListener('click', (event) => {
  const link = event.target.closest('.ref')
  if (link) {
    event.preventDefault()
    const card = id(link.hash.slice(1))
    if (card.hidden) clear()
    select(card, { row: true })
    linkOf(card).focus({ preventScroll: true })
    return
  }
  const mark = event.target.closest('.s')
  if (!mark || reading()) return
  const tasks = tasksAt(mark)
  // Again on the same words: the next task that was read from them.
  const next = tasks[(tasks.indexOf(current) + 1) % tasks.length]
  if (next) select(next, { row: true })
})

document.querySelector('.jump')?.addEventListener('click', (event) => {
  if (!current || !event.target.hash) return
  event.preventDefault()
  select(current, event.target.hash === '#register' ? { row: true } : { text: true })
})

// ---- Keys.
function step(by) {
  const visible = all('.task:not([hidden])', list)
  const at = visible.indexOf(current)
  const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by]
  if (!next) return
  select(next, { text: wide.matches, row: true })
  linkOf(next).focus({ preventScroll: true })
}

function clear() {
  for (const field of Object.values(fields)) field.value = ''
  filter()
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const { key, target } = event
  const typing = target.matches('input:not([type=checkbox]), select, textarea')
  if (key === 'Escape') {
    if (typing) {
      if (target.value !== '' && target.type === 'search') {
        target.value = ''
        filter()
      } else target.blur()
    } else drop()
    return
  }
  if (typing) return
  const single = id('keys')?.checked
  const inList = target === document.body || target.closest('#register')
  if ((single && key === 'j') || (key === 'ArrowDown' && inList)) step(1)
  else if ((single && key === 'k') || (key === 'ArrowUp' && inList)) step(-1)
  else if (single && key === '/') fields.q.focus()
  else return
  event.preventDefault()
})

if (tools) {
  tools.hidden = false
  for (const field of Object.values(fields)) field.addEventListener('input', filter)
  id('order').addEventListener('change', arrange)
  id('clear').addEventListener('click', clear)
  // What a browser kept of an earlier visit is in force.
  arrange()
  filter()
}
const asked = /^#[tw]\d+$/.test(location.hash) && id('t' + location.hash.slice(2))
if (asked) select(asked, { text: wide.matches || location.hash[1] === 'w', row: location.hash[1] === 't' })
})()
`
