import { beijingDate, spokenDate } from '../../calendar/date'
import type { Issue } from '../notice'

/** How an issue hangs at one place that law names. */
export interface HungAt {
  /** By name, as people read it. */
  place: string
  /** First day of the hanging that counts, 'YYYY-MM-DD'; absent where there is no proof of one, or it broke off. */
  since?: string | undefined
  /** It was taken down before its time: the day by whose end it has to hang again. */
  mendBy?: string | undefined
  /** It was not hung again in time: whatever had run counts no longer. */
  broken?: boolean | undefined
  /** No board is registered there, so that whatever hangs has no proof. */
  boardless?: boolean | undefined
}

/**
 * The day since which a notice is really up, 'YYYY-MM-DD': issued in the app, and where law names places, posted in each of
 * them; undefined as long as one of them has no proof. `postings`: the places that law names, none for other notices.
 */
export function upSince({ issuedAt }: Pick<Issue, 'issuedAt'>, postings: readonly HungAt[] = []): string | undefined {
  const days = [beijingDate(issuedAt), ...postings.map(({ since }) => since)]
  return days.includes(undefined) ? undefined : days.sort().at(-1)
}

const named = 5

/** What is wanting on the boards before a period counts, or goes on counting, in a sentence; undefined where nothing is. */
export function wantingOn(postings: readonly HungAt[], today: string): string | undefined {
  const of = (some: readonly HungAt[]) =>
    `${some
      .slice(0, named)
      .map(({ place }) => place)
      .join('、')}${some.length > named ? `等 ${some.length} 处` : ''}`
  const off = postings.filter(({ mendBy }) => mendBy !== undefined)
  const without = postings.filter(({ since, boardless }) => since === undefined && boardless)
  const broken = postings.filter((one) => one.broken)
  const missing = postings.filter((one) => one.since === undefined && !one.boardless && !one.broken)
  const said = [
    ...(off.length > 0
      ? [`${of(off)}的公告揭下来了，${spokenDate(earliest(off), today)}结束以前贴回去，公示期才不断`]
      : []),
    ...(broken.length > 0 ? [`${of(broken)}的公告揭下后没有按时贴回，公示期断了，重新贴上那天重新算起`] : []),
    ...(missing.length > 0 ? [`${of(missing)}还没有张贴的凭证，公示期没有起算`] : []),
    ...(without.length > 0 ? [`${of(without)}没有登记公告栏，贴了也没有凭证，请先登记`] : []),
  ]
  return said.length > 0 ? said.join('；') : undefined
}

const earliest = (some: readonly HungAt[]) => some.map(({ mendBy }) => mendBy!).sort()[0]!
