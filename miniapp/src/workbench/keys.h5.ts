import { useEffect, useRef } from 'react'
import { isComposing } from '../platform/composing'

export type Keys = Record<string, () => void>

const seen = (selector: string) =>
  Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((one) => one.getClientRects().length > 0)

/** Listens for single keys while the page is open; never while someone is writing, except for Escape. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!seen('.desk-page').length || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select')
      const act = latest.current[event.key]
      if (!act || (writing && event.key !== 'Escape')) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

/** Moves the focus `by` rows among those that match and can be seen; from elsewhere, from the one that is open, else to the first. */
export function stepFocus(row: string, by: number): void {
  const rows = seen(row)
  const here = rows.indexOf(document.activeElement as HTMLElement)
  const at = here < 0 ? rows.findIndex((one) => one.matches('.is-open')) : here
  const to = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))
  rows[to]?.focus()
}

/** Which of the rows that can be seen has the focus; -1 for none. */
export const focusedRow = (row: string): number => seen(row).indexOf(document.activeElement as HTMLElement)

// Taro's elements stay invisible, and so cannot take the focus, for a moment after they are drawn.
const drawn = 80

const writing = () => document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea')

/** Puts the focus on the first match that can be seen, once it is drawn; never out of a field somebody writes in by then. */
export function focusOn(selector: string): void {
  setTimeout(() => {
    if (!writing()) seen(selector)[0]?.focus()
  }, drawn)
}

/** What takes the place of another beside a list begins at its beginning: whoever read far down the one before is brought back. */
export function backTo(selector: string): void {
  const [one] = seen(selector)
  if (one && one.getBoundingClientRect().top < 0) one.scrollIntoView()
}

/** Out of the field one writes in, so that the keys are heard again; what was typed stays. */
export function leaveField(): void {
  const { activeElement } = document
  if (writing() && activeElement instanceof HTMLElement) activeElement.blur()
}
