const pages = '.taro_page'
const stops = 'a[href], button, input, textarea, select, [tabindex]'
/** Where the work of a page begins: below the rooms, where it has these. */
const beginnings = ['.work-begins', '[role=main]']

const waiting = '.loading'
/** So long a browser takes to notice that what has the focus takes it no more. */
const noticed = 100

const isSeen = (one: Element) => one.isConnected && one.getClientRects().length > 0
const takesFocus = (one: HTMLElement) => isSeen(one) && !one.matches(':disabled') && one.tabIndex >= 0
/** What takes the focus in a part of the page, in order. */
export const stopsIn = (part: ParentNode) => Array.from(part.querySelectorAll<HTMLElement>(stops)).filter(takesFocus)

/** Where something stood that is gone. */
interface Gap {
  parent: Node
  before: Node | null
}

/** The gap that `lost` left, as the changes tell. */
function gapOf(lost: Node, changes: readonly MutationRecord[]): Gap | undefined {
  const change = changes.find(({ removedNodes }) => Array.from(removedNodes).some((one) => one.contains(lost)))
  return change && { parent: change.target, before: change.previousSibling }
}

/** What stands in the gap now, or the next that takes the focus after it on this page, or the last before it. */
function nearest({ parent, before }: Gap, page: Element): HTMLElement | undefined {
  const from = before?.isConnected ? before : parent
  // What stood before the gap is passed over with all that is in it; of the parent, what is in it comes next.
  const isAfter = (one: HTMLElement) =>
    Boolean(from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    !(from === before && from.contains(one))
  const all = stopsIn(page)
  return all.find(isAfter) ?? all.at(-1)
}

/** What is to stand in the gap is being read: the focus waits for it. */
const isAwaited = ({ parent, before }: Gap): boolean => {
  const there = before?.isConnected ? before.nextSibling : parent.firstChild
  return there instanceof Element && (there.matches(waiting) || there.querySelector(waiting) !== null)
}

const names = 'h1'
/** What was pressed made way for something with a name of its own: what was sent, say, for where it is found again. */
const isNamedAnew = (changes: readonly MutationRecord[]): boolean =>
  changes.some(({ addedNodes }) =>
    Array.from(addedNodes).some((one) => one instanceof Element && (one.matches(names) || one.querySelector(names))),
  )

function begin(page: Element): void {
  const [start] = beginnings.flatMap((one) => page.querySelector<HTMLElement>(one) ?? [])
  if (!start) return
  start.tabIndex = -1
  start.focus({ preventScroll: true })
}

/**
 * Whoever goes by keys is never thrown off the page. A page that opens begins at its work; one that is come back to stands
 * where it was left; where a form takes the place of the button that opened it, or a button that of the form, the focus goes
 * along; what has a name of its own is read from its beginning. Who points or touches is left alone: no keyboard comes up that nobody asked for.
 */
export function keepFocus(): void {
  const left = new WeakMap<Element, HTMLElement>()
  let byKeys = false
  let last: HTMLElement | undefined
  let gap: Gap | undefined
  const follow = (target: EventTarget | null) => {
    const page = target instanceof HTMLElement ? target.closest(pages) : null
    if (!page) return
    last = target as HTMLElement
    left.set(page, last)
    gap = undefined
  }
  /** What was pressed is done with and stays: where the page went to its beginning, to be read there, the focus goes along. */
  const passOn = (one: HTMLElement) => {
    const page = one.closest(pages)
    if (!page || one !== last || !one.isConnected || takesFocus(one)) return
    if (document.activeElement !== document.body && document.activeElement !== one) return
    const { top } = one.getBoundingClientRect()
    if (top < 0 || top > innerHeight) return begin(page)
    if (one.parentNode) nearest({ parent: one.parentNode, before: one.previousSibling }, page)?.focus()
  }
  follow(document.activeElement)
  document.addEventListener('keydown', () => (byKeys = true), true)
  document.addEventListener('pointerdown', () => (byKeys = false), true)
  document.addEventListener('focusin', ({ target }) => follow(target))
  new MutationObserver((changes) => {
    if (byKeys && last?.matches(':disabled') && document.activeElement === last) {
      setTimeout(passOn, noticed, last)
      return
    }
    if (!byKeys || !last || document.activeElement !== document.body) return
    gap = gapOf(last, changes) ?? gap
    const page = Array.from(document.querySelectorAll(pages)).find(isSeen)
    if (!page || takesFocus(last)) return
    const before = left.get(page)
    if (before === last && (last.isConnected || (gap && isAwaited(gap)))) return
    if (before === last && isNamedAnew(changes)) begin(page)
    else if (before === last && gap?.parent.isConnected) nearest(gap, page)?.focus()
    else if (before && before !== last && takesFocus(before)) before.focus({ preventScroll: true })
    else begin(page)
    gap = undefined
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'disabled'],
  })
}
