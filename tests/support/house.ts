import { accounts } from '../../functions/platform/identity/account'
import { memoryBucket } from '../../functions/platform/bucket/bucketMemory'
import type { House } from '../../functions/platform/house'
import { identity } from '../../functions/platform/identity/identity'
import { type Keyring, type SessionKeys, signingKeyring } from '../../functions/platform/identity/keyring'
import { silentLog } from '../../functions/platform/log'
import { type Reference, referenceOf } from '../../functions/platform/bucket/reference'
import type { Aggregate, Kind, Store } from '../../functions/platform/store/store'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import { loadAreas } from '../../seeds/areas/areas'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { loadWatchedTopics } from '../../seeds/concerns/topics'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { loadWordList } from '../../seeds/safety/words'
import { loadGuide } from '../../seeds/departments/guide'
import { joinedFrom, loadDepartments } from '../../seeds/departments/departments'

export interface TestHouse extends House {
  clock: { set(iso: string): void; advance(ms: number): void }
  /** Phone and code of every message handed to the sender, oldest first. */
  sentCodes: [phone: string, code: string][]
}

export interface Overrides extends Partial<Omit<House, 'now' | 'identity'>> {
  /** Where the clock stands at first; 23 November 2026, 10 o'clock in 北京时间, when not given. */
  now?: string
  sessionKeys?: SessionKeys
}

export const sessionKeysOf = (current: string, ...others: string[]): SessionKeys => ({
  current,
  keys: Object.fromEntries([current, ...others].map((kid) => [kid, Buffer.alloc(32, kid).toString('base64url')])),
})

/** Read once for all files of tests that a worker runs: nobody changes them. */
const kept = globalThis as { seededFacts?: Reference }
const seededFacts = () => {
  kept.seededFacts ??= referenceOf({
    areas: loadAreas(),
    holidays: loadHolidayYears(),
    departments: loadDepartments(),
    joined: joinedFrom(),
    rules: loadDeadlineRules(),
    guide: loadGuide(),
    watched: loadWatchedTopics(),
    safety: loadWordList(),
  })
  return kept.seededFacts
}

const keyrings = new Map<string, Keyring>()
function keyringOf(keys: SessionKeys): Keyring {
  const name = JSON.stringify(keys)
  const keyring = keyrings.get(name) ?? signingKeyring(keys)
  keyrings.set(name, keyring)
  return keyring
}

/** A whole house in memory: real rules, real identity, the seeded facts, a clock that stands still until it is moved. */
export function testHouse({ now = '2026-11-23T02:00:00.000Z', sessionKeys, ...rest }: Overrides = {}): TestHouse {
  let time = Date.parse(now)
  const clockNow = () => new Date(time)
  const sentCodes: [string, string][] = []
  const store = rest.store ?? memoryStores()
  const mode = rest.mode ?? 'local'
  return {
    mode,
    now: clockNow,
    // Whoever waits together waits once.
    pause: async (ms) => {
      const until = time + ms
      await new Promise((resolve) => setImmediate(resolve))
      time = Math.max(time, until)
    },
    random: repeatableRandom(),
    store,
    bucket: memoryBucket(),
    reference: async () => seededFacts(),
    identity: identity(keyringOf(sessionKeys ?? sessionKeysOf('first')), store(accounts), clockNow, mode === 'cloud'),
    nudge: () => undefined,
    sendCode: async (phone, code) => void sentCodes.push([phone, code]),
    askWechat: async (code) => ({ openid: `openid-${code}` }),
    lookupSecret: 'a secret of the tests, for look-ups only',
    log: silentLog,
    ...rest,
    clock: {
      set: (iso) => {
        time = Date.parse(iso)
      },
      advance: (ms) => {
        time += ms
      },
    },
    sentCodes,
  }
}

/** Two calls for the same kind see the same rows. */
function memoryStores(): House['store'] {
  const opened = new Map<Kind<never>, Store<never>>()
  return <T extends Aggregate>(kind: Kind<T>): Store<T> => {
    const key = kind as unknown as Kind<never>
    const there = opened.get(key) ?? (memoryStore(kind) as unknown as Store<never>)
    opened.set(key, there)
    return there as unknown as Store<T>
  }
}

/** mulberry32: the same numbers in every run. */
function repeatableRandom(): (below: number) => number {
  let state = 20261123
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
