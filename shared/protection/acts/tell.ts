import * as z from 'zod'
import { operation } from '../../operation'
import { message, type Outgoing } from '../../outbox'
import { looksAfterProtection } from '../access'
import {
  protectionCallers,
  protectionParams,
  protectionProblems,
  protectionReply,
  protectionVersion,
} from '../contractParts'
import { protectionSheets } from '../../people/keeping/sheets'
import type { ProtectionEvent } from '../event'
import type { ProtectionRecord } from '../record'
import { protectionAct } from '../thing'

export const tellProtected = operation({
  name: 'tellProtected',
  route: 'POST /api/protection/{id}/telling',
  summary: '签过字的泄露通知书发到写明的人的收件箱，一版一次，一人一条；告知几个人、什么时候，记在这一份里',
  callers: protectionCallers,
  county: true,
  params: protectionParams,
  body: z.strictObject({ version: protectionVersion }),
  reply: protectionReply,
  problems: protectionProblems,
})

/** 告知个人 (个人信息保护法 第五十七条): the signed text goes to the people it names, once an edition. */
export const tell = protectionAct({
  action: 'tell',
  operation: tellProtected,
  who: (caller, { unit }, { within }) => looksAfterProtection(caller, unit.id, within),
  notNow({ sheet, signed, telling }) {
    if (sheet !== 'breach') return '影响评估不告知个人'
    const people = signed?.content.people
    if (!people || people.kind === 'nobody') return '这一份只留档，没有写明告知谁；要告知，另写一版写明，再签字'
    return telling.includes(signed.edition) ? '这一版已经告知过了，一版只告知一次' : undefined
  },
  decide: ({ signed }, _sent, { id, name }, { at }) => ({
    type: 'telling',
    at,
    by: { id, name },
    edition: signed?.edition ?? 0,
  }),
  tells: leakTelling,
})

/** Rides in the record until everybody is told. Its text is what each of them reads (个人信息保护法 第五十七条). */
function leakTelling(event: ProtectionEvent, { id, unit, signed }: ProtectionRecord): Outgoing[] {
  if (event.type !== 'telling' || !signed) return []
  const told = {
    id: `${id}/told-${event.edition}`,
    to: { leakOf: id, edition: event.edition },
    title: `${protectionSheets.breach.title}（${unit.name}）`,
    text: leakWords(signed.content.lines),
    about: { thing: 'record' } as const,
    at: event.at,
  }
  return [message(told)]
}

/** What a person has to be told, line by line: not to whom else it goes, nor who signed for it. */
function leakWords(lines: Readonly<Record<string, string>>): string {
  const forPeople = protectionSheets.breach.lines.filter(({ basis }) => basis !== undefined)
  return forPeople.map(({ id, label }) => `${label}：${lines[id] ?? ''}`).join('\n')
}
