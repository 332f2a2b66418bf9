import { join } from 'node:path'
import { openEmbeddedDatabase } from '../../../local/database/embeddedDatabase'
import { type TablesHere, tablesHere } from '../../../local/database/tablesHere'
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
import { openidOf, personOf, phoneOf } from './crowd'

/** Asks the running system whether everybody's telling has ended, by one connection until the system is killed. */
export function endOf(folder: string, notice: string) {
  let tables: TablesHere | undefined
  async function isOver(): Promise<boolean> {
    tables ??= await tablesHere(folder)
    const { items } = await tables.store(fanOuts).page({ index: 'second', key: fanOutsOf(notice), limit: 1 })
    return Boolean(items[0]?.listedAt) && (await tables.store(batches).count({ index: 'first', key: dueBatches })) === 0
  }
  async function close(): Promise<void> {
    await tables?.close()
    tables = undefined
  }
  return {
    close,
    isOver: () =>
      isOver().catch(async () => {
        await close()
        return false
      }),
  }
}

/** What is written when all is over: where the telling of each person ended. */
export async function endedIn(folder: string, notice: string): Promise<{ fanOut: FanOut; people: TellingOf[] }> {
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

export interface WhoWasTold {
  byWechat: number
  bySms: number
  inPerson: number
  /** Nobody can tell whether they were sent it: a process ended in between. Nothing else is sent to them. */
  unsure: number
  /** In no record of who was told how, or open still: nobody should be. */
  skipped: number
  /** In more than one record, or more than one message by whatever way: nobody should be. */
  twice: number
}

/** The records beside what came at the services stood in for. */
export function whoWasTold(
  people: readonly TellingOf[],
  followers: number,
  messages: ReadonlyMap<string, number>,
  texts: ReadonlyMap<string, number>,
): WhoWasTold {
  const times = new Map<string, number>()
  for (const { person } of people) times.set(person, (times.get(person) ?? 0) + 1)
  const stood = new Map(people.map((one) => [one.person, one]))
  const byOpenid = new Map<string, number>()
  for (const [key, n] of messages) {
    const openid = key.split(' ')[0] ?? ''
    byOpenid.set(openid, (byOpenid.get(openid) ?? 0) + n)
  }
  const found: WhoWasTold = { byWechat: 0, bySms: 0, inPerson: 0, unsure: 0, skipped: 0, twice: 0 }
  for (let nth = 0; nth < followers; nth++) {
    const one = stood.get(personOf(nth))
    const wechat = byOpenid.get(openidOf(nth)) ?? 0
    const sms = texts.get(`+86${phoneOf(nth)}`) ?? 0
    if (wechat > 0) found.byWechat++
    if (sms > 0) found.bySms++
    if (one?.stands === 'inPerson') found.inPerson++
    if (one?.stands === 'unsure') found.unsure++
    if (!one || one.stands === 'open' || (wechat + sms === 0 && !toBeAsked.includes(one.stands))) found.skipped++
    if ((times.get(personOf(nth)) ?? 0) > 1 || wechat + sms > 1) found.twice++
  }
  return found
}

/** These stand in the list of the clerk of their place. */
const toBeAsked: readonly string[] = ['inPerson', 'unsure']
