import type { Worker } from 'node:worker_threads'
import { Problem } from '@shared/problem'
import { fairQueue } from './fairQueue'
import { type Thread, threadOf } from './thread'

/** How far work apart may go, and what a person reads where it may not. */
export interface Bounds {
  threads: number
  /** From the moment a thread takes it up. */
  seconds: number
  /** What may wait at once: so many pieces of work, and so many bytes of them together. */
  waiting: { pieces: number; bytes: number }
  words: { full: string; tooLong: string; tooMuch: string; broken: string }
}

export interface Work {
  input: Uint8Array | object
  bytes: number
  /** Those who have little waiting are not held up by one who has much. */
  whose: string
}

/** Does work on untrusted bytes in a thread of its own. @throws Problem 'cannot-read-file' | 'too-many-attempts', and what the task throws. */
export type Apart = (work: Work) => Promise<unknown>

interface Waiting extends Work {
  settle(outcome: unknown): void
  refuse(problem: Problem): void
}

const nobody = () => undefined
/** A thread that nobody needs ends after so long; to start one takes a processor for a second. */
const restMs = 10 * 60_000
/** A thread that is not up by then will not be. */
const startMs = 60_000

/** A few threads that take up one piece of work at a time; one that takes too long, or needs too much, ends with its thread. */
export function threadsApart(start: () => Worker, { threads, seconds, waiting, words }: Bounds): Apart {
  const queue = fairQueue<Waiting>(waiting)
  const resting: { thread: Thread; end: NodeJS.Timeout }[] = []
  let busy = 0

  function takeUp(): void {
    while (busy < threads) {
      const next = queue.take()
      if (!next) return
      busy++
      void perform(next).finally(() => {
        busy--
        takeUp()
      })
    }
  }

  function awake(): { thread: Thread; ready: boolean } {
    const rested = resting.pop()
    if (!rested) return { thread: threadOf(start()), ready: false }
    clearTimeout(rested.end)
    rested.thread.hold(true)
    return { thread: rested.thread, ready: true }
  }

  function rest(thread: Thread): void {
    thread.hold(false)
    const leave = () => {
      const at = resting.findIndex((one) => one.thread === thread)
      if (at >= 0) resting.splice(at, 1)
      thread.end()
    }
    const place = { thread, end: setTimeout(leave, restMs).unref() }
    thread.heardBy(nobody, leave)
    resting.push(place)
  }

  async function perform({ input, settle, refuse }: Waiting): Promise<void> {
    const { thread, ready } = awake()
    await new Promise<void>((done) => {
      let timer: NodeJS.Timeout
      const giveUp = (detail: string) => {
        clearTimeout(timer)
        thread.heardBy(nobody, nobody)
        thread.end()
        refuse(new Problem('cannot-read-file', detail))
        done()
      }
      const begin = () => {
        clearTimeout(timer)
        timer = setTimeout(() => giveUp(words.tooLong), seconds * 1000)
        thread.send(input)
      }
      thread.heardBy(
        (said) => {
          if ('ready' in said) return begin()
          clearTimeout(timer)
          rest(thread)
          if ('value' in said) settle(said.value)
          else if ('problem' in said) refuse(new Problem(said.problem, said.detail))
          else refuse(new Problem('cannot-read-file', words.broken))
          done()
        },
        (error) => giveUp(error?.code === 'ERR_WORKER_OUT_OF_MEMORY' ? words.tooMuch : words.broken),
      )
      if (ready) begin()
      else timer = setTimeout(() => giveUp(words.tooLong), startMs)
    })
  }

  return (work) =>
    new Promise((settle, refuse) => {
      if (!queue.put({ ...work, settle, refuse })) refuse(new Problem('too-many-attempts', words.full))
      else takeUp()
    })
}
