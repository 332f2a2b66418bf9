import type { MessagePort } from 'node:worker_threads'
import { Problem, type ProblemCode, problemCodes } from '@shared/problem'
import * as z from 'zod'

/** What a thread says: once that it is up, then one answer to each piece of work. */
export const answered = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({
    problem: z.custom<ProblemCode>((code) => problemCodes.includes(code as ProblemCode)),
    detail: z.string(),
  }),
  z.object({ broke: z.string() }),
  z.object({ value: z.unknown() }),
])

/** A task that a thread of its own does with whatever it is sent. */
export type Task = (input: unknown) => unknown

/** Does one task for whoever started this thread, piece by piece. */
export function workAt(port: MessagePort | null, task: Task): void {
  port?.on('message', (input: unknown) => {
    void answerOf(task, input).then((answer) => port.postMessage(answer))
  })
  port?.postMessage({ ready: true })
}

async function answerOf(task: Task, input: unknown): Promise<z.infer<typeof answered>> {
  try {
    return { value: await task(input) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code, detail: error.detail ?? error.title }
    return { broke: String(error) }
  }
}
