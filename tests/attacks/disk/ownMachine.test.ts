import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localEnvOf } from '../../../functions/local/env'
import { keptSecrets } from '../../../functions/local/keptSecrets'

const make = () => ({
  sessions: { current: 'local-1', keys: { 'local-1': Buffer.alloc(32, 1).toString('base64url') } },
  lookup: 'l'.repeat(43),
})

test('only this machine reaches the system, unless HOST says otherwise', () => {
  expect(localEnvOf({}).HOST).toBe('127.0.0.1')
  expect(localEnvOf({ HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0')
})

test('each data folder has a password of its own for its example accounts, kept for its owner alone', async () => {
  const files = [1, 2].map(() => join(mkdtempSync(join(tmpdir(), 'secrets-')), 'secrets.json'))
  const [one, other] = await Promise.all(files.map((file) => keptSecrets(file, make)))
  expect(one?.staff).toMatch(/^[a-z0-9]{16}$/)
  expect(one?.staff).not.toBe(other?.staff)
  expect((await keptSecrets(files[0]!, make)).staff).toBe(one?.staff)
  if (process.platform !== 'win32') expect(statSync(files[0]!).mode & 0o077).toBe(0)
})

test('a folder of an earlier edition keeps its secrets and gains a password', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  const file = join(folder, 'secrets.json')
  writeFileSync(file, JSON.stringify(make()))
  const never = () => {
    throw new Error('made anew')
  }
  const { staff, ...kept } = await keptSecrets(file, never)
  expect(kept).toEqual(make())
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...kept, staff })
  expect(readdirSync(folder)).toEqual(['secrets.json'])
})
