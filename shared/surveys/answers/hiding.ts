import { leastShown } from '../words'

const small = (count: number) => count > 0 && count < leastShown

/**
 * Which cells of a group are not shown, where everybody can know what the group adds up to: every cell with fewer than five
 * people in it, and with them the smallest others until what is hidden could have come about in so many ways that nothing
 * follows from it (primary and complementary suppression). A cell with nobody in it has nobody to give away.
 * `also`: cells to be hidden whatever they hold, since another question would tell.
 */
export function hiddenCells(cells: readonly number[], also: readonly number[] = []): Set<number> {
  const hidden = new Set(cells.flatMap((count, nth) => (small(count) || also.includes(nth) ? [nth] : [])))
  if (hidden.size === 0) return hidden
  const others = cells
    .map((count, nth) => ({ count, nth }))
    .filter(({ count, nth }) => count > 0 && !hidden.has(nth))
    .sort((a, b) => a.count - b.count)
  // So much that every hidden cell may have been anything from none to four, and one of them five or more.
  const enough = (leastShown - 1) * hidden.size + leastShown
  let sum = [...hidden].reduce((all, nth) => all + (cells[nth] ?? 0), 0)
  let added = 0
  for (const { count, nth } of others) {
    if (added > 0 && sum >= enough) break
    hidden.add(nth)
    sum += count
    added++
  }
  return hidden
}
