import { nextRung } from '@shared/notices/delivery/ladder'
import { filled } from '@shared/notices/delivery/template'
import { quiets, usualQuiet } from '@shared/notices/delivery/quiet'
import type { TrueRun } from '@shared/notices/chain/trueRun'
import type { Issue, Notice } from '@shared/notices/notice'
import type { TemplateData } from '../../../platform/reach/template'
import type { Telling } from '../handOver'
import { type Purse, purseOf } from '../purse'
import { heldKey, type HeldNotice, type HeldNotices } from './store'

export interface Digesting extends Pick<Telling, 'reachables' | 'spendings' | 'sealer' | 'wechat' | 'gate' | 'now'> {
  heldNotices: Pick<HeldNotices, 'page' | 'keepAll'>
  /** Undefined when it does not stand any more. */
  noticeOf(id: string): Promise<(Notice & { issue: Issue }) | undefined>
  nameOf(area: string): Promise<string>
  /** Its period as boards prove it. */
  runOf(notice: Notice & { issue: Issue }): Promise<Pick<TrueRun, 'until'>>
}

/** So many rows are read at once, and so many people told at once: after a crash so many are unsure. */
const read = 200
const atOnce = 25

/**
 * 汇总: whoever wanted notices together is told of all of them in one message, by WeChat. What is about to go is written down
 * first, so that whoever comes after a crash sends nothing twice; each notice stands in the mini-program all the same.
 * @returns how many people's notices were looked at; 0 when nothing is due.
 */
export async function tellDigests(over: () => boolean, needs: Digesting): Promise<number> {
  let done = 0
  while (!over()) {
    const until = needs.now().toISOString()
    const { items, next } = await needs.heldNotices.page({ index: 'first', key: heldKey, until, limit: read })
    const people = byPerson(items)
    // Of the last one more may stand on the next page.
    if (next && people.length > 1) people.pop()
    for (let from = 0; from < people.length && !over(); from += atOnce)
      await Promise.all(people.slice(from, from + atOnce).map((one) => tellOne(one, needs)))
    done += people.length
    if (!next) return done
  }
  return done
}

function byPerson(rows: readonly HeldNotice[]): HeldNotice[][] {
  const groups = new Map<string, HeldNotice[]>()
  for (const one of rows) {
    const key = `${one.dueAt}#${one.person}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

async function tellOne(rows: readonly HeldNotice[], needs: Digesting): Promise<void> {
  const [first] = rows
  if (!first?.dueAt) return
  const { person } = first
  const keep = (some: readonly HeldNotice[], change: (one: HeldNotice) => HeldNotice) =>
    needs.heldNotices.keepAll(some.map(change))
  const end = ({ dueAt: _dueAt, going: _going, ...rest }: HeldNotice): HeldNotice => rest
  const later = (dueAt: string) => keep(rows, ({ going: _going, ...rest }) => ({ ...rest, dueAt }))
  // A process ended while it sent this: nobody can tell, and it is not sent again.
  if (rows.some(({ going }) => going)) return keep(rows, end)
  const id = `told:digest:${person}:${first.dueAt}`
  const purse = await purseOf([person], { id, fanOut: `digest:${person}` }, needs)
  const wanted = await stillWanted(rows, purse, needs)
  const next =
    wanted.length > 0 ? nextRung(meansOf(person, purse, needs), 'plain', [], needs.now().toISOString()) : undefined
  if (next && 'notBefore' in next) return later(next.notBefore)
  const data = next && 'by' in next ? await wordsOf(wanted, needs) : undefined
  const sealed = purse.reachable(person)?.wechat?.openid
  const openid = sealed && needs.sealer.open(sealed)
  if (!needs.wechat || !data || !openid) return keep(rows, end)
  const shut = needs.gate.shutUntil('wechat', needs.now())
  if (shut) return later(shut)
  await needs.gate.pass(1)
  await Promise.all([purse.handOver([person], 'wechat'), keep(rows, (one) => ({ ...one, going: true }))])
  const outcome = await needs.wechat.send(openid, pageOf(wanted), data)
  needs.gate.heard('wechat', [outcome], needs.now())
  if (outcome === 'busy' || outcome === 'full' || outcome === 'wrong') await purse.giveBack([person], 'wechat')
  if (outcome === 'gone') await purse.exhaust([person])
  if (outcome === 'busy' || outcome === 'full')
    return later(needs.gate.shutUntil('wechat', needs.now()) ?? needs.now().toISOString())
  const told = new Set(outcome === 'sent' ? wanted.map(({ notice }) => notice.id) : [])
  return keep(rows, (one) => ({ ...end(one), ...(told.has(one.notice) ? { told: true } : {}) }))
}

interface Wanted {
  area: string
  notice: Notice & { issue: Issue }
}

/** What was withdrawn, or muted since, is not told of. */
async function stillWanted(rows: readonly HeldNotice[], purse: Purse, { noticeOf }: Digesting): Promise<Wanted[]> {
  const reachable = purse.reachable(rows[0]?.person ?? '')
  const found = await Promise.all(rows.map(async ({ area, notice }) => ({ area, notice: await noticeOf(notice) })))
  return found.flatMap(({ area, notice }) => {
    if (!notice || reachable?.muted.includes(area)) return []
    return reachable?.mutedFields.includes(notice.issue.content.field) ? [] : [{ area, notice }]
  })
}

function meansOf(person: string, purse: Purse, { wechat }: Digesting) {
  const left = wechat && purse.left(person)
  const quiet = quiets.find((one) => one === purse.reachable(person)?.quiet) ?? usualQuiet
  return { ...(left ? { wechat: left } : {}), sms: false, quiet, muted: false }
}

/** One notice is told as itself; of several how many there are, and the day on which the first of them is over. */
async function wordsOf(
  wanted: readonly Wanted[],
  { wechat, nameOf, runOf }: Digesting,
): Promise<TemplateData | undefined> {
  const contents = wanted.map(({ notice }) => notice.issue.content)
  const fields = new Set(contents.map(({ field }) => field))
  const [first] = wanted
  const [content] = contents
  if (!first || !content) return undefined
  const ends = await Promise.all(wanted.map(async ({ notice }) => (await runOf(notice)).until))
  const outcome = filled(wechat?.template.fields ?? {}, {
    title: wanted.length === 1 ? content.title : `有 ${wanted.length} 份新公告`,
    place: await nameOf(first.area),
    field: fields.size === 1 ? content.field : '几类公告',
    until: ends.sort()[0] ?? content.until,
    office: first.notice.department.name,
  })
  return 'data' in outcome ? outcome.data : undefined
}

const pageOf = (wanted: readonly Wanted[]): string =>
  wanted.length === 1
    ? `notices/issue/index?id=${encodeURIComponent(wanted[0]?.notice.id ?? '')}`
    : 'notices/list/index'
