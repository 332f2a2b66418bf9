import { type Batches, batchesOf, tally } from '../followers/store'

/** How telling ended, and for how many of which place: of all the batches of one fan-out, and of the places asked for. */
export async function tallied(fanOut: string, mine: (area: string) => boolean, batches: Pick<Batches, 'briefs'>) {
  const ended: Record<string, Record<string, number>> = {}
  let open = 0
  let after: string | undefined
  do {
    const page = await batches.briefs({ index: 'second', key: batchesOf(fanOut), after })
    for (const item of page.items) {
      const one = tally.parse(item)
      open += one.open
      for (const [how, byPlace] of Object.entries(one.ended))
        for (const [area, people] of Object.entries(byPlace)) {
          if (!mine(area)) continue
          const there = (ended[how] ??= {})
          there[area] = (there[area] ?? 0) + people
        }
    }
    after = page.next
  } while (after)
  return { ended, open }
}
