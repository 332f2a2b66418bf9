import type { Brief } from '@shared/inquiries/history/brief'
import { briefOf } from '@shared/inquiries/history/briefOf'
import { brokenAt, isAsAsked } from '@shared/inquiries/history/chain'
import { canonical } from '@shared/canonical'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { erasedIn } from '@shared/inquiries/case/past'
import { erasureFault } from '@shared/inquiries/history/erasure'
import { differsIn } from '@shared/inquiries/history/replay'
import { monthAfter, monthOf } from '@shared/calendar/period'
import { linksOf } from '../../inquiries/links'
import { sha256 } from '../../platform/sha256'
import { monthKey } from '../../inquiries/store'
import { alteredAt, type BesideText } from '../../inquiries/texts'
import type { Store } from '../../platform/store/store'
import { firstMonth } from '../allCases'
import { yesterday } from './closeDay'
import { type BesideNeeds, chainedBeside } from './chainedBeside'
import { type Chained, dailyRootOf, firstSeal } from './dailyRoot'
import { everyBrief } from '../everyBrief'
import { dailyRootsKey, type KeptRoot } from '../store'
import { everyOf } from '../../platform/store/pages'

export interface Verified {
  cases: number
  events: number
  roots: number
  /** Cases of which something was deleted, as their histories say; absent where there is none. */
  erased?: number
  /** The first case, in the order of receipt, that is not what was written, and where. */
  broken?: { id: string; where: DifferingPart }
  /** The first case of which something is kept that does not follow from its history, and what. */
  differs?: { id: string; what: string }
  /** The first day whose kept root does not follow from the cases, from the records of accounts, or from the day before. */
  wrongRoot?: { date: string; why: string }
}

/** The event, counted from 1; or the whole of it, its question, what was deleted of it, or what the ledger counts of it. */
export type DifferingPart = number | 'all' | 'question' | 'erased' | 'brief'

interface Needs extends BesideNeeds {
  inquiries: Pick<Store<Inquiry>, 'briefs' | 'get' | 'page'>
  texts: Pick<Store<BesideText>, 'many'>
  roots: Pick<Store<KeptRoot>, 'page'>
  now: Date
}

/** Reads every case whole, with the words beside it, counts its chain again, and from the chains the root of every day that has one. */
export async function verifyLedger({ inquiries, texts, roots, now, ...others }: Needs): Promise<Verified> {
  const found: Verified = { cases: 0, events: 0, roots: 0 }
  const chains: Chained[] = []
  const last = monthOf(now)
  for (let month = firstMonth; month <= last; month = monthAfter(month)) {
    const briefs = new Map((await everyBrief(inquiries, listOf(month))).map((one) => [one.id, one]))
    for await (const one of casesOf(new Set(briefs.keys()), month, inquiries)) {
      found.cases++
      if ('unreadable' in one) {
        found.broken ??= { id: one.unreadable, where: 'all' }
        continue
      }
      found.events += one.events.length
      if (erasedIn(one.events).length > 0) found.erased = (found.erased ?? 0) + 1
      const where = await brokenWhere(one, briefs.get(one.id), texts)
      if (where !== undefined) found.broken ??= { id: one.id, where }
      const what = differsIn(one)
      if (what !== undefined) found.differs ??= { id: one.id, what }
      chains.push({ id: one.id, recordedAt: one.register?.importedAt ?? one.submittedAt, links: linksOf(one) })
    }
  }
  const beside = await chainedBeside(others)
  let previous = firstSeal
  for (const kept of await everyOf(roots.page, { index: 'first', key: dailyRootsKey, until: yesterday(now) })) {
    found.roots++
    // What a day did not seal yet cannot be asked of it.
    const sealed = Object.fromEntries(Object.entries(beside).filter(([what]) => kept[what as keyof typeof beside]))
    const countsProtection = kept.protection?.count !== undefined
    const again = dailyRootOf(kept.date, { cases: chains, ...sealed, countsProtection }, kept.previous)
    const why = reason(kept, again, previous)
    if (why) found.wrongRoot ??= { date: kept.date, why }
    previous = kept.seal
  }
  return found
}

const listOf = (month: string) => ({ index: 'third', key: monthKey(month) }) as const

async function brokenWhere(
  one: Inquiry,
  kept: Brief | undefined,
  texts: Needs['texts'],
): Promise<DifferingPart | undefined> {
  const at = brokenAt(one.events, sha256) ?? (await alteredAt(one, texts))
  if (at !== undefined) return at + 1
  const fault = erasureFault(one)
  if (fault !== undefined) return fault === 'question' ? 'erased' : fault + 1
  if (!isAsAsked(one, sha256)) return 'question'
  return kept && !counts(kept, briefOf(one)) ? 'brief' : undefined
}

/** What an older edition did not count yet, it cannot have counted wrong. */
function counts(kept: Brief, now: Brief): boolean {
  const same = Object.entries(now).filter(([field]) => field in kept)
  return canonical(Object.fromEntries(same)) === canonical(kept)
}

/** The cases of a month; one that cannot be read is named, and the others are looked at all the same. */
async function* casesOf(
  listed: ReadonlySet<string>,
  month: string,
  inquiries: Needs['inquiries'],
): AsyncGenerator<Inquiry | { unreadable: string }> {
  const whole = await everyOf(inquiries.page, { ...listOf(month), limit: 500 })
  yield* whole
  const read = new Set(whole.map(({ id }) => id))
  for (const id of listed)
    if (!read.has(id)) yield (await inquiries.get(id).catch(() => undefined)) ?? { unreadable: id }
}

function reason(kept: KeptRoot, again: ReturnType<typeof dailyRootOf>, previous: string): string | undefined {
  if (kept.previous !== previous) return '接不上前一天的，中间可能少了一天'
  if (kept.cases !== again.cases) return `记的是 ${kept.cases} 件，现在数出 ${again.cases} 件`
  if (kept.root !== again.root) return '与办件记录对不上，有办件在那之后被改动'
  for (const [what, word, counter] of sealedBeside) {
    const [was, is] = [kept[what], again[what]]
    if (countIn(was) !== countIn(is))
      return `记的是 ${countIn(was) ?? 0} ${counter}${word}的记录，现在数出 ${countIn(is) ?? 0} ${counter}`
    if (was?.root !== is?.root) return `与${word}的记录对不上，有${word}记录在那之后被改动`
  }
  return kept.seal === again.seal ? undefined : '自身被改动过'
}

const countIn = (tree: { root: string; count?: number | undefined } | undefined) => tree?.count

const sealedBeside = [
  ['accounts', '账号', '个'],
  ['units', '单位', '个'],
  ['protection', '个人信息保护', '份'],
  ['holidays', '放假安排', '年'],
] as const
