import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import type { Kind } from '../../../functions/platform/store/store'

jest.setTimeout(120_000)

const item = z.object({ id: z.string(), version: z.number(), text: z.string() })
const items: Kind<z.infer<typeof item>> = {
  table: 'messages',
  schema: item,
  indexes: { first: ({ version }) => ({ key: 'all', sort: `saved ${version}` }) },
}

const compiled = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0
const onForgetfulDisk = compiled ? test : test.skip

/** A folder after the power went while eight wrote: what of it had been synced, and what had been acknowledged. */
async function afterPowerCut(): Promise<{ left: string; acknowledged: string[] }> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'power-')))
  const [disk, left, library] = [join(place, 'disk'), join(place, 'left'), join(place, 'unsynced.so')]
  for (const folder of [disk, left]) mkdirSync(folder)
  const built = spawnSync('cc', ['-shared', '-fPIC', '-o', library, join(__dirname, 'unsynced.c'), '-ldl'])
  expect(built.stderr.toString()).toBe('')
  const env = { ...process.env, LD_PRELOAD: library, FORGETFUL_ROOT: disk, FORGETFUL_MIRROR: left, NODE_ENV: '' }
  const writer = spawn(process.execPath, [join(__dirname, 'writeUntilKilled.mjs'), join(disk, 'tables'), '8'], { env })
  let said = ''
  let wrong = ''
  writer.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()))
  const enough = new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > 300) resolve()
    })
  })
  const gone = once(writer, 'exit')
  await Promise.race([enough, gone.then(() => Promise.reject(new Error(wrong)))])
  writer.kill('SIGKILL')
  await gone
  return { left: join(left, 'tables'), acknowledged: said.split('\n').slice(1, -1) }
}

onForgetfulDisk(
  `what was acknowledged is there after a power cut, though the disk forgets all that was not synced${compiled ? '' : '（缺 cc）'}`,
  async () => {
    const { left, acknowledged } = await afterPowerCut()
    expect(acknowledged.length).toBeGreaterThan(250)
    const database = await openEmbeddedDatabase(left)
    try {
      const store = database.store(items)
      const found = new Map((await store.many(acknowledged)).map((one) => [one.id, one]))
      const lost = acknowledged.filter((id) => found.get(id)?.version !== 1)
      expect(lost).toEqual([])
      // The list and the items tell the same of everything, acknowledged or not.
      const listed: string[] = []
      let after: string | undefined
      do {
        const page = await store.page({ index: 'first', key: 'all', after })
        listed.push(...page.items.map((one) => `${one.id} ${one.version}`))
        after = page.next
      } while (after)
      expect(listed.length).toBeGreaterThanOrEqual(acknowledged.length)
      const standing = await store.many(listed.map((one) => one.split(' ')[0] ?? ''))
      expect(listed.sort()).toEqual(standing.map((one) => `${one.id} ${one.version}`).sort())
    } finally {
      await database.close()
    }
  },
)
