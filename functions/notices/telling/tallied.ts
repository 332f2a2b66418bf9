import { type Batches, batchesOf, tally } from '../followers/store'

/** How telling of one fan-out stands. */
export interface Tallied {
  /** How many of which place, by where it ended. */
  ended: Record<string, Record<string, number>>
  /** On their way still. */
  open: number
}

/** Of a place: whom to tell in person, and how many of these have perhaps had a message, of which nobody can tell. */
export function toTellIn(area: string, { ended }: Pick<Tallied, 'ended'>): { people: number; unsure: number } {
  const unsure = ended.unsure?.[area] ?? 0
  return { people: (ended.inPerson?.[area] ?? 0) + unsure, unsure }
}

/** How telling ended, and for how many of which place: of all the batches of one fan-out, and of the places asked for. */
export async function tallied(
  fanOut: string,
  mine: (area: string) => boolean,
  batches: Pick<Batches, 'briefs'>,
): Promise<Tallied> {
  const ended: Tallied['ended'] = {}
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
