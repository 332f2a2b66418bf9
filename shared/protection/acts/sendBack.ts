import * as z from 'zod'
import { operation } from '../../operation'
import { message, type Outgoing } from '../../outbox'
import { looksAfterProtection } from '../access'
import {
  protectionCallers,
  protectionParams,
  protectionProblems,
  protectionReason,
  protectionReply,
  protectionVersion,
} from '../contractParts'
import { protectionSheets } from '../../people/keeping/sheets'
import { type ProtectionEvent, lastWrittenIn } from '../event'
import type { ProtectionRecord } from '../record'
import { protectionAct } from '../thing'

export const sendBackProtection = operation({
  name: 'sendBackProtection',
  route: 'POST /api/protection/{id}/return',
  summary: '把等签字的退回修改，写明要改什么',
  callers: protectionCallers,
  county: true,
  params: protectionParams,
  body: z.strictObject({ version: protectionVersion, reason: protectionReason }),
  reply: protectionReply,
  problems: protectionProblems,
})

/** 退回修改: by who did not write it. */
export const sendBack = protectionAct({
  action: 'sendBack',
  operation: sendBackProtection,
  who: (caller, { unit, writers }, { within }) =>
    looksAfterProtection(caller, unit.id, within) && !writers.includes(caller.id),
  decide: (_one, { reason }, { id, name }, { at }) => ({ type: 'sentBack', at, by: { id, name }, reason }),
  tells: toldToMend,
})

/** Who wrote it last is told what is to be mended. */
function toldToMend(event: ProtectionEvent, { id, sheet, events }: ProtectionRecord): Outgoing[] {
  const writer = lastWrittenIn(events)?.by.id
  if (event.type !== 'sentBack' || writer === undefined) return []
  const told = {
    id: `${id}#${events.length}`,
    to: { person: writer },
    title: `退回修改：${protectionSheets[sheet].title}`,
    text: `要改：${event.reason}`,
    about: { thing: 'protection' } as const,
    at: event.at,
  }
  return [message(told)]
}
