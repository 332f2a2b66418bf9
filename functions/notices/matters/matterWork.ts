import { writesNotice } from '@shared/notices/access'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { MatterMoment } from '@shared/notices/chain/acts/act'
import { allAsked, cardOf, most } from '@shared/notices/chain/card'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { type Matter, matterContent } from '@shared/notices/chain/matter'
import { progressOf, type StepProgress } from '@shared/notices/chain/progress'
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
    can: writesNotice(caller, matter)
      ? progressOf(matter, known).flatMap((one) => [
          ...canDo(one, asked > 0 && (matter.members === undefined || most(asked, matter.members))),
          ...onPaper(one, matter, caller),
        ])
      : [],
  }
}

function canDo({ step: { id: step, kind, sometimes }, standing }: StepProgress, owed: boolean): MatterWork['can'] {
  if (standing === 'now') return kind ? [] : [{ step, act: 'end' }]
  if (standing !== 'next') return []
  return [
    { step, act: kind ? 'notice' : 'begin' },
    ...(sometimes && !(sometimes.asked && owed) ? [{ step, act: 'skip' as const }] : []),
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
