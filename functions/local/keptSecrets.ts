import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { sessionKeys } from '../platform/keyring'

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

/**
 * The secret behind query codes, for commands: LOOKUP_SECRET where tables in the cloud are named, else that of the folder.
 * @throws Problem 'bad-input' when it is missing.
 */
export async function lookupSecretHere(folder: string): Promise<string> {
  const { TABLE_PREFIX, LOOKUP_SECRET } = process.env
  if (LOOKUP_SECRET) return LOOKUP_SECRET
  if (TABLE_PREFIX) throw new Problem('bad-input', '请用 LOOKUP_SECRET 给出查找密钥，要和部署时用的一样')
  const kept = await readFile(join(folder, 'secrets.json'), 'utf8').catch(() => {
    throw new Problem('not-found', `${folder} 里没有密钥文件，先运行一次 npm start`)
  })
  return secrets.parse(JSON.parse(kept)).lookup
}
