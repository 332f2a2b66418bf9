import { beijingDate, type Instant } from '@shared/calendar/date'
import { trueRun, type TrueRun } from '@shared/notices/chain/trueRun'
import type { Issue, Notice } from '@shared/notices/notice'
import { followers } from '../../messages/followers/followers'
import { reachables, spendings } from '../../messages/followers/reached'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { sealerOf } from '../../platform/reach/sealed'
import { unless } from '../../platform/unless'
import { hangsIn } from '../hung'
import { notices } from '../store'
import { listTold } from './back/listTold'
import { heldNotices } from './digest/store'
import { tellDigests } from './digest/tellDigests'
import { gateFor } from './gate'
import type { Telling } from './handOver'
import { listPages } from './listFollowers'
import { type Batch, batches, dueBatches, type FanOut, fanOuts, openFanOuts } from './store'
import { lease, tellBatch } from './tellBatch'
import { type PhoneWords, takenBackWords, wordsOf } from './words'

/** 本市约定, far below what WeChat allows in a day, and quick enough for a county. */
export const mostPerSecond = 4_000
/** So many batches are taken at a time, so many of them told at once, so often the list of followers is read meanwhile. */
const taken = 40
const atOnce = 4
const readAhead = 4
/** Nothing is put off for longer, by whatever reason: what is was put off by a clock that ran ahead. */
const longestWaitMs = 26 * 3_600_000
/** Of so many notices the words are kept, and so long what boards prove of their periods is not looked at again. */
const mostKnown = 20
const provenMs = 60_000

interface Options {
  /** Checked between the steps: true ends the run. */
  over(): boolean
}

/**
 * What waits to be told, a little at a time, with a memory that does not grow with the number of followers.
 * @returns a run: how much it did, 0 when nothing is due.
 */
export function followersTold(house: House, perSecond = mostPerSecond): (options: Options) => Promise<number> {
  const stores = {
    followers: house.store(followers),
    fanOuts: house.store(fanOuts),
    batches: house.store(batches),
    heldNotices: house.store(heldNotices),
    accounts: house.store(accounts),
  }
  const held = house.store(notices)
  const gate = gateFor({ perSecond, now: house.now, pause: house.pause })
  const name = `${house.now().getTime()}-${house.random(1_000_000_000)}`
  const telling: Omit<Telling, 'wordsOf'> = {
    name,
    batches: stores.batches,
    reachables: house.store(reachables),
    spendings: house.store(spendings),
    heldNotices: stores.heldNotices,
    sealer: sealerOf(house.lookupSecret),
    wechat: house.reach?.wechat,
    sms: house.reach?.sms,
    gate,
    now: house.now,
  }

  const hangs = hangsIn(house)
  /** The period as boards prove it: what is said on a phone is not corrected afterwards. */
  async function runOf(found: Notice & { issue: Issue }): Promise<TrueRun> {
    const now = house.now()
    const [at, today] = [now.toISOString() as Instant, beijingDate(now)]
    const facts = await house.reference()
    const postings = await hangs(found, { at, today, facts })
    return trueRun(postings ? { ...found, postings } : found, facts, today)
  }

  const digesting = {
    ...telling,
    heldNotices: stores.heldNotices,
    runOf,
    noticeOf: async (id: string) => {
      const found = await held.get(id)
      return found && isIssue(found) && stands(found) ? found : undefined
    },
    nameOf: async (area: string) => (await house.reference()).areas.get(area)?.name ?? '',
  }
  const known = new Map<string, PhoneWords>()
  /** There may be batches in the hand of a process that ended. */
  let left = house.mode === 'local'

  /** Asked for each batch, so that what is withdrawn is told to nobody from then on; the words are made once. */
  async function words({ notice: id, back }: Pick<Batch, 'notice' | 'back'>): Promise<PhoneWords | undefined> {
    const found = await held.get(id)
    if (!found || !isIssue(found) || stands(found) === Boolean(back)) return undefined
    const edition = `${id}#${found.version}#${Math.floor(house.now().getTime() / provenMs)}`
    const there = known.get(edition)
    if (there) return there
    const { areas } = await house.reference()
    const fields = house.reach?.wechat?.template.fields ?? {}
    const templates = { fields, nameOf: (area: string) => areas.get(area)?.name ?? '' }
    const made = back ? takenBackWords(found, templates) : wordsOf(found, await runOf(found), templates)
    if (known.size >= mostKnown) known.clear()
    known.set(edition, made)
    return made
  }

  /** Undefined where it has to wait for those who are being told. */
  const listOn = async ({ back, ...one }: FanOut): Promise<FanOut | undefined> =>
    back ? listTold({ ...one, back }, house.now(), stores) : listPages(one, house.now(), stores)

  async function listSome(over: () => boolean): Promise<number> {
    let read = 0
    const { items } = await stores.fanOuts.page({ index: 'first', key: openFanOuts, limit: 5 })
    for (const first of items)
      // Where somebody else reads the same list, it is theirs.
      for (let one: FanOut | undefined = first; one && !one.listedAt && read < readAhead && !over();) {
        one = await unless(listOn(one), 'changed-meanwhile')
        if (one) read++
      }
    return read
  }

  async function due(): Promise<Batch[]> {
    const at = house.now().getTime()
    const list = async (span: { from?: string; until?: string }) =>
      (await stores.batches.page({ index: 'first', key: dueBatches, ...span, limit: taken })).items
    const iso = (ms: number) => new Date(ms).toISOString()
    const items = await list({ until: iso(at) })
    if (items.length > 0) return items
    const late = await list({ from: iso(at + longestWaitMs) })
    if (late.length > 0 || !left) return late
    // Only one process may hold these tables: what another one had in hand it has no more.
    const held = await list({ from: iso(at), until: iso(at + lease.ms) })
    const lost = held.filter(({ heldBy }) => heldBy !== undefined && heldBy !== name)
    left = lost.length > 0
    return lost
  }

  async function tellSome(over: () => boolean): Promise<number> {
    const items = await due()
    let told = 0
    const hand = async () => {
      for (let one = items.shift(); one && !over(); one = items.shift())
        if (await unless(tellBatch(one, { ...telling, wordsOf: words }), 'changed-meanwhile')) told++
    }
    await Promise.all(Array.from({ length: atOnce }, hand))
    return told
  }

  return async ({ over }) => {
    let done = 0
    for (;;) {
      const [listed, told] = await Promise.all([listSome(over), tellSome(over)])
      done += listed + told
      if (listed + told > 0 && !over()) continue
      return done + (await tellDigests(over, digesting))
    }
  }
}

const isIssue = (one: Notice): one is Notice & { issue: Issue } => one.issue !== undefined
const stands = (one: Notice) => one.status === 'issued'
