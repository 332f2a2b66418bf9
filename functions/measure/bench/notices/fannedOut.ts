import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { exampleSms } from '../../../local/localHouse'
import { openEmbeddedDatabase } from '../../../local/database/embeddedDatabase'
import { tablesHere } from '../../../local/database/tablesHere'
import { openSmsStandIn } from '../../../local/standIns/smsStandIn'
import { openWechatStandIn } from '../../../local/standIns/wechatStandIn'
import {
  type Batches,
  batches,
  batchesOf,
  dueBatches,
  type FanOut,
  fanOuts,
  fanOutsOf,
  type TellingOf,
} from '../../../notices/followers/store'
import { houseOn } from '../inquiries/meteredHouse'
import { type RunningApart, runningOn } from '../load/running'
import { crowdIn, openidOf, personOf, phoneOf, secretsIn } from './crowd'
import { villagesIn } from './counted'
import { noticeFor } from './goingUp'
import { numbersFrom } from './matching'

interface Wanted {
  followers: number
  /** So many times the system is killed while it tells them. */
  kills: number
  seed: number
  /** Only what tells followers is started, and not the whole system: sooner there after each kill. */
  alone?: boolean
}

/** What came of telling many people of one notice. */
export interface FannedOut {
  followers: number
  kills: number
  /** From the beginning to the last message, with the restarts. */
  seconds: number
  perSecond: number
  /** How long processors worked for one recipient, of all threads of the system; with a kill nothing is said. */
  cpuMsEach?: number
  byWechat: number
  bySms: number
  inPerson: number
  /** In no record of who was told how, or open still: nobody should be. */
  skipped: number
  /** In more than one record, or more than once the same message the same way: nobody should be. */
  twice: number
  /** A process ended between the sending and the record: nobody can tell, so the next way was taken as well. */
  byBoth: number
  /** Handed over when a process ended, and on the list of those to be told in person: some of them were told. */
  unsure: number
  idleMb: number
  mostMb: number
}

/**
 * The system of `npm start` on a folder, in a process of its own; the services stood in for live here. A notice for the
 * whole city goes up, and the process is killed with SIGKILL at messages that the seed picks, before they are answered.
 */
export async function fannedOut(
  folder: string,
  { followers, kills, seed, alone }: Wanted,
  progress: (line: string) => void,
): Promise<FannedOut> {
  const [wechat, texts] = [await openWechatStandIn(), await openSmsStandIn(exampleSms)]
  const ways = { WECHAT_API_BASE: wechat.url, SMS_API_BASE: texts.url }
  const start = () => runningOn(folder, ways, alone ? '../measure/bench/notices/tellingAlone' : undefined)
  progress(`写入 ${followers} 个关注的人`)
  await filledWith(followers, folder)
  let system: RunningApart | undefined = await start()
  const random = numbersFrom(seed)
  const moments = Array.from({ length: kills }, () => 1 + Math.floor(random() * followers * 0.8)).sort((a, b) => a - b)
  let lastAt = 0
  let killing: Promise<void> | undefined
  let done = 0
  wechat.messages.watch((nth) => {
    lastAt = Date.now()
    if (killing || !system || nth < (moments[done] ?? Infinity)) return
    done++
    killing = system.kill()
  })
  let mostMb = 0
  try {
    if (!alone) await untilQuiet(system)
    const idleMb = system.memoryMb()
    const idleCpu = system.cpuSeconds()
    const notice = await published(folder)
    progress('已发布，开始告知')
    let over = false
    while (!over) {
      await setTimeout(200)
      if (killing) {
        await killing
        progress(`第 ${done} 次 kill -9，收到 ${wechat.messages.received.size} 条`)
        system = await start()
        killing = undefined
        continue
      }
      mostMb = Math.max(mostMb, system.memoryMb())
      over = await isOver(folder, notice).catch(() => false)
    }
    const cpuMsEach = ((system.cpuSeconds() - idleCpu) / followers) * 1_000
    await system.stop()
    const { fanOut, people } = await endedIn(folder, notice)
    const counted = check(people, followers, wechat.messages.received, texts.received)
    const seconds = (Math.max(lastAt, Date.parse(fanOut.begunAt) + 1) - Date.parse(fanOut.begunAt)) / 1_000
    return {
      followers,
      kills: done,
      seconds,
      perSecond: followers / seconds,
      ...(done ? {} : { cpuMsEach }),
      ...counted,
      idleMb,
      mostMb,
    }
  } finally {
    await system?.kill()
    await Promise.all([wechat.close(), texts.close()])
  }
}

