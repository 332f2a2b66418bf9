import { setTimeout } from 'node:timers/promises'

/** Waits for something, but no longer than so many milliseconds; it then goes on unwaited for. @throws what it throws in time */
export async function within(ms: number, something: Promise<unknown>): Promise<void> {
  const over = new AbortController()
  const late = setTimeout(ms, undefined, { signal: over.signal }).catch(() => undefined)
  await Promise.race([something, late]).finally(() => over.abort())
}
