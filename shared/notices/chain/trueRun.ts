import { kindMeant } from '../law/kinds'
import { calledBy, type Law, lawOf, leastUntil } from '../law/least'
import type { Called, Period } from '../period'
import { type Hung, runsUntil } from './progress'
import { type HungAt, upSince } from './upSince'

export interface TrueRun extends Period {
  /**
   * Why the period has not begun to run, though the notice is issued: `until` is then the earliest last day there could
   * be, were the last proof of posting there today.
   */
  open?: string
  /** It had begun, and broke off. */
  broken?: boolean
  /** The day on which it hung in every place that law names: the period counts from then. */
  hungSince?: string
}

/**
 * The period of an issue as it really runs on the day `today`. Where law names places it counts from the last of their
 * proofs of posting (土地管理法实施条例 第二十六条、第二十八条; 山东省村务公开条例 第十三条), never from the day that was written.
 */
export function trueRun(one: Hung, law: Law, today: string): TrueRun {
  const { issue, postings } = one
  const { content } = issue
  const written = { from: content.from, until: content.until }
  const kind = kindMeant(content)
  const rule = lawOf(kind, content.from, law)
  if (!postings || !kind.posted || rule?.bound !== 'atLeast') return written
  const since = upSince(issue, postings)
  const until = since === undefined ? undefined : runsUntil(one, law)
  if (since !== undefined && until !== undefined) return { from: later(content.from, since), until, hungSince: since }
  const earliest = leastUntil(kind, content.from, today, law)?.until
  return {
    ...written,
    until: later(content.until, earliest ?? content.until),
    open: waitsFor(postings, calledBy(rule)),
    ...(postings.some(({ broken }) => broken) ? { broken: true } : {}),
  }
}

const named = 3

const counts: Record<Called, { missing: string; broken: string }> = {
  公示: { missing: '公示期没有起算', broken: '公示期断了，重新贴上那天重新算起' },
  公开: { missing: '法律要求保留的天数从贴上那天算起', broken: '法律要求保留的天数从重新贴上那天算起' },
}

/** 「王化村还没有张贴的凭证，公示期没有起算」: what a resident needs to know of it. */
function waitsFor(postings: readonly HungAt[], called: Called): string {
  const of = (some: readonly HungAt[]) =>
    `${some
      .slice(0, named)
      .map(({ place }) => place)
      .join('、')}${some.length > named ? `等 ${some.length} 处` : ''}`
  const broken = postings.filter((one) => one.broken)
  const missing = postings.filter(({ since, broken: broke }) => since === undefined && !broke)
  return [
    ...(broken.length > 0 ? [`${of(broken)}的公告揭下后没有按时贴回，${counts[called].broken}`] : []),
    ...(missing.length > 0 ? [`${of(missing)}还没有张贴的凭证，${counts[called].missing}`] : []),
  ].join('；')
}

const later = (one: string, other: string) => (one > other ? one : other)

/** Whether an issue may still run though its written last day is over: only boards can make that so. */
export const mayRunOn = ({ content }: Hung['issue'], today: string): boolean =>
  content.until >= today || kindMeant(content).posted !== undefined

/** Whether its period is over on the day `today`. */
export const isOver = (one: Hung, law: Law, today: string): boolean => {
  const { until, open } = trueRun(one, law, today)
  return open === undefined && until < today
}
