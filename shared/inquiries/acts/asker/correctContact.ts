import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import type { Inquiry } from '../../case/inquiry'
import { erasedIn, repliesIn } from '../../case/past'
import { caseOperation, contact, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, withdrawalWays } from '../../deskWords'
import {
  type ContactPart,
  contactPartNames,
  contactParts,
  isOpen,
  mostCorrectionsADay,
  spokenChannels,
} from '../../words'
import { act } from '../act'
import { type May, ownCase, ownDepartment } from '../callers'
import { hands } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const correctContactOperation = caseOperation({
  name: 'correctContact',
  path: 'contact-correction',
  summary:
    '更正写在一件事里的姓名或者电话：没写的不改，以前的不留；来电、来访、来信的人更正，由办理单位登记怎么说的、凭什么',
  callers: ['citizen', 'officer', 'lead'],
  body: contact
    .extend({
      how: z.enum(withdrawalWays).optional(),
      evidence: words(deskSizes.correctionShown, '凭什么登记').optional(),
      version: version.optional(),
    })
    .refine(({ name, phone }) => name !== undefined || phone !== undefined, {
      path: ['name'],
      message: '写上要更正的姓名或者电话',
    }),
})

type Sent = z.infer<NonNullable<typeof correctContactOperation.body>>

/** Who asked by telephone, at the window or by letter does not sign in to the case: they say so the same way. */
const writtenDown: May = (caller, inquiry) =>
  spokenChannels.some((one) => one === inquiry.channel) && ownDepartment(caller, inquiry)

/**
 * 更正 of one's own name and phone. Neither what was there nor what is there now goes into the history, so that both go with
 * the contact. Nobody does it in another's place; what somebody said who does not sign in is written down.
 */
export const correctContact = act({
  action: 'correctContact',
  operation: correctContactOperation,
  event: 'contactCorrected',
  headline: ({ what, recorded }) => (recorded ? `登记提问人${spoken(what)}（${recorded.how}）` : spoken(what)),
  plainly: ({ what }) => spoken(what),
  who: (caller, inquiry) => ownCase(caller, inquiry) || writtenDown(caller, inquiry),
  notNow: ({ erasing, events }, { at }) =>
    unless(!erasing && !erasedIn(events).includes('contact'), '这件事里的姓名和电话已经删除，没有要更正的了') ??
    unless(correctedOn(events, at) < mostCorrectionsADay, '这件事今天更正的次数太多了，请明天再改'),
  beside: (inquiry) => nameStanding(inquiry),
  requires(inquiry, { name, phone, evidence = '' }) {
    const { nameStands } = nameStanding(inquiry)
    const named = [name, phone, ...Object.values(inquiry.contact)].some((one) => one && evidence.includes(one))
    if (named) throw wrong('evidence', '这里不写姓名和电话：它们要能到期删除')
    if (nameStands && name !== undefined && name !== inquiry.contact.name) throw new Problem('not-now', nameStands)
  },
  keeps: (inquiry, sent) => ({
    ...inquiry,
    contact: differing(inquiry, sent).reduce((all, part) => ({ ...all, [part]: sent[part] }), inquiry.contact),
  }),
  decide(inquiry, sent, caller, { at }) {
    const { how, evidence } = sent
    const own = caller.role === 'citizen'
    if (!own && (how === undefined || evidence === undefined)) throw wrong('evidence', '写明怎么说的、凭什么登记更正')
    const what = differing(inquiry, sent)
    if (what.length === 0) return []
    const recorded = own || how === undefined ? {} : { recorded: { how }, reason: evidence }
    return { type: 'contactCorrected', at, by: by(caller), what, ...recorded }
  },
  tellsDesks: (event, after) =>
    isOpen(after.status) ? hands(after, event, '提问人更正了姓名或者电话', '打开看新的，以前的不要再用。') : [],
})

const spoken = (what: readonly ContactPart[]) => `更正了${what.map((one) => contactPartNames[one]).join('和')}`

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

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
