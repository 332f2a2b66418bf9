import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const day = 24 * 60 * 60_000

/** What a rule of the bucket does in the cloud: uploads that no case has named within a day go. Gives how many went. */
export async function removeUnusedUploads(bucketFolder: string, now: Date): Promise<number> {
  const entries = await readdir(join(bucketFolder, 'uploads'), { recursive: true, withFileTypes: true }).catch(() => [])
  let gone = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    if (now.getTime() - (await stat(path)).mtimeMs < day) continue
    await rm(path, { force: true })
    gone++
  }
  return gone
}
