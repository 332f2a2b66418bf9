import { once } from 'node:events'
import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pino from 'pino'

/** A file of the log is no longer than so many bytes: months of a quiet house, a day of a busy one. */
const longest = 50_000_000

/**
 * The log of this machine: log.jsonl, and what stood before it in log.earlier.jsonl; what is older goes. A disk that takes no
 * line stops nobody; what cannot be written is dropped before it fills the memory.
 */
export function logFile(folder: string, most = longest) {
  const dest = join(folder, 'log.jsonl')
  const lines = pino.destination({ dest, mkdir: true, sync: false, maxLength: 4_000_000 })
  let over = false
  /** The next file being opened: one that is closed meanwhile would never say so. */
  let opening: Promise<unknown> = Promise.resolve()
  let size = statSync(dest, { throwIfNoEntry: false })?.size ?? 0
  lines.on('error', () => undefined)
  // As the process ends it would write the rest by itself, and on a full disk try that again for ever.
  lines.flushSync = () => undefined

  function turn(): void {
    size = 0
    try {
      renameSync(dest, join(folder, 'log.earlier.jsonl'))
      opening = Promise.race([once(lines, 'ready').catch(() => undefined), pause(1_000)])
      lines.reopen()
    } catch {
      // Where the disk does not let it, the file goes on as it is.
    }
  }
  return {
    write(line: string) {
      if (over) return
      if (size >= most) turn()
      size += Buffer.byteLength(line)
      lines.write(line)
    },
    /** Writes what is left, where the disk takes it. */
    async close(): Promise<void> {
      if (over) return
      over = true
      await opening
      const closed = once(lines, 'close')
      lines.end()
      await closed.catch(() => lines.destroy())
    },
  }
}
