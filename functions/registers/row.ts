import { beijingDate } from '@shared/calendar/date'
import { type Channel, channel } from '@shared/inquiries/case/channel'
import { type InquiryKind, inquiryKind } from '@shared/inquiries/case/inquiry'
import { phone } from '@shared/people/credentials'
import type * as z from 'zod'
import type { CellsOf } from './cells'
import { usualFormats } from '../platform/sheets/formats'
import type { MappedField } from './mapping'
import type { RegisterCell } from './rowsAndColumns'
import { timeIn } from '../platform/sheets/time'
import { lostDigits } from '../platform/sheets/typed'

/** The words and times of one row, checked; what is wrong with it was told to `refuse`. */
export interface CheckedRow {
  key: string
  kind: InquiryKind
  channel: Channel
  text: string
  reply: string
  receivedAt: string
  repliedAt: string | undefined
  stars: number | undefined
  contact: { name?: string; phone?: string }
}

export type Refuse = (field: MappedField, reason: string) => undefined

interface Facts {
  cells: CellsOf
  formats: readonly string[]
  /** ISO instant. */
  now: string
  /** All long keys of the register end in zeros: a spreadsheet has rounded them. */
  rounded: boolean
}

const rounded =
  '这个登记册里超过 15 位的编号末尾全是 0，是被表格改过的。请从原来的系统重新导出，导出前把这一列设成“文本”'

const longest = 12_000

/** Undefined when something is wrong. */
export function checkedRow(row: readonly RegisterCell[], facts: Facts, refuse: Refuse): CheckedRow | undefined {
  const words = (field: MappedField) => facts.cells.words(row, field)
  const oneOf = <T>(field: 'kind' | 'channel', schema: z.ZodType<T>, otherwise: T): T | undefined => {
    const given = words(field)
    if (given === '') return otherwise
    const found = schema.safeParse(given)
    return found.success ? found.data : refuse(field, `不认得「${given.slice(0, 60)}」，请在映射的 values 里写明对应`)
  }
  const [key, text, reply, name, phoneGiven, starsGiven] = [
    words('key'),
    words('text'),
    words('reply'),
    words('name'),
    words('phone'),
    words('stars'),
  ]
  const lost = lostDigits(facts.cells.raw(row, 'key'))
  if (key === '') refuse('key', '没有填写编号')
  else if (lost) refuse('key', lost)
  else if (facts.rounded && /^\d{16,}$/.test(key)) refuse('key', rounded)
  if (text === '') refuse('text', '没有内容')
  if (text.length > longest) refuse('text', `超过 ${longest} 字`)
  if (reply.length > longest) refuse('reply', `超过 ${longest} 字`)
  const kind = oneOf('kind', inquiryKind, 'complaint')
  const door = oneOf('channel', channel, 'mailbox')
  const receivedAt = timeOf('receivedAt', row, facts, refuse)
  const repliedAt = timeOf('repliedAt', row, facts, refuse)
  // A reply of the same day whose hour is not known came after the question.
  const sameDay = receivedAt && repliedAt && beijingDate(receivedAt) === beijingDate(repliedAt)
  if (receivedAt && repliedAt && repliedAt < receivedAt && !sameDay) refuse('repliedAt', '答复时间早于受理时间')
  const stars = starsGiven === '' ? undefined : Number(starsGiven)
  if (stars !== undefined && ![1, 2, 3, 4, 5].includes(stars))
    refuse('stars', `「${starsGiven.slice(0, 60)}」不是 1 到 5 分`)
  const called = phoneGiven === '' ? undefined : phone.safeParse(phoneGiven)
  if (called?.success === false) refuse('phone', '不是 11 位手机号')
  if (!receivedAt || !kind || !door) return undefined
  return {
    key,
    kind,
    channel: door,
    text,
    reply,
    receivedAt,
    repliedAt: sameDay && repliedAt && repliedAt < receivedAt ? receivedAt : repliedAt,
    stars,
    contact: { ...(name ? { name } : {}), ...(called?.data ? { phone: called.data } : {}) },
  }
}

function timeOf(
  field: 'receivedAt' | 'repliedAt',
  row: readonly RegisterCell[],
  { cells, formats, now }: Facts,
  refuse: Refuse,
): string | undefined {
  const raw = cells.raw(row, field)
  if (raw === null || raw === '') return field === 'receivedAt' ? refuse(field, '没有填写时间') : undefined
  const shown = (raw instanceof Date ? raw.toISOString().slice(0, 19) : String(raw)).slice(0, 30)
  const found = timeIn(raw, formats)
  if (!found) return refuse(field, `「${shown}」读不成时间，${usual(formats)}`)
  if (found < '2000-01-01') return refuse(field, `「${shown}」早于 2000 年`)
  return found > now ? refuse(field, `「${shown}」晚于现在`) : found
}

const usual = (formats: readonly string[]) =>
  formats.join() === usualFormats.join()
    ? '认得 2026-09-01 09:30:00、2026/9/1 上午 9:30、2026年9月1日、20260901 这样的写法；别的写法请在映射的 dateFormat 里写明'
    : `格式应为 ${formats.join(' 或 ')}`
