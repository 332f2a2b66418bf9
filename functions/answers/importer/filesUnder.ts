import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@shared/problem'

/**
 * The files that some paths name, folders with all they hold, in a stable order; hidden files are left out.
 * Throws Problem 'not-found' with the path that does not exist.
 */
export async function filesUnder(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesOf))
  return [...new Set(found.flat())]
}

async function filesOf(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => undefined)
  if (!kind) throw new Problem('not-found', `没有这个文件或文件夹：${path}`)
  if (!kind.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Problem('not-found', `这个文件夹打不开：${path}`)
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])[.~][^\\/]*/.test(file.slice(path.length)))
    .sort()
}