/** What is made warm after the start is warm, and nothing is done any more. */
async function untilQuiet(system: RunningApart): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const before = system.cpuSeconds()
    await setTimeout(1_000)
    if (system.cpuSeconds() - before < 0.1) return
  }
}

async function filledWith(count: number, folder: string): Promise<void> {
  const { lookup } = await secretsIn(folder)
  const database = await openEmbeddedDatabase(join(folder, 'tables'))
  try {
    const house = { ...houseOn(database.store, () => new Date()), lookupSecret: lookup }
    await crowdIn(house, count, await villagesIn(house))
  } finally {
    await database.close()
  }
}

/** Through the door of the running system, as another process of this machine would. */
async function published(folder: string): Promise<string> {
  const tables = await tablesHere(folder)
  try {
    const { id, approve } = await noticeFor(
      ['371500'],
      houseOn(tables.store, () => new Date()),
    )
    await approve()
    return id
  } finally {
    await tables.close()
  }
}

async function isOver(folder: string, notice: string): Promise<boolean> {
  const tables = await tablesHere(folder)
  try {
    const { items } = await tables.store(fanOuts).page({ index: 'second', key: fanOutsOf(notice), limit: 1 })
    return Boolean(items[0]?.listedAt) && (await tables.store(batches).count({ index: 'first', key: dueBatches })) === 0
  } finally {
    await tables.close()
  }
}

async function endedIn(folder: string, notice: string): Promise<{ fanOut: FanOut; people: TellingOf[] }> {
  const database = await openEmbeddedDatabase(join(folder, 'tables'))
  try {
    const { items } = await database.store(fanOuts).page({ index: 'second', key: fanOutsOf(notice), limit: 1 })
    const [fanOut] = items
    if (!fanOut) throw new Error('nobody began to tell')
    return { fanOut, people: await everyone(fanOut.id, database.store(batches)) }
  } finally {
    await database.close()
  }
}

async function everyone(fanOut: string, store: Batches): Promise<TellingOf[]> {
  const people: TellingOf[] = []
  let after: string | undefined
  do {
    const page = await store.page({ index: 'second', key: batchesOf(fanOut), limit: 200, after })
    people.push(...page.items.flatMap((one) => one.people))
    after = page.next
  } while (after)
  return people
}

function check(
  people: readonly TellingOf[],
  followers: number,
  messages: ReadonlyMap<string, number>,
  texts: ReadonlyMap<string, number>,
) {
  const times = new Map<string, number>()
  for (const { person } of people) times.set(person, (times.get(person) ?? 0) + 1)
  const stood = new Map(people.map((one) => [one.person, one]))
  const byOpenid = new Map<string, number>()
  for (const [key, n] of messages) {
    const openid = key.split(' ')[0] ?? ''
    byOpenid.set(openid, (byOpenid.get(openid) ?? 0) + n)
  }
  const found = { byWechat: 0, bySms: 0, inPerson: 0, skipped: 0, twice: 0, byBoth: 0, unsure: 0 }
  for (let nth = 0; nth < followers; nth++) {
    const one = stood.get(personOf(nth))
    const wechat = byOpenid.get(openidOf(nth)) ?? 0
    const sms = texts.get(`+86${phoneOf(nth)}`) ?? 0
    if (wechat > 0) found.byWechat++
    if (sms > 0) found.bySms++
    if (one?.stands === 'inPerson') found.inPerson++
    if (one?.stands === 'inPerson' && one.tried?.length) found.unsure++
    if (!one || one.stands === 'open' || (wechat + sms === 0 && one.stands !== 'inPerson')) found.skipped++
    if ((times.get(personOf(nth)) ?? 0) > 1 || wechat > 1 || sms > 1) found.twice++
    if (wechat > 0 && sms > 0) found.byBoth++
  }
  return found
}
