import * as z from 'zod'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { invitation, keptInvitation } from './hearing/invitation'
import { paperKept, paperSaid } from './paperSaid'
import { chainIds, matterSizes, mostMembers } from './words'

const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at: z.iso.datetime(), by: named })
const ofStep = { step: z.string() }

/** What happened to a matter, appended and never edited; its notices have histories of their own. */
export const matterEvent = z.discriminatedUnion('type', [
  step('opened'),
  step('begun').extend(ofStep),
  step('ended').extend(ofStep),
  step('skipped').extend({ ...ofStep, reason: z.string() }),
  /** 登记一共多少人有份: the number and where it comes from; the last one counts. */
  step('membersCounted').extend({ members: z.number().int(), membersSource: z.string() }),
  /** 登记纸上交来的听证申请: how many, and where their list lies; the last one counts. */
  step('paperAskedCounted').extend({ paperAsked: z.number().int(), paperSource: z.string() }),
  /** 纸上已办, recorded by one and confirmed by another. */
  step('paperRecorded').extend({ ...ofStep, paper: paperSaid }),
  step('paperConfirmed').extend(ofStep),
  /** 听证通知: sent, changed, called off before the hearing began. */
  step('invited').extend({ ...ofStep, invitation }),
  step('invitationChanged').extend({ ...ofStep, invitation, reason: z.string() }),
  step('hearingCalledOff').extend({ ...ofStep, reason: z.string() }),
])
export type MatterEvent = z.infer<typeof matterEvent>

/** What was done of one step that is work, or that is not needed. */
const stepWork = z.object({
  begunAt: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
  skipped: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
  paper: paperKept.optional(),
  /** Of a hearing; those begun before there were invitations have none. */
  invited: keptInvitation.optional(),
})

const members = z.number().int().min(1, '请填写有多少人').max(mostMembers)
const membersSource = z
  .string()
  .trim()
  .min(matterSizes.source.least, '写明人数从哪里来，比如哪一天的名册、谁确认的')
  .max(matterSizes.source.most, `最多 ${matterSizes.source.most} 字`)

/** How many have a say, and where that number comes from. */
export const countedMembers = z.strictObject({ members, membersSource })

/** How many asked for a hearing on paper and not on a phone, and where their list lies. */
export const countedOnPaper = z.strictObject({
  paperAsked: z.number().int().min(0, '请填写有多少人').max(mostMembers),
  paperSource: membersSource,
})

/** What is said of a matter when it is opened. */
export const matterContent = z.strictObject({
  chain: z.enum(chainIds),
  title: z
    .string()
    .trim()
    .min(matterSizes.title.least, `名称至少 ${matterSizes.title.least} 个字`)
    .max(matterSizes.title.most, `名称最多 ${matterSizes.title.most} 字`),
  areas: z
    .array(z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字'))
    .min(1, '请至少选一个地方')
    .max(50),
  /** How many have a say, each a person: members of the collective, owners of houses; a hearing is owed when more than half of them ask for it. */
  members: members.optional(),
  /** Where that number comes from; older matters say nothing of it. */
  membersSource: membersSource.optional(),
  contact: z.string().trim().min(5, '请写明咨询电话').max(60),
  example: z.boolean().optional(),
})

/** 一件事: one land, one estate, one year's enrolment, on its way through the steps of its chain. */
export const matter = z.object({
  id: z.string(),
  version: z.number().int(),
  ...matterContent.shape,
  department: named,
  openedAt: z.iso.datetime(),
  /** Of those who asked for a hearing on paper; older matters say nothing of it. */
  ...countedOnPaper.partial().shape,
  work: z.record(z.string(), stepWork),
  events: z.array(matterEvent),
  outbox: z.array(outgoing),
})
export type Matter = z.infer<typeof matter>

/** What a matter is after one more event: the only place where it changes. */
export function evolveMatter(one: Matter, event: MatterEvent): Matter {
  const now: Matter = { ...one, events: [...one.events, event] }
  const { at } = event
  const worked = (id: string, change: Matter['work'][string]): Matter => ({
    ...now,
    work: { ...one.work, [id]: { ...one.work[id], ...change } },
  })
  switch (event.type) {
    case 'opened':
      return { ...now, openedAt: at }
    case 'begun':
      return worked(event.step, { begunAt: at })
    case 'ended':
      return worked(event.step, { endedAt: at })
    case 'skipped':
      return worked(event.step, { skipped: { at, reason: event.reason } })
    case 'membersCounted':
      return { ...now, members: event.members, membersSource: event.membersSource }
    case 'paperAskedCounted':
      return { ...now, paperAsked: event.paperAsked, paperSource: event.paperSource }
    case 'paperRecorded':
      return worked(event.step, { paper: { ...event.paper, recordedBy: event.by } })
    case 'paperConfirmed': {
      const { paper } = one.work[event.step] ?? {}
      return paper ? worked(event.step, { paper: { ...paper, confirmedBy: event.by } }) : now
    }
    case 'invited':
      return worked(event.step, { invited: event.invitation })
    case 'invitationChanged': {
      const { invited } = one.work[event.step] ?? {}
      if (!invited) return now
      const was = { when: invited.when, where: invited.where }
      return worked(event.step, {
        invited: { ...event.invitation, changed: { at, by: event.by, reason: event.reason, was } },
      })
    }
    case 'hearingCalledOff': {
      const { invited } = one.work[event.step] ?? {}
      return invited
        ? worked(event.step, { invited: { ...invited, calledOff: { at, by: event.by, reason: event.reason } } })
        : now
    }
  }
}

/** 立一件事. `at` is an ISO instant. */
export function opened(
  content: z.infer<typeof matterContent>,
  { id, department, by, at }: { id: string; department: Matter['department']; by: Matter['department']; at: string },
): Matter {
  const bare: Matter = { id, version: 0, ...content, department, openedAt: at, work: {}, events: [], outbox: [] }
  return evolveMatter(bare, { type: 'opened', at, by })
}
