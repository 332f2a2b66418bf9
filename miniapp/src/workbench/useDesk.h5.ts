import { useSyncExternalStore } from 'react'

const wide = '(min-width: 1024px)'

const listen = (tell: () => void) => {
  if (typeof matchMedia !== 'function') return () => undefined
  const query = matchMedia(wide)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** Whether there is room for the queue and a case side by side. */
export const useDesk = (): boolean =>
  useSyncExternalStore(listen, () => typeof matchMedia === 'function' && matchMedia(wide).matches)
