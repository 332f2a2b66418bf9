import * as z from 'zod'
import { addDays, type Day, wholeDate } from '../../calendar/date'
import { named } from '../../named'
import { Problem } from '../../problem'
import { policyTitle } from '../documents/names'
import { attribute, category, type Policy } from '../documents/policy'
import { accessionSizes } from './words'

const line = (what: string, { least, most }: { least: number; most: number }) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 个字`)

/** What a person may mend of what was read: how it is called, who made it, its days, and where the publisher has it. */
export const accessionFacts = z.strictObject({
  title: line('标题', accessionSizes.title),
  number: line('文号', accessionSizes.number).optional(),
  issuer: line('发布机关', accessionSizes.issuer).optional(),
  versionDate: z.iso.date('写明公布或者成文的日期'),
  effectiveFrom: z.iso.date('写明从哪天起施行'),
  /** 有效期: the last day on which it applies, where it has one. */
  lastDay: z.iso.date('写明有效期到哪天').optional(),
  url: z
    .url({ protocol: /^https?$/, error: '网址要完整，以 https:// 开头' })
    .max(accessionSizes.url.most, `网址最多 ${accessionSizes.url.most} 个字`)
    .optional(),
})
export type AccessionFacts = z.infer<typeof accessionFacts>

/** What waits or was signed: the facts, and the whole text as it is to stand in the library. */
export const accessionContent = z.object({
  facts: accessionFacts,
  category,
  attribute,
  /** Of what a county or a zone laid down for itself. */
  place: named.optional(),
  draft: z.string().optional(),
  /** The version that it is in the library, and the name by which it is cited. */
  policy: z.string(),
  cited: z.string(),
  repeals: z.array(z.string()).optional(),
  provisions: z.number().int(),
  /** By which rules it was read. */
  reading: z.number().int(),
  /** What could not be read, or had to be assumed. */
  notes: z.array(z.string()),
  /** Tells this text apart from others that were made of the same file. */
  mark: z.string(),
})
export type AccessionContent = z.infer<typeof accessionContent>

/** The file that was handed in. */
export const accessionFile = z.object({
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** sha-256, hexadecimal. */
  sha256: z.string(),
})
export type AccessionFile = z.infer<typeof accessionFile>

/** What was read, as a person finds it in the form. */
export const factsOf = (one: Omit<Policy, 'id' | 'contentHash' | 'source'>): AccessionFacts => ({
  title: one.fullTitle.slice(0, accessionSizes.title.most),
  ...(one.number ? { number: one.number } : {}),
  ...(one.issuer ? { issuer: one.issuer.slice(0, accessionSizes.issuer.most) } : {}),
  versionDate: one.versionDate as Day,
  effectiveFrom: one.effectiveFrom as Day,
  ...(endsLater(one) ? { lastDay: addDays(one.repealedFrom as Day, -1) } : {}),
  ...(one.url ? { url: one.url } : {}),
})

/** Of what had ended when it began, nobody knows since when; that stays as it was read. */
const endsLater = ({ repealedFrom, effectiveFrom }: Pick<Policy, 'repealedFrom' | 'effectiveFrom'>): boolean =>
  repealedFrom !== undefined && repealedFrom > effectiveFrom

const wrong = (field: keyof AccessionFacts, message: string) =>
  new Problem('bad-input', message, [{ field: `facts.${field}`, message }])

/**
 * What was read with what a person mended of it. @throws Problem 'bad-input' (400) by field for days that cannot be.
 */
export function mended<P extends Omit<Policy, 'id' | 'contentHash' | 'source'>>(
  read: P,
  facts: AccessionFacts,
  today: string,
): P {
  if (facts.versionDate > today) throw wrong('versionDate', '公布或者成文的日期不能晚于今天')
  if (facts.effectiveFrom < facts.versionDate)
    throw wrong('effectiveFrom', `施行的日子不能早于公布的 ${wholeDate(facts.versionDate)}`)
  if (facts.lastDay !== undefined && facts.lastDay < facts.effectiveFrom)
    throw wrong('lastDay', '有效期不能在施行以前就结束')
  const { number: _number, issuer: _issuer, url: _url, repealedFrom, ending, ...rest } = read
  const { title, lastDay, ...others } = facts
  const same = title === read.fullTitle
  const name = policyTitle(read.draft && !title.includes(read.draft) ? `${title}（${read.draft}）` : title)
  const named = { title: same ? read.title : name, fullTitle: title.replace(/\s+/g, '') }
  const until = lastDay === undefined ? undefined : addDays(lastDay, 1)
  const end =
    until !== undefined
      ? { repealedFrom: until, ending: until === repealedFrom && ending ? ending : ('有效期届满' as const) }
      : repealedFrom !== undefined && !endsLater(read)
        ? { repealedFrom, ...(ending ? { ending } : {}) }
        : {}
  return { ...rest, ...others, ...named, ...end } as P
}
