import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let printing = false
const told = new Set<() => void>()

const say = (now: boolean) => {
  printing = now
  // The browser takes the page as it stands when this returns.
  flushSync(() => {
    for (const tell of told) tell()
  })
}
window.addEventListener('beforeprint', () => say(true))
window.addEventListener('afterprint', () => say(false))

const hear = (tell: () => void) => {
  told.add(tell)
  return () => told.delete(tell)
}

/** Whether the page is being put on paper: true before the browser takes it, so that it is drawn for that. */
export const usePrinting = (): boolean => useSyncExternalStore(hear, () => printing)
