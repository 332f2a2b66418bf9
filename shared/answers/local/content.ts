import * as z from 'zod'
import type { Day } from '../../calendar/date'
import { Problem } from '../../problem'
import { holdsPersonalData } from '../interpretations/judgement'
import { localFields, localSizes } from './words'

const text = ({ least, most }: { least: number; most: number }, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 字`).max(most, `${what}最多 ${most} 字`)

/** 0635-8200000, 12345, 400-000-0000: a desk, never somebody's own telephone. */
const deskPhone = /^(?:0\d{2,3}-?\d{7,8}(?:-\d{1,5})?|\d{7,8}|\d{3,6}|400-?\d{3}-?\d{4})$/

/** What staff of a place write beside a card; at least one of the four, and where it stands. */
export const localContent = z
  .strictObject({
    where: text(localSizes.where, '去哪里').optional(),
    hours: text(localSizes.hours, '什么时候去').optional(),
    phone: text(localSizes.phone, '电话')
      .regex(deskPhone, '写单位的座机或热线，像 0635-8200000、12345，不写个人手机')
      .optional(),
    amount: text(localSizes.amount, '多少钱').optional(),
    source: text(localSizes.source, '出处'),
    /** The day on which it was true. */
    asOf: z.iso.date('核对的日子写成年-月-日'),
    /** The last day on which it is shown, where one is set. */
    until: z.iso.date('最后一天写成年-月-日').optional(),
  })
  .refine((one) => localFields.some((field) => one[field] !== undefined), {
    message: '去哪里、什么时候、电话、多少钱，至少写一样；不知道的空着',
    path: ['where'],
  })
export type LocalContent = z.infer<typeof localContent>

/** @throws Problem 'bad-input' (400) at the field: a day that cannot be, or what points at a person. */
export function requireTrueToday(content: LocalContent, today: Day): void {
  const refuse = (field: keyof LocalContent, message: string): never => {
    throw new Problem('bad-input', message, [{ field: `content.${field}`, message }])
  }
  if (content.asOf > today) refuse('asOf', '核对的日子还没有到')
  if (content.until !== undefined && content.until < today) refuse('until', '最后一天已经过了，请改成今天或者更晚')
  for (const field of ['where', 'hours', 'amount', 'source'] as const)
    if (holdsPersonalData(content[field] ?? ''))
      refuse(field, '里面像有人的姓名、电话或车牌；单位电话写在“电话”一栏，个人的不写')
}
