import { once } from 'node:events'
import { join } from 'node:path'
import pino from 'pino'

/** A disk that takes no line stops nobody; what cannot be written is dropped before it fills the memory. */
export function logFile(folder: string) {
  const lines = pino.destination({ dest: join(folder, 'log.jsonl'), mkdir: true, sync: false, maxLength: 4_000_000 })
  let over = false
  lines.on('error', () => undefined)
  // As the process ends it would write the rest by itself, and on a full disk try that again for ever.
  lines.flushSync = () => undefined
  return {
    write(line: string) {
      if (!over) lines.write(line)
    },
    /** Writes what is left, where the disk takes it. */
    async close(): Promise<void> {
      if (over) return
      over = true
      const closed = once(lines, 'close')
      lines.end()
      await closed.catch(() => lines.destroy())
    },
  }
}
