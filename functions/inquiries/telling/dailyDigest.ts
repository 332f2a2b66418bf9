import { beijingDate, beijingTime } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { message, type Outgoing } from '@shared/outbox'
import type { Account } from '../../platform/identity/account'
import type { StaffBook } from '../../messages/staffBook'
import type { Tallies, Tally } from './tallies'

/** 本市约定: people find it when they come to work. */
const earliest = '08:00'

/** Whether it is time for the digests of the day: on a working day, in the morning or later. */
export const digestTime = ({ at, calendar }: Moment): boolean =>
  calendar.dayKind(beijingDate(at)).workday && beijingTime(at) >= earliest

/**
 * 每日提醒: one message a day for each person at a desk where something waits; nobody is told that nothing does. Its key
 * is person and day, so sending it again after a crash or by a second walk comes to the same.
 */
export async function digestsOf(
  department: string,
  counts: Tallies,
  { book, at }: { book: StaffBook; at: string },
): Promise<Outgoing[]> {
  const all = counts.all()
  if (nothingIn(all)) return []
  const digest = (who: Account, tally: Tally, word: string) => digestFor(who, { department, at }, tally, word)
  const unclaimed = counts.unclaimed()
  if (department === triageDesk.id) {
    const people = await book.at(department, 'dispatcher')
    return people.map((one) => digest(one, all, `待分办 ${all.open} 件`))
  }
  const officers = (await book.at(department, 'officer')).flatMap((one) => {
    const tally = { ...counts.ofOfficer(one.id), toSign: 0 }
    return nothingIn(tally)
      ? []
      : [digest(one, tally, unclaimed ? `待办 ${tally.open} 件（${unclaimed} 件还没有人接）` : `待办 ${tally.open} 件`)]
  })
  const leads = (await book.at(department, 'lead')).map((one) => digest(one, all, `本单位待办 ${all.open} 件`))
  return [...officers, ...leads]
}

const nothingIn = ({ open, supporting, returned, moves }: Tally): boolean => open + supporting + returned + moves === 0

function digestFor(
  { id, role }: Account,
  { department, at }: { department: string; at: string },
  tally: Tally,
  word: string,
): Outgoing {
  const { open, near, overdue, today, toSign, supporting, returned, moves, first } = tally
  const decides = [...(returned ? [`${returned} 件协办交回`] : []), ...(moves ? [`${moves} 件请改派`] : [])].join('、')
  const title = [
    open > 0 ? `今天${word}` : supporting > 0 ? `今天协办 ${supporting} 件` : `今天有 ${decides}，等你定`,
    ...(overdue ? [`超期 ${overdue} 件`] : []),
  ].join('，')
  const counts = [
    `临近 ${near} 件`,
    `今天到期 ${today} 件`,
    `超期 ${overdue} 件`,
    ...(toSign ? [`等签发或批准 ${toSign} 件`] : []),
    ...(supporting ? [`请你单位协办 ${supporting} 件`] : []),
    ...(returned ? [`协办单位交回、等你定的 ${returned} 件`] : []),
    ...(moves ? [`主办单位请改派、等你定的 ${moves} 件`] : []),
  ].join('，')
  const cases = first.length ? `先办：${first.map(({ words }) => words).join('；')}。` : ''
  const staff = { department, role: role === 'lead' || role === 'dispatcher' ? role : 'officer', person: id } as const
  return message({
    id: `digest#${id}#${beijingDate(at)}`,
    to: { staff },
    title,
    text: `${counts}。${cases}`,
    about: { thing: 'queue' },
    at,
  })
}
