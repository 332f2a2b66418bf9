import type { Worker } from 'node:worker_threads'
import { Problem } from '@shared/problem'
import { fairQueue } from './fairQueue'
import { answered } from './task'

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

/** A thread that nobody needs ends after so long. */
const restMs = 30_000
/** A thread that is not up by then will not be. */
const startMs = 60_000

/** A few threads that take up one piece of work at a time; one that takes too long, or needs too much, ends with its thread. */
export function threadsApart(start: () => Worker, { threads, seconds, waiting, words }: Bounds): Apart {
  const queue = fairQueue<Waiting>(waiting)
  const resting: { worker: Worker; end: NodeJS.Timeout }[] = []
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

  function awake(): { worker: Worker; ready: boolean } {
    const rested = resting.pop()
    if (!rested) return { worker: start(), ready: false }
    clearTimeout(rested.end)
    rested.worker.removeAllListeners().ref()
    return { worker: rested.worker, ready: true }
  }

  function rest(worker: Worker): void {
    worker.removeAllListeners().unref()
    const end = setTimeout(() => {
      resting.splice(
        resting.findIndex((one) => one.worker === worker),
        1,
      )
      void worker.terminate()
    }, restMs)
    worker.on('error', () => undefined)
    resting.push({ worker, end: end.unref() })
  }

  async function perform({ input, settle, refuse }: Waiting): Promise<void> {
    const { worker, ready } = awake()
    await new Promise<void>((done) => {
      const end = (detail: string) => {
        clearTimeout(timer)
        worker.removeAllListeners()
        worker.on('error', () => undefined)
        void worker.terminate()
        refuse(new Problem('cannot-read-file', detail))
        done()
      }
      let timer = setTimeout(() => end(words.tooLong), ready ? seconds * 1000 : startMs)
      worker.on('error', (error: NodeJS.ErrnoException) =>
        end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? words.tooMuch : words.broken),
      )
      worker.on('exit', () => end(words.broken))
      worker.on('message', (message: unknown) => {
        const outcome = answered.parse(message)
        if ('ready' in outcome) {
          clearTimeout(timer)
          timer = setTimeout(() => end(words.tooLong), seconds * 1000)
          return worker.postMessage(input)
        }
        clearTimeout(timer)
        rest(worker)
        if ('value' in outcome) settle(outcome.value)
        else if ('problem' in outcome) refuse(new Problem(outcome.problem, outcome.detail))
        else refuse(new Problem('cannot-read-file', words.broken))
        done()
      })
      if (ready) worker.postMessage(input)
    })
  }

  return (work) =>
    new Promise((settle, refuse) => {
      if (!queue.put({ ...work, settle, refuse })) refuse(new Problem('too-many-attempts', words.full))
      else takeUp()
    })
}
