import * as z from 'zod'

/** How often cards answered people of one place in one month: numbers alone, nothing of who asked or in what words. */
export const askedCounts = z.object({
  id: z.string(),
  version: z.number().int(),
  /** By the name of the card. */
  counts: z.record(z.string(), z.number().int()),
  forgetAt: z.iso.datetime(),
})
export type AskedCounts = z.infer<typeof askedCounts>

/** asked:2026-11:371502 */
export const askedId = (month: string, place: string): string => `asked:${month}:${place}`

/** Two counts of the same cards as one. */
export const addedUp = (all: readonly AskedCounts['counts'][]): AskedCounts['counts'] =>
  all.reduce<AskedCounts['counts']>((sum, one) => {
    for (const [card, n] of Object.entries(one)) sum[card] = (sum[card] ?? 0) + n
    return sum
  }, {})
