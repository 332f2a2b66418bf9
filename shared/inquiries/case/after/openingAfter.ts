import { addDays, beijingDate } from '../../../calendar/date'
import type { Opening } from '../../disclosure/decisionWords'
import type { DisclosureAnswer } from '../disclosureAnswer'
import type { EventOf } from '../event'
import type { Inquiry } from '../inquiry'
import { openedOf } from '../opened'
import { without } from './without'

/** What is not opened is looked at again a year later (政府信息公开条例 第十八条; how often: 本市约定). */
const yearly = 365
/** 同步审查 as it stands once it was judged: owed by a day, or looked at again. */
export const openingOf = (judged: Opening, openBy: string | undefined, at: string): NonNullable<Inquiry['opening']> =>
  judged === '转为主动公开' && openBy !== undefined
    ? { stands: 'owed', dueDate: openBy }
    : { stands: 'kept', dueDate: addDays(beijingDate(at), yearly) }

/** What a reply says of an application for disclosure, and when. */
interface JudgedReply {
  answer?: DisclosureAnswer | undefined
  openBy?: string | undefined
  at: string
}

/** 同步审查 as the reply judges it. */
export const openingAfter = ({ answer, openBy, at }: JudgedReply): Pick<Inquiry, 'opening'> =>
  answer?.opening ? { opening: openingOf(answer.opening.judged, openBy, at) } : {}

/** Open to everybody, and where. */
export const openAt = (where: string, at: string): NonNullable<Inquiry['opening']> => ({
  stands: 'open',
  dueDate: beijingDate(at),
  where,
})

/** 转主动公开: from what waited for the signature to what everybody reads. */
export function openedNow(one: Inquiry, { at, where }: EventOf<'openingSigned'>): Inquiry {
  const { openingDraft: draft, opened: before, department } = one
  const opened = draft ? openedOf(draft, before, { at, department }) : before
  return { ...without(one, 'openingDraft'), opening: openAt(where, at), ...(opened ? { opened } : {}) }
}
