import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { loadSeeds, localFacts } from '../../functions/local/loadSeeds'
import { diskBucket } from '../../functions/platform/bucket/bucket'

const root = join(__dirname, '../..')
const run = join(root, 'functions/commands/run.mjs')
const key = () => randomBytes(32).toString('base64url')

/** A data folder as the system leaves it after its first start, without the examples. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'data-'))
  const secrets = { sessions: { current: 'local-1', keys: { 'local-1': key() } }, lookup: key() }
  await writeFile(join(folder, 'secrets.json'), JSON.stringify(secrets))
  await loadSeeds(diskBucket(join(folder, 'bucket')), localFacts)
  await (await openEmbeddedDatabase(join(folder, 'tables'))).close()
  return folder
}

/** One of the commands of package.json, as its own process on a data folder. */
export function command(
  name: 'importRegister' | 'imports/importSightings' | 'verify' | 'keeping/keeping',
  words: readonly string[],
  folder: string,
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, name, ...words], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** The same, killed without warning (kill -9) as soon as its standard error says so. Gives whether it was. */
export function killedWhen(
  says: RegExp,
  name: 'importRegister' | 'imports/importSightings',
  words: readonly string[],
  folder: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [run, name, ...words], {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += String(chunk)
      if (says.test(told)) child.kill('SIGKILL')
    })
    child.on('close', (_code, signal) => resolve(signal === 'SIGKILL'))
  })
}
