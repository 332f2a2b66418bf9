import { open, rm, statfs } from 'node:fs/promises'

/** So much stays free: what the database tidies up on the disk by itself must never meet a full one. */
const reserve = 64 * 1024 * 1024
/**
 * So much is gathered in memory before it is sorted into the files: rows that are written again and again, as a telling of
 * thousands writes them, are then sorted half as often. Four times as much sorted at once stays within the reserve.
 */
export const gathered = { writeBufferSize: 8 * 1024 * 1024 }
/** To open the database again it may write so much: what was gathered, and a little. */
const needed = 12 * 1024 * 1024
/** Looked at no more often than this, in milliseconds. */
const every = 500

/**
 * Whether there is room on the disk of a folder for another write. In memory there always is.
 * @param reopen closes and opens the database: after a write that failed, the end of its log is not to be written on.
 */
export function spaceIn(folder, reopen) {
  let lookedAt = Number.NEGATIVE_INFINITY
  let free = Number.POSITIVE_INFINITY
  let failed = false
  let mending

  async function look() {
    lookedAt = Date.now()
    const { bavail, bsize } = await statfs(folder)
    free = bavail * bsize
    if (failed && free >= reserve && (await takes(`${folder}.room`))) {
      await reopen()
      failed = false
    }
  }
  return {
    /** @throws an error with `storageFull` while there is too little room. */
    async required() {
      if (!folder) return
      if (Date.now() - lookedAt > every)
        mending ??= look().finally(() => {
          mending = undefined
        })
      if (mending) await mending
      if (failed) throw full('the last write failed')
      if (free < reserve) throw full(`${Math.floor(free / 1_048_576)} MB free`)
    },
    /** A write did not work: from now on none is tried until the disk takes one. */
    broke(error) {
      failed = true
      lookedAt = Date.now()
      return full(error.message)
    },
  }
}

/** Tries it out: a disk may have room and still take nothing, beyond a quota or a limit. */
async function takes(path) {
  try {
    const file = await open(path, 'w', 0o600)
    try {
      await file.writeFile(Buffer.alloc(needed))
      await file.sync()
    } finally {
      await file.close()
    }
    return true
  } catch {
    return false
  } finally {
    await rm(path, { force: true }).catch(() => undefined)
  }
}

const full = (message) => Object.assign(new Error(message), { storageFull: true })
