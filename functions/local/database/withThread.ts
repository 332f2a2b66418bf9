import type { Worker } from 'node:worker_threads'
import type { RowChange } from './changes'
import { type Answered, contentOf, type Exchange } from './exchange'

type Told = (Answered & { nth: number }) | { change: RowChange }
interface Waiting {
  resolve(content: object): void
  reject(error: unknown): void
}

/** Requests straight to the thread of the database, from the process that holds it; and what it tells of what was written. */
export function exchangeWith(thread: Worker, changed: (change: RowChange) => void): Exchange {
  const waiting = new Map<number, Waiting>()
  const leaving: { nth: number; operation: string; text: string }[] = []
  const send = () => {
    if (leaving.length > 0) thread.postMessage(leaving.splice(0))
  }
  let sent = 0
  let gone: Error | undefined

  thread.on('message', (told: Told[] | object) => {
    // What it says of itself is for whoever started it.
    if (!Array.isArray(told)) return
    for (const one of told as Told[])
      if ('change' in one) changed(one.change)
      else settle(one)
  })
  const settle = ({ nth, ...answered }: Answered & { nth: number }) => {
    const asking = waiting.get(nth)
    waiting.delete(nth)
    try {
      asking?.resolve(contentOf(answered))
    } catch (error) {
      asking?.reject(error)
    }
  }
  const lost = (why: string) => {
    gone ??= new Error(why)
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  thread.once('error', ({ message }) => lost(`the embedded database broke: ${message}`))
  thread.once('exit', () => lost('the embedded database is closed'))

  const exchange = (operation: string, input: object) =>
    new Promise<object>((resolve, reject) => {
      if (gone) return reject(gone)
      const nth = ++sent
      waiting.set(nth, { resolve, reject })
      // What is asked in one turn goes together: waking the other thread costs more than most answers.
      if (leaving.push({ nth, operation, text: JSON.stringify(input) }) === 1) setImmediate(send)
    })
  return Object.assign(exchange, { close: send })
}
