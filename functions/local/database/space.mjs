import { statfs } from 'node:fs/promises'

/** So much stays free: what the database tidies up on the disk by itself must never meet a full one. */
const reserve = 64 * 1024 * 1024
/** Looked at no more often than this, in milliseconds. */
const every = 500

/** Whether there is room on the disk of a folder for another write. In memory there always is. */
export function spaceIn(folder) {
  let lookedAt = Number.NEGATIVE_INFINITY
  let free = Number.POSITIVE_INFINITY

  async function look() {
    const { bavail, bsize } = await statfs(folder)
    free = bavail * bsize
  }
  return {
    /** @throws an error with `storageFull` while there is too little room. */
    async required() {
      if (!folder) return
      if (Date.now() - lookedAt > every) {
        lookedAt = Date.now()
        await look()
      }
      if (free < reserve) throw full(`${Math.floor(free / 1_048_576)} MB free`)
    },
    /** What a write that did not work says. */
    broke: (error) => error,
  }
}

const full = (message) => Object.assign(new Error(message), { storageFull: true })
