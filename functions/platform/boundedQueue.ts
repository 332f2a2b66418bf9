import { Problem } from '@shared/problem'

interface Room {
  /** So many are worked at at once. */
  atOnce: number
  /** So many may wait; whoever comes then is refused at once. */
  waiting: number
  /** So many more of those who go first. */
  first: number
  words: string
}

/**
 * Work that is dear is done a few at a time, and only so much of it waits: what comes then is refused early, with 'busy'
 * (503) and the seconds until it may be tried again. Those who go `first` have a waiting room of their own.
 */
export function boundedQueue({ atOnce, waiting, first, words }: Room) {
  const rooms: [first: (() => void)[], others: (() => void)[]] = [[], []]
  let working = 0

  return async function queued<T>(work: () => Promise<T>, goesFirst = false): Promise<T> {
    if (working >= atOnce) {
      const room = rooms[goesFirst ? 0 : 1]
      if (room.length >= (goesFirst ? first : waiting))
        throw new Problem('busy', `${words}，请 3 秒后再试`, undefined, { retryAfter: 3 })
      await new Promise<void>((resolve) => room.push(resolve))
    } else working++
    try {
      return await work()
    } finally {
      const next = rooms[0].shift() ?? rooms[1].shift()
      if (next) next()
      else working--
    }
  }
}
