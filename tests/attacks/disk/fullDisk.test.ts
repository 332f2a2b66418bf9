import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { keptSecrets } from '../../../functions/local/keptSecrets'
import type { Kind } from '../../../functions/platform/store/store'

jest.setTimeout(120_000)

const item = z.object({ id: z.string(), version: z.number(), text: z.string() })
const items: Kind<z.infer<typeof item>> = {
  table: 'messages',
  schema: item,
  indexes: { first: ({ version }) => ({ key: 'all', sort: `saved ${version}` }) },
}

const limited = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0
const onLimitedDisk = limited ? test : test.skip
const without = limited ? '' : '（缺 prlimit）'

interface Worker {
  process: ChildProcess
  /** Asks for one thing and gives what came of it. */
  ask(line: string): Promise<string>
}

/** A process that works on a folder; what it may write to one file can be limited from outside, as a full disk would. */
async function workerOn(folder: string): Promise<Worker> {
  const env = { ...process.env, NODE_ENV: '' }
  const child = spawn(process.execPath, [join(__dirname, 'writeWhenAsked.mjs'), folder], { env })
  const lines: string[] = []
  let waiting: ((line: string) => void) | undefined
  let rest = ''
  child.stdout.on('data', (chunk: Buffer) => {
    rest += chunk.toString()
    const whole = rest.split('\n')
    rest = whole.pop() ?? ''
    lines.push(...whole)
    while (waiting && lines.length > 0) {
      const give = waiting
      waiting = undefined
      give(lines.shift() ?? '')
    }
  })
  const next = () =>
    new Promise<string>((resolve) => {
      const there = lines.shift()
      if (there === undefined) waiting = resolve
      else resolve(there)
    })
  expect(await next()).toBe('open')
  return {
    process: child,
    ask(line) {
      child.stdin.write(`${line}\n`)
      return next()
    },
  }
}

const limit = (worker: Worker, bytes: string) =>
  expect(spawnSync('prlimit', ['--pid', String(worker.process.pid), `--fsize=${bytes}:`]).status).toBe(0)

onLimitedDisk(
  `a disk that takes nothing more: writes are refused in plain words, reading goes on, and it recovers by itself${without}`,
  async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'full-')), 'tables')
    const worker = await workerOn(folder)
    const acknowledged: string[] = []
    const write = async (id: string) => {
      const outcome = await worker.ask(`write ${id}`)
      if (outcome === 'written') acknowledged.push(id)
      return outcome
    }
    for (let nth = 0; nth < 20; nth++) expect(await write(`before-${nth}`)).toBe('written')
    limit(worker, '4096')
    expect(await write('full-0')).toBe('storage-full')
    expect(await write('full-1')).toBe('storage-full')
    expect(await worker.ask('read before-7')).toBe('read')
    expect(await worker.ask('list')).toBe('20')
    limit(worker, 'unlimited')
    let outcome = ''
    for (let tries = 0; tries < 40 && outcome !== 'written'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 250))
      outcome = await write(`after-${tries}`)
    }
    expect(outcome).toBe('written')
    expect(await worker.ask('read before-7')).toBe('read')
    for (let nth = 0; nth < 20; nth++) expect(await write(`again-${nth}`)).toBe('written')
    worker.process.kill('SIGKILL')
    await once(worker.process, 'exit')

    const database = await openEmbeddedDatabase(folder)
    const found = new Set((await database.store(items).many(acknowledged)).map(({ id }) => id))
    await database.close()
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([])
  },
)

onLimitedDisk(`a first start on a full disk leaves no half-made secret${without}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'))
  const file = join(folder, 'secrets.json')
  const worker = await workerOn(join(folder, 'tables'))
  limit(worker, '10')
  expect(await worker.ask(`secrets ${file}`)).toBe('EFBIG')
  expect(readdirSync(folder).filter((name) => name.startsWith('secrets'))).toEqual([])
  limit(worker, 'unlimited')
  expect(await worker.ask(`secrets ${file}`)).toBe('kept')
  worker.process.kill('SIGKILL')
  await once(worker.process, 'exit')
  const never = () => {
    throw new Error('made anew')
  }
  expect((await keptSecrets(file, never)).staff).toMatch(/^[a-z0-9]{16}$/)
})
