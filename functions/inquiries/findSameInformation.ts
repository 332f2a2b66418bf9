import { addDays, beijingDate } from '@shared/calendar/date'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { repliesIn } from '@shared/inquiries/case/past'
import type { findSameInformation as contract } from '@shared/inquiries/contracts/contractSame'
import { likest } from '@shared/inquiries/disclosure/sameInformation'
import { excerptOf } from '@shared/inquiries/showing/show'
import { requireReader } from '@shared/inquiries/showing/sight'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { everyOf } from '../platform/store/pages'
import type { CaseRoom } from './caseRoom'
import { disclosures } from './disclosureKeys'
import { inquiryOf } from './inquiryOf'
import { openedLineOf } from './opened/readOpened'
import { openedKey } from './opened/store'

/** Search before deciding: what is open already and what this department was asked before, as far as it may be the same, and how often by this applicant. */
export async function findSameInformation(
  { params }: Received<typeof contract>,
  caller: Caller,
  { inquiries, opened }: Pick<CaseRoom, 'inquiries' | 'opened'>,
): Promise<Replied<typeof contract>> {
  const one = await inquiryOf(params.id, inquiries)
  requireReader(caller, one)
  const key = disclosures(one.department.id)
  const others = (await everyOf(inquiries.page, { index: 'fourth', key })).filter(({ id }) => id !== one.id)
  const column = await everyOf(opened.page, { index: 'fourth', key: openedKey, newestFirst: true })
  const theirs = others.filter((other) => isTheirs(other, one))
  const day = beijingDate(one.submittedAt)
  const since = (from: string) =>
    theirs.filter(({ submittedAt }) => beijingDate(submittedAt) >= from && submittedAt <= one.submittedAt).length
  return {
    asked: likest(one.text, others, ({ text }) => text).map((other) => lineOf(other, one)),
    opened: likest(one.text, column, ({ title, number = '' }) => `${title} ${number}`).map(openedLineOf),
    applicant: { sameDay: since(day), within30Days: since(addDays(day, -30)), thisMonth: inMonth(one, theirs) },
  }
}

/** How many applications of the same applicant to the same department came earlier in the calendar month: 按件 goes by them. */
const inMonth = ({ submittedAt }: Inquiry, theirs: readonly Inquiry[]): number => {
  const month = beijingDate(submittedAt).slice(0, 7)
  return theirs.filter((other) => other.submittedAt <= submittedAt && beijingDate(other.submittedAt).startsWith(month))
    .length
}

/** The same for one case. */
export async function askedInMonth(one: Inquiry, { page }: Pick<CaseRoom['inquiries'], 'page'>): Promise<number> {
  const all = await everyOf(page, { index: 'fourth', key: disclosures(one.department.id) })
  return inMonth(
    one,
    all.filter((other) => other.id !== one.id && isTheirs(other, one)),
  )
}

const isTheirs = (one: Inquiry, other: Inquiry): boolean =>
  one.citizen === other.citizen || (one.contact.phone !== undefined && one.contact.phone === other.contact.phone)

function lineOf(other: Inquiry, one: Inquiry) {
  const { id, text, submittedAt, status, opening } = other
  const kind = repliesIn(other).at(-1)?.answer?.kind
  return {
    id,
    text: excerptOf(text),
    submittedAt,
    status,
    ...(kind ? { kind } : {}),
    ...(opening?.where ? { where: opening.where } : {}),
    sameApplicant: isTheirs(other, one),
  }
}
