import type { Issue, Notice } from '@shared/notices/notice'
import { followers } from '../../messages/followers/followers'
import { reachables, spendings } from '../../messages/followers/reached'
import type { House } from '../../platform/house'
import { sealerOf } from '../../platform/reach/sealed'
import { unless } from '../../platform/unless'
import { notices } from '../store'
import { gateFor } from './gate'
import { listPage } from './listFollowers'
import { batches, dueBatches, fanOuts, openFanOuts } from './store'
import { tellBatch, type Telling } from './tellBatch'
import { type PhoneWords, wordsOf } from './words'

/** 本市约定, far below what WeChat allows in a day, and quick enough for a county. */
export const mostPerSecond = 4_000
/** So many pages of the list are read ahead of what is sent, so many batches are told at once. */
const pagesAhead = 20
const atOnce = 4

interface Options {
  /** Checked between the steps: true ends the run. */
  over(): boolean
}

/**
 * What waits to be told, a little at a time, with a memory that does not grow with the number of followers.
 * @returns a run: how much it did, nought when nothing is due.
 */
export function followersTold(house: House, perSecond = mostPerSecond): (options: Options) => Promise<number> {
  const stores = { followers: house.store(followers), fanOuts: house.store(fanOuts), batches: house.store(batches) }
  const held = house.store(notices)
  const gate = gateFor({ perSecond, now: house.now, pause: house.pause })
  const telling: Omit<Telling, 'wordsOf'> = {
    batches: stores.batches,
    reachables: house.store(reachables),
    spendings: house.store(spendings),
    sealer: sealerOf(house.lookupSecret),
    wechat: house.reach?.wechat,
    sms: house.reach?.sms,
    gate,
    now: house.now,
  }

  async function wordsFor(id: string): Promise<PhoneWords | undefined> {
    const found = await held.get(id)
    if (!found || !stands(found)) return undefined
    const { areas } = await house.reference()
    return wordsOf(found, house.reach?.wechat?.template.fields ?? {}, (area) => areas.get(area)?.name ?? '')
  }

  async function listSome(over: () => boolean): Promise<number> {
    let pages = 0
    const { items } = await stores.fanOuts.page({ index: 'first', key: openFanOuts, limit: 5 })
    for (let one of items)
      while (!one.listedAt && pages < pagesAhead && !over()) {
        one = await listPage(one, house.now(), stores)
        pages++
      }
    return pages
  }

  async function tellSome(words: Telling['wordsOf'], over: () => boolean): Promise<number> {
    const until = house.now().toISOString()
    const { items } = await stores.batches.page({ index: 'first', key: dueBatches, until, limit: pagesAhead })
    let told = 0
    const hand = async () => {
      for (let one = items.shift(); one && !over(); one = items.shift())
        if (await unless(tellBatch(one, { ...telling, wordsOf: words }), 'changed-meanwhile')) told++
    }
    await Promise.all(Array.from({ length: atOnce }, hand))
    return told
  }

  return async ({ over }) => {
    const known = new Map<string, Promise<PhoneWords | undefined>>()
    const words = (id: string) => {
      const there = known.get(id) ?? wordsFor(id)
      known.set(id, there)
      return there
    }
    let done = 0
    for (;;) {
      const listed = await listSome(over)
      const told = await tellSome(words, over)
      done += listed + told
      if (listed + told === 0 || over()) return done
    }
  }
}

const stands = (one: Notice): one is Notice & { issue: Issue } => one.issue !== undefined && one.status === 'issued'
