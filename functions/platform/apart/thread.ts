import type { Worker } from 'node:worker_threads'
import type * as z from 'zod'
import { answered } from './task'

type Said = z.infer<typeof answered>

/** One thread, heard by whoever it works for at the moment. */
export interface Thread {
  /** From now on these hear it: what it says, and that it ended without being asked to. */
  heardBy(says: (said: Said) => void, ended: (error?: NodeJS.ErrnoException) => void): void
  send(input: unknown): void
  /** Whether the process waits for it. */
  hold(holding: boolean): void
  end(): void
}

export function threadOf(worker: Worker): Thread {
  let says: (said: Said) => void = () => undefined
  let ended: (error?: NodeJS.ErrnoException) => void = () => undefined
  worker.on('message', (message: unknown) => says(answered.parse(message)))
  worker.on('error', (error: NodeJS.ErrnoException) => ended(error))
  worker.on('exit', () => ended())
  return {
    heardBy(next, end) {
      says = next
      ended = end
    },
    send: (input) => worker.postMessage(input),
    hold: (holding) => void (holding ? worker.ref() : worker.unref()),
    end: () => void worker.terminate(),
  }
}
