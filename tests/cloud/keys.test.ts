import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { accounts } from '../../functions/platform/identity/account'
import { cloudEnv } from '../../functions/platform/cloud/cloudEnv'
import { identity } from '../../functions/platform/identity/identity'
import { publicKeyring, signingKeyring } from '../../functions/platform/identity/keyring'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import { root } from '../house/sourceTree'

test('the keys that the command makes fit: a session opened with the one half is known by the other', async () => {
  const printed = execFileSync(process.execPath, [join(root, 'functions/commands/run.mjs'), 'keys'], {
    encoding: 'utf8',
  })
  const made: Record<string, string> = JSON.parse(printed)
  const env = cloudEnv({
    TABLE_PREFIX: 'example-',
    BUCKET: 'example',
    SESSION_KEYS: made.sessionKeys,
    SESSION_PUBLIC_KEYS: made.sessionPublicKeys,
    LOOKUP_SECRET: made.lookupSecret,
  })
  const store = memoryStore(accounts)
  const citizen = await store.create({
    id: 'citizen-0000000000000001',
    version: 0,
    role: 'citizen',
    name: '示例居民',
    places: [],
    disabled: false,
    createdAt: '2026-11-01T00:00:00.000Z',
  })
  const now = () => new Date('2026-11-23T02:00:00.000Z')
  const { token } = await identity(signingKeyring(env.SESSION_KEYS!), store, now, false).open(citizen)
  const checking = identity(publicKeyring(env.SESSION_PUBLIC_KEYS!), store, now, false)
  expect((await checking.identify(token)).id).toBe(citizen.id)
}, 60_000)
