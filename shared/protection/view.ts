import * as z from 'zod'
import { named } from '../named'
import type { Caller } from '../people/caller'
import { protectionContent } from './content'
import { editionsIn, lastReturnIn, lastWrittenIn, toldIn } from './event'
import type { ProtectionRecord } from './record'
import { protectionActs } from './everyAct'
import { mayProtect } from './status'
import type { ProtectionMoment } from './thing'
import { protectionActions, protectionStatuses } from './words'

const signedEdition = z.object({
  edition: z.number(),
  content: protectionContent,
  by: named,
  at: z.iso.datetime(),
  writtenBy: z.array(z.string()),
})

/** A record as who looks after it reads it: what waits, every edition that was signed, and who was told of them. */
export const shownProtection = z.object({
  id: z.string(),
  version: z.number(),
  sheet: z.enum(['impact', 'breach']),
  unit: named,
  status: z.enum(protectionStatuses),
  draft: z.object({ content: protectionContent, by: z.string(), at: z.iso.datetime(), mine: z.boolean() }).optional(),
  returned: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).optional(),
  /** The newest first. */
  editions: z.array(signedEdition),
  told: z.array(
    z.object({
      edition: z.number(),
      by: z.string(),
      at: z.iso.datetime(),
      /** When everybody was told; absent while it goes on. */
      done: z.object({ at: z.iso.datetime(), people: z.number(), without: z.number() }).optional(),
    }),
  ),
  can: z.array(z.enum(protectionActions)),
})
export type ShownProtection = z.infer<typeof shownProtection>

/** A record as it is shown to who looks after it. */
export function shownProtectionOf(one: ProtectionRecord, caller: Caller, moment: ProtectionMoment): ShownProtection {
  const { id, sheet, unit, status, draft, events, writers } = one
  const written = lastWrittenIn(events)
  const back = status === 'returned' ? lastReturnIn(events) : undefined
  const mine = writers.includes(caller.id)
  const may = protectionActions.filter((action) => {
    const act = protectionActs[action]
    return mayProtect(status, action) && act.who(caller, one, moment) && !act.notNow?.(one, moment, caller)
  })
  return {
    id,
    version: events.length,
    sheet,
    unit,
    status,
    ...(draft && written ? { draft: { content: draft, by: written.by.name, at: written.at, mine } } : {}),
    ...(back ? { returned: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
    editions: editionsIn(events).reverse(),
    told: toldIn(events),
    can: may,
  }
}
