import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { fairQueue } from './apart/fairQueue'

interface Piece {
  bytes: number
  whose: string
  perform(): Promise<void>
}

/** So many pieces may wait; more than that nobody would wait out. */
const most = { pieces: 200, bytes: Number.POSITIVE_INFINITY }

/**
 * Work that keeps the one thread of a process busy for some milliseconds, one piece after another, with a turn for everything
 * else in between. Whoever has asked for little is not held up by one who asks for much: turns go person by person, and of
 * three turns two go to those who are signed in, whom a stranger with a thousand addresses is not.
 * @throws Problem 'busy' (503) when too many wait already.
 */
export function heavyTurns() {
  const [signedIn, strangers] = [fairQueue<Piece>(most), fairQueue<Piece>(most)]
  let [busy, turn] = [false, 0]

  const next = () => (turn++ % 3 === 2 ? (strangers.take() ?? signedIn.take()) : (signedIn.take() ?? strangers.take()))

  async function work(): Promise<void> {
    if (busy) return
    busy = true
    for (let piece = next(); piece; piece = next()) {
      await piece.perform()
      await new Promise(setImmediate)
    }
    busy = false
  }

  return <T>(caller: Caller | undefined, address: string | undefined, task: () => T | Promise<T>): Promise<T> =>
    new Promise((settle, refuse) => {
      const perform = async () => settle(await task())
      const piece = { bytes: 0, whose: caller?.id ?? address ?? 'unknown', perform: () => perform().catch(refuse) }
      if ((caller ? signedIn : strangers).put(piece)) void work()
      else refuse(new Problem('busy'))
    })
}

/** One for the whole process: it has one thread. */
export const inHeavyTurn = heavyTurns()
