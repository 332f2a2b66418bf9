import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod'
import { sessionKeys } from '../platform/identity'

const secrets = z.object({ sessions: sessionKeys, lookup: z.string().min(32) })
type Secrets = z.infer<typeof secrets>

/** The secrets of this folder: made once, readable by their owner only, so that sessions outlive a restart. */
export async function keptSecrets(file: string, make: () => Secrets): Promise<Secrets> {
  try {
    return secrets.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const made = make()
  await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' })
  return made
}
