import type { Element, ElementContent } from 'hast'

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that show nothing of a document: controls, pictures, what belongs to the page around it. */
const unseen = new Set(
  (
    'area audio base button canvas col colgroup datalist del dialog embed head iframe img input link map math meta meter nav ' +
    'noscript object option optgroup param picture progress rp rt script select source style svg template textarea ' +
    'title track video'
  ).split(' '),
)

const roles = /^(?:navigation|search|banner|contentinfo|complementary|dialog|alert|toolbar|menu|menubar|tablist)$/

/** Declarations that hide an element, in a browser or in Word; not "text-display:none". */
const hiding =
  /(?:^|;)\s{0,5}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all)/i

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName)
export const isElement = (node: ElementContent | { type: string }): node is Element => node.type === 'element'

/** An attribute as text; "" where absent. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

/** Whether an element shows nothing, or nothing of a document. */
export function isHidden(element: Element): boolean {
  const { tagName, properties } = element
  if (unseen.has(tagName) || properties.hidden === true || roles.test(attribute(element, 'role'))) return true
  return hiding.test(attribute(element, 'style'))
}

const NORMAL = /font-weight\s{0,5}:\s{0,5}(?:normal|[1-4]00)/i
const BOLD = /font-weight\s{0,5}:\s{0,5}(?:bold|[6-9]00)/i

/** Whether the text of an element is bold, given whether it stands in bold text. */
export function boldIn(element: Element, outside: boolean): boolean {
  const style = attribute(element, 'style')
  // Word writes <b style='mso-bidi-font-weight:normal'>, which is bold.
  const own = style.replace(/mso-[\w-]{1,40}\s{0,5}:[^;]{0,200}/gi, '')
  if (BOLD.test(own)) return true
  if (NORMAL.test(own)) return false
  return outside || /^(?:b|strong|h[1-6])$/.test(element.tagName)
}
