import { stopsIn } from './keepFocus.h5'

const mores = '[data-more]'

/** The last that takes the focus before a button, on its page. */
function lastBefore(button: Element): HTMLElement | undefined {
  const isBefore = (one: Element) => Boolean(one.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)
  return stopsIn(button.closest('.taro_page') ?? document.body).findLast(isBefore)
}

/**
 * 再看一些 by keys: the focus goes to the first of what came, and not behind all of it, from where twenty steps lead back. Whoever
 * goes elsewhere meanwhile is left there.
 */
export function goOnAtNew(): void {
  let last: HTMLElement | undefined
  document.addEventListener('keydown', () => (last = undefined), true)
  document.addEventListener('pointerdown', () => (last = undefined), true)
  document.addEventListener(
    'click',
    ({ target, detail }) => {
      const button = detail === 0 && target instanceof Element ? target.closest(mores) : null
      last = button ? lastBefore(button) : undefined
    },
    true,
  )
  new MutationObserver(() => {
    const stops = last?.isConnected ? stopsIn(last.closest('.taro_page') ?? document.body) : []
    const next = stops[stops.indexOf(last!) + 1]
    if (!last || !next || next.matches(mores)) return
    last = undefined
    next.focus()
  }).observe(document.body, { childList: true, subtree: true })
}
