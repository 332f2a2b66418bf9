import type { Worker } from 'node:worker_threads'
import { type Answered, contentOf, type Exchange } from './exchange'

type Answer = Answered & { nth: number }
interface Waiting {
  resolve(content: object): void
  reject(error: unknown): void
}

/** Requests straight to the thread of the database, from the process that holds it. */
export function exchangeWith(thread: Worker): Exchange {
  const waiting = new Map<number, Waiting>()
  let sent = 0
  let gone: Error | undefined

  thread.on('message', ({ nth, ...answered }: Answer) => {
    const asking = waiting.get(nth)
    waiting.delete(nth)
    try {
      asking?.resolve(contentOf(answered))
    } catch (error) {
      asking?.reject(error)
    }
  })
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
      thread.postMessage({ nth, operation, text: JSON.stringify(input) })
    })
  return Object.assign(exchange, { close: () => undefined })
}
