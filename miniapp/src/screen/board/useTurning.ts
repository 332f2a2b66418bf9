import { useEffect, useState } from 'react'

const perPage = 20_000

/** Someone asked this device for less motion: pages then turn by hand only. */
const asksForStillness = () =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

/** Which of `count` pages is shown; the next one after 20 s, the first after the last, unless stopped. On a wall nobody could turn by hand. */
export function useTurning(count: number, alwaysTurns: boolean) {
  const [page, setPage] = useState(0)
  const [stopped, setStopped] = useState(asksForStillness)
  const shown = count ? page % count : 0
  const turn = (by: number) => setPage((shown + by + count) % Math.max(count, 1))
  useEffect(() => {
    if ((stopped && !alwaysTurns) || count < 2) return
    const timer = setTimeout(() => setPage((shown + 1) % count), perPage)
    return () => clearTimeout(timer)
  }, [stopped, alwaysTurns, count, shown])
  return { shown, turn, stopped, setStopped }
}
