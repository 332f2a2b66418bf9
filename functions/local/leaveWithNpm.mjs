// Plain Node, no dependency.
import { readFileSync } from 'node:fs'

/** The parent of a process, where the system tells it (Linux). */
function parentOf(pid) {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/**
 * Killing npm outright (kill -9) leaves behind what it started, still holding the port and the data folder, so that the
 * next start would be refused. So whoever was started by npm goes when npm goes; what was acknowledged is on disk.
 */
export function leaveWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  const npm = parentOf(parent)
  const orphaned = () => process.ppid !== parent || parentOf(parent) !== npm
  setInterval(() => orphaned() && process.exit(137), 200).unref()
}
