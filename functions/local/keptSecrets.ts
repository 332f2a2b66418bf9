import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { sessionKeys } from '../platform/identity/keyring'
import { madePassword } from '../people/madePassword'

const secrets = z.object({
  sessions: sessionKeys,
  lookup: z.string().min(32),
  /** The password of the example accounts of this folder; folders of earlier editions have none yet. */
  staff: z.string().min(12).optional(),
})
type Secrets = z.infer<typeof secrets>
export type KeptSecrets = Secrets & { staff: string }

/**
 * The secrets of this folder: made once, readable by their owner only, so that sessions outlive a restart. The file is
 * there whole or not at all, whatever happens to the disk or the power meanwhile.
 */
export async function keptSecrets(
  file: string,
  make: () => Pick<Secrets, 'sessions' | 'lookup'>,
): Promise<KeptSecrets> {
  const there = await secretsIn(file)
  if (there?.staff) return { ...there, staff: there.staff }
  const made = { ...(there ?? make()), staff: madePassword() }
  await writeWhole(file, JSON.stringify(made))
  return made
}

async function secretsIn(file: string): Promise<Secrets | undefined> {
  try {
    return secrets.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Beside it first, on the disk, and then by its name. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.new`
  try {
    const file = await open(beside, 'w', 0o600)
    await file
      .writeFile(text)
      .then(() => file.sync())
      .finally(() => file.close())
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
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
