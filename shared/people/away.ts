import * as z from 'zod'
import { accountSize } from './words'
import { named } from '../named'

const spell = {
  from: z.iso.date('写明从哪一天起'),
  /** The last day, which still counts. */
  until: z.iso.date('写明到哪一天为止'),
}

/** 不在岗: from one day in 北京时间 to another, with the colleague who stands in 代办人. It ends by itself. */
export const away = z.object({ ...spell, deputy: named })
export type Away = z.infer<typeof away>

/** What is asked of whoever leaves; the deputy by the account they sign in with. */
export const leaving = z.strictObject({
  ...spell,
  deputy: z.string().min(accountSize.least, '选一位代办的同事').max(accountSize.most),
})

/** Whether somebody is 不在岗 on a day, 'YYYY-MM-DD'. */
export const isAway = (one: Away | undefined, date: string): one is Away =>
  one !== undefined && one.from <= date && date <= one.until

/** Whether two spells have a day in common. */
export const overlaps = (one: Pick<Away, 'from' | 'until'>, other: Pick<Away, 'from' | 'until'>): boolean =>
  one.from <= other.until && other.from <= one.until
