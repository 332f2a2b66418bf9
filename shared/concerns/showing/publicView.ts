import { personalKinds } from '../../redaction/kinds'
import { publicWords } from '../../redaction/publicWords'
import { clockAt } from '../clock'
import { type Concern, isPublic } from '../concern'
import type { ConcernView } from '../contract'
import { type ConcernEvent, correctedParts, correctionsIn, reopeningsIn, responsesIn, saidIn } from '../event'
import { actBehind } from '../everyAct'
import { concernIsOpen } from '../status'

const exceptOffice = personalKinds.filter((kind) => kind !== '座机号')

/** The concern as anyone may read it: departments by name, no person. Undefined as long as it is internal. */
export function publicViewOf(concern: Concern): ConcernView | undefined {
  const { id, topic, registeredAt, respondedAt, withdrawnAt, department, events, place } = concern
  if (!isPublic(concern) || !respondedAt) return undefined
  const { words: clock, overdue } = clockAt(respondedAt, concern)
  const found = concern.foundAt ? { foundAt: concern.foundAt } : {}
  const always = { id, topic, registeredAt, ...found, respondedAt, clock, overdue }
  if (withdrawnAt) return { ...always, withdrawnAt, corrections: [], earlier: [], progress: [] }
  const answers = responsesIn(events)
  const signature = answers.at(-1)
  // What was signed was looked through; an office's own telephone may stand in it. Whatever is found besides is covered.
  const shown = (words: string) => publicWords(words, signature?.draftedBy ? exceptOffice : personalKinds)
  const correcting = concernIsOpen(concern.status) ? reopeningsIn(events).at(-1) : undefined
  return {
    ...always,
    title: shown(concern.title),
    summary: shown(concern.summary),
    seenAt: shown(concern.seenAt),
    ...(place ? { place: place.name, placeCode: place.id } : {}),
    response: shown(concern.response ?? ''),
    ...(concern.sources ? { sources: concern.sources.map((one) => ({ ...one, title: shown(one.title) })) } : {}),
    ...(signature && answers.length > 1 ? { correctedAt: signature.at } : {}),
    ...(correcting ? { correcting: shown(correcting.reason) } : {}),
    ...(department ? { department: department.name } : {}),
    ...(signature?.onBehalf ? { onBehalf: true } : {}),
    ...(concern.closedAt ? { closedAt: concern.closedAt } : {}),
    corrections: correctionsIn(events)
      .filter(({ open }) => open)
      .map((one) => ({ at: one.at, parts: correctedParts(one), reason: shown(one.reason) })),
    earlier: answers.slice(0, -1).map(({ at, text }, nth) => ({
      at,
      text: shown(text),
      reason: shown(reopenedAfter(events, at, answers[nth + 1]?.at)),
    })),
    progress: events.flatMap((one) => {
      const title = actBehind(one.type)?.progress
      return title ? [{ at: one.at, kind: one.type, title, text: shown(saidIn(one) ?? '') }] : []
    }),
  }
}

/** Why a response was replaced: the last reason given before the next one was signed. */
function reopenedAfter(events: readonly ConcernEvent[], from: string, until = ''): string {
  const why = reopeningsIn(events).findLast(({ at }) => at >= from && (until === '' || at <= until))
  return why?.reason ?? ''
}
