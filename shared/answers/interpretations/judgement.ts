import * as z from 'zod'
import { type UnresolvedReason, unresolvedReasons } from '../words'

export const unresolvedReason = z.enum(unresolvedReasons)

/** One provision by its names: 物业管理条例 + 第四十一条. */
export const provisionName = z.object({ title: z.string().min(2).max(120), provision: z.string().min(1).max(40) })
export type ProvisionName = z.infer<typeof provisionName>

/** 有用 / 没有解决: what one person said of one answer. Who said it and what was asked cannot be told from it. */
export const judgement = z.object({
  id: z.string(),
  version: z.number().int(),
  helpful: z.boolean(),
  reason: unresolvedReason.optional(),
  words: z.string().optional(),
  /** The provision that the answer rests on first. */
  provision: provisionName,
  card: z.string().optional(),
  /**
   * One and the same for one signed-in citizen and one provision, and of no use for anything else: what tells people apart
   * where people are counted. Absent where nobody was signed in.
   */
  person: z.string().optional(),
  /** Id of the department that is in charge of the provision. */
  department: z.string(),
  at: z.iso.datetime(),
})
export type Judgement = z.infer<typeof judgement>

/** What was said of one provision within the days that count. */
export const feedback = z.object({
  provision: provisionName,
  helpful: z.number().int(),
  unresolved: z.number().int(),
  /** Most given first. */
  reasons: z.array(z.object({ reason: unresolvedReason, count: z.number().int() })),
  /** What they added in their own words, as it came. */
  words: z.array(z.string()),
})
export type Feedback = z.infer<typeof feedback>

/** One judgement of each person, the first that is met; what was said without signing in is nobody's. */
export function byPeople(judgements: readonly Judgement[]): Judgement[] {
  const people = new Map<string, Judgement>()
  for (const one of judgements) if (one.person && !people.has(one.person)) people.set(one.person, one)
  return [...people.values()]
}

/** The reasons of these judgements with how many gave each, most given first. */
export function reasonsOf(judgements: readonly Judgement[]): Feedback['reasons'] {
  const counts = new Map<UnresolvedReason, number>()
  for (const { helpful, reason = '其他' } of judgements) if (!helpful) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
}

/** So many of people's own words stand beside a provision. */
const mostWords = 5

/** What was said, provision by provision: where most was left unresolved first. */
export function feedbackOf(judgements: readonly Judgement[]): Feedback[] {
  const about = new Map<string, Judgement[]>()
  for (const one of judgements) {
    const key = `${one.provision.title}#${one.provision.provision}`
    about.set(key, [...(about.get(key) ?? []), one])
  }
  return [...about.values()]
    .map((all) => {
      const unresolved = all.filter(({ helpful }) => !helpful).length
      const words = [...new Set(all.flatMap((one) => one.words ?? []))].slice(0, mostWords)
      return {
        provision: all[0]!.provision,
        helpful: all.length - unresolved,
        unresolved,
        reasons: reasonsOf(all),
        words,
      }
    })
    .sort((a, b) => b.unresolved - a.unresolved || b.helpful - a.helpful)
}

/** Seven digits in a row, however parted, an address of mail, a plate, or a name introduced as one. */
const personal =
  /(?:\d[\s\-–—·.•_]{0,2}){6}[\dxX]|[\w.+-]+\s?@\s?[\w-]+|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][\s·]?[A-Z\d]{5}|(?:我叫|我是|姓名[是为:：]?)\s?[\p{Script=Han}]{2,3}(?:[，。,、；\s]|$)/u

/** Whether words hold what may point at a person (个人信息保护法 第四条). Full-width signs hide nothing. */
export const holdsPersonalData = (words: string): boolean => personal.test(words.normalize('NFKC').toUpperCase())
