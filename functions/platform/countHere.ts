import { type Counts, countedOnce, type Limit } from '@shared/limits/counting'
import { tooMany } from './limits'

/** So many are counted at most; of more, those that came first are forgotten. */
const most = 20_000

/**
 * Counts in the memory of this process, for what is asked often and writes nothing: no question waits for a disk, and no
 * address is kept anywhere. In the cloud each instance counts for itself; the firewall counts for all of them.
 */
export function countingHere(now: () => Date) {
  const counted = new Map<string, Counts>()
  /** One more of `whom`; unknown ones are not counted. @throws Problem 'too-many-attempts' (429) with the next possible time. */
  return (whom: string | undefined, limits: readonly Limit[], words: string): void => {
    if (whom === undefined) return
    const next = countedOnce(counted.get(whom) ?? {}, limits, now().getTime())
    if ('nextAt' in next) throw tooMany(words, next.nextAt, now())
    counted.delete(whom)
    counted.set(whom, next.counts)
    const [first] = counted.keys()
    if (counted.size > most && first !== undefined) counted.delete(first)
  }
}
