import { writesNotice } from '@shared/notices/access'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { MatterMoment } from '@shared/notices/chain/acts/act'
import { allAsked, cardOf, most } from '@shared/notices/chain/card'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { standingInvitation, stillUp, whyNotBegun, whyNotInvited } from '@shared/notices/chain/hearing/hearing'
import { hearingDutyOf } from '@shared/notices/chain/hearing/duty'
import { type Matter, matterContent } from '@shared/notices/chain/matter'
import { progressOf, type StepProgress } from '@shared/notices/chain/progress'
import type { KeptInvitation } from '@shared/notices/chain/hearing/invitation'
import type { Voice } from '@shared/notices/voices/voice'
import type { Caller } from '@shared/people/caller'

/** A matter at the desk, with what this reader may do with its steps today. */
export function matterWorkOf(
  { matter, voices, heard, opinions }: { matter: Matter; voices: readonly Voice[]; heard: number; opinions?: number },
  caller: Caller,
  known: MatterMoment,
  { facts: { areas } }: Pick<NoticeMoment, 'facts'>,
): MatterWork {
  const asked = allAsked(known.asked, matter)
  const steps = progressOf(matter, known)
  const hears = steps.find(({ step }) => step.sometimes?.asked)
  const invited = hears && standingInvitation(matter, hears.step.id)
  const mayInvite = hears !== undefined && whyNotInvited(hears, stillUp(matter, hears, steps)) === undefined
  const owed = most(asked, matter.members)
  const duty = hearingDutyOf(matter, known)
  const { id, openedAt, events, chain, title, members, membersSource, contact, example } = matter
  return {
    id,
    version: events.length,
    openedAt,
    openedBy: events[0]?.by.name ?? '',
    content: matterContent.parse({ chain, title, areas: matter.areas, members, membersSource, contact, example }),
    places: matter.areas.map((code) => areas.fullName(code)),
    card: cardOf(matter, known.asked, known),
    voices: voices.map(({ wish, inquiry, at }) => ({ wish, inquiry, at })),
    heard,
    ...(opinions === undefined ? {} : { opinions }),
    papers: waiting(matter),
    ...(invited ? { invitation: invitationOf(invited) } : {}),
    ...(duty ? { duty } : {}),
    can: writesNotice(caller, matter)
      ? steps.flatMap((one) => [
          ...canDo(one, {
            owed: asked > 0 && (matter.members === undefined || owed),
            invited: standingInvitation(matter, one.step.id) !== undefined,
            waits: whyNotBegun(matter, one, known.at) !== undefined,
          }),
          ...(one === hears ? ofHearing(one, matter, mayInvite) : []),
          ...onPaper(one, matter, caller),
        ])
      : [],
  }
}

const invitationOf = ({ when, where, contact, bring }: KeptInvitation): MatterWork['invitation'] => ({
  when,
  where,
  contact,
  ...(bring ? { bring } : {}),
})

/** Whoever asked is invited; until the hearing begins that is changed once, or called off. */
function ofHearing({ step: { id: step } }: StepProgress, matter: Matter, mayInvite: boolean): MatterWork['can'] {
  const invited = standingInvitation(matter, step)
  if (!invited) return mayInvite ? [{ step, act: 'invite' }] : []
  if (matter.work[step]?.begunAt || matter.work[step]?.paper?.confirmedBy) return []
  return [...(mayInvite && !invited.changed ? [{ step, act: 'changeHearing' as const }] : []), { step, act: 'callOff' }]
}

interface Stands {
  /** It cannot be left out. */
  owed: boolean
  /** Whoever asked was told when and where. */
  invited: boolean
  /** Its hour has not come. */
  waits: boolean
}

function canDo(
  { step: { id: step, kind, sometimes }, standing }: StepProgress,
  { owed, invited, waits }: Stands,
): MatterWork['can'] {
  if (standing === 'now') return kind ? [] : [{ step, act: 'end' }]
  if (standing !== 'next') return []
  return [
    ...(waits ? [] : [{ step, act: kind ? ('notice' as const) : ('begin' as const) }]),
    ...(sometimes && !invited && !(sometimes.asked && owed) ? [{ step, act: 'skip' as const }] : []),
  ]
}

/** Recorded on paper, and not confirmed yet. */
const waiting = ({ work }: Matter): MatterWork['papers'] =>
  Object.entries(work).flatMap(([step, { paper }]) => (paper && !paper.confirmedBy ? [{ step, ...paper }] : []))

/** A step whose turn it is may have gone its way on paper; another than who recorded that confirms it. */
function onPaper({ step: { id: step }, standing }: StepProgress, { work }: Matter, caller: Caller): MatterWork['can'] {
  if (standing !== 'next') return []
  const { paper } = work[step] ?? {}
  const others = paper && paper.recordedBy.id !== caller.id
  return [{ step, act: 'recordPaper' }, ...(others ? [{ step, act: 'confirmPaper' as const }] : [])]
}
