import { beijingDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import type { Inquiry } from '../../case/inquiry'
import { erasedIn, repliesIn } from '../../case/past'
import { caseOperation, corrected } from '../../contracts/contractParts'
import { contactPartNames, contactParts, isOpen, mostCorrectionsADay } from '../../words'
import { act } from '../act'
import { ownCase } from '../callers'
import { hands } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const correctContactOperation = caseOperation({
  name: 'correctContact',
  path: 'contact-correction',
  summary: '更正自己写在一件事里的姓名或者电话：没写的不改，以前的不留',
  callers: ['citizen'],
  body: corrected,
})

interface Sent {
  name?: string | undefined
  phone?: string | undefined
}

/**
 * 更正 of one's own name and phone. Neither what was there nor what is there now goes into the history, so that both go with
 * the contact. Theirs alone: nobody does it in another's place.
 */
export const correctContact = act({
  action: 'correctContact',
  operation: correctContactOperation,
  event: 'contactCorrected',
  headline: ({ what }) => `更正了${what.map((one) => contactPartNames[one]).join('和')}`,
  who: ownCase,
  notNow: ({ erasing, events }, { at }) =>
    unless(!erasing && !erasedIn(events).includes('contact'), '这件事里的姓名和电话已经删除，没有要更正的了') ??
    unless(correctedOn(events, at) < mostCorrectionsADay, '这件事今天更正的次数太多了，请明天再改'),
  beside: (inquiry) => nameStanding(inquiry),
  requires(inquiry, { name }) {
    const { nameStands } = nameStanding(inquiry)
    if (nameStands && name !== undefined && name !== inquiry.contact.name) throw new Problem('not-now', nameStands)
  },
  keeps: (inquiry, sent) => ({
    ...inquiry,
    contact: differing(inquiry, sent).reduce((all, part) => ({ ...all, [part]: sent[part] }), inquiry.contact),
  }),
  decide(inquiry, sent, caller, { at }) {
    const what = differing(inquiry, sent)
    return what.length === 0 ? [] : { type: 'contactCorrected', at, by: by(caller), what }
  },
  tellsDesks: (event, after) =>
    isOpen(after.status) ? hands(after, event, '提问人更正了姓名或者电话', '打开看新的，以前的不要再用。') : [],
})

/** What was sent and is another one than what stands there. */
const differing = ({ contact }: Inquiry, sent: Sent) =>
  contactParts.filter((part) => sent[part] !== undefined && sent[part] !== contact[part])

const correctedOn = (events: Inquiry['events'], at: string): number =>
  events.filter((one) => one.type === 'contactCorrected' && beijingDate(one.at) === beijingDate(at)).length

/**
 * Why the name of whoever applied for disclosure is not corrected here: an application names who applies (政府信息公开条例
 * 第二十九条), the proof of identity was looked at for that name, and the answer is written to it. Nothing where it may be.
 */
function nameStanding({ kind, status, identity, events }: Inquiry): { nameStands?: string } {
  if (kind !== 'disclosure') return {}
  if (!isOpen(status) || repliesIn({ events }).length > 0)
    return { nameStands: '这份申请已经办完或者答复过，写的是当时的姓名，不在这里改。写错了，请找办理的单位。' }
  if (identity?.stands === 'accepted')
    return { nameStands: '姓名已经照身份证明核对过，不在这里改。核对错了，请找办理的单位。' }
  return {}
}
