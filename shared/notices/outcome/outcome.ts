import * as z from 'zod'
import type { FieldError } from '../../problem'
import { personalData } from '../../redaction/redact'
import type { Size } from '../../size'
import { countWords } from './counted'
import { mostOnPaper, mostOutcomePoints, outcomeSizes } from './words'

const text = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)
const said = text(outcomeSizes.what, '意见')
const points = <T extends z.ZodRawShape>(shape: T) =>
  z.array(z.strictObject({ what: said, ...shape })).max(mostOutcomePoints)

/** 征求意见情况和根据公众意见修改的情况 (国有土地上房屋征收与补偿条例 第十一条): how many opinions, what was changed by them, what was not and why. */
export const outcome = z.strictObject({
  /** Said on phones, as the house counts them; on paper and otherwise, as the department does. */
  phone: z.number().int().min(0),
  paper: z.number().int().min(0, '写收到多少条').max(mostOnPaper),
  taken: points({ how: text(outcomeSizes.why, '怎么改的') }),
  kept: points({ why: text(outcomeSizes.why, '理由') }),
})
export type PlanOutcome = z.infer<typeof outcome>

interface Told {
  outcome?: PlanOutcome | undefined
}

/**
 * What is wrong with it: a notice of such a kind has one and no other has; where anything was said at least one point names
 * what became of it; and nobody can be told from it (个人信息保护法 第二十五条).
 */
export function outcomeFaults(
  { outcome: one }: Told,
  { tellsOf, name }: { tellsOf?: object; name: string },
): FieldError[] {
  const fault = (message: string): FieldError[] => [{ field: 'outcome', message }]
  if (!tellsOf) return one ? fault(`「${name}」不写征求意见的情况`) : []
  if (!one) return fault('写明收到多少条意见、采纳了什么、没有采纳什么和理由')
  if (one.phone + one.paper > 0 && one.taken.length + one.kept.length === 0)
    return fault('收到了意见，采纳的、没有采纳的至少写一条')
  const words = [
    ...one.taken.map(({ what, how }) => `${what}\n${how}`),
    ...one.kept.map(({ what, why }) => `${what}\n${why}`),
  ]
  const found = new Set(words.flatMap((each) => personalData(each).map(({ kind }) => kind)))
  return found.size > 0 ? fault(`里面有${[...found].join('、')}，公布前要去掉个人信息`) : []
}

/** As lines of text, for whoever reads it elsewhere. */
export function outcomeLines({ taken, kept, ...counts }: PlanOutcome): string[] {
  return [
    countWords(counts),
    ...taken.map(({ what, how }) => `采纳：${what}。怎么改的：${how}`),
    ...kept.map(({ what, why }) => `没有采纳：${what}。理由：${why}`),
  ]
}
