import * as z from 'zod'
import { deepest, groups, homeBases, mostLeaves, type GroupRule } from './group'

const day = z.iso.date('日期写成 2026-11-23 这样')
const others = groups.filter((one) => one !== 'parents')

const parents = z
  .strictObject({
    group: z.literal('parents'),
    bornFrom: day,
    bornUntil: day,
    bases: z.array(z.enum(homeBases)).min(1, '请至少选一样凭据').optional(),
  })
  .refine(({ bornFrom, bornUntil }) => bornFrom <= bornUntil, {
    message: '出生的最后一天不能早于第一天',
    path: ['bornUntil'],
  })
const leaf = z.union([parents, z.strictObject({ group: z.enum(others) })])
const parts = (inner: z.ZodType<GroupRule>) => z.array(inner).min(1, '请至少选一种人').max(mostLeaves)

/** Nested by hand to the depth allowed: a rule of a client can neither be empty nor deep without end. */
function ruleOf(depth: number): z.ZodType<GroupRule> {
  if (depth <= 1) return leaf
  const inner = ruleOf(depth - 1)
  return z.union([
    leaf,
    z.strictObject({ all: parts(inner) }),
    z.strictObject({ any: parts(inner) }),
    z.strictObject({ not: inner }),
  ])
}

const leavesOf = (one: GroupRule): number => {
  if ('group' in one) return 1
  if ('not' in one) return leavesOf(one.not)
  return ('all' in one ? one.all : one.any).reduce((sum, part) => sum + leavesOf(part), 0)
}

/** 写给哪些人, as it may be sent. */
export const rule = ruleOf(deepest).refine((one) => leavesOf(one) <= mostLeaves, `人群最多写 ${mostLeaves} 种`)
