import { useEffect, useState } from 'react'

const perPage = 20_000

/** Someone asked this device for less motion: pages then turn by hand only. */
const asksForStillness = () =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

/** Which of `count` pages is shown; the next one after 20 s, the first after the last, unless stopped. */
export function useTurning(count: number) {
  const [page, setPage] = useState(0)
  const [stopped, setStopped] = useState(asksForStillness)
  const shown = count ? page % count : 0
  const turn = (by: number) => setPage((shown + by + count) % Math.max(count, 1))
  useEffect(() => {
    if (stopped || count < 2) return
    const timer = setTimeout(() => setPage((shown + 1) % count), perPage)
    return () => clearTimeout(timer)
  }, [stopped, count, shown])
  return { shown, turn, stopped, setStopped }
}
