import * as z from 'zod'
import { countyOfUnit, deskOver } from '../../departments/units/unitTree'
import { operation } from '../../operation'
import { message, type Outgoing, toStaff } from '../../outbox'
import { looksAfterProtection } from '../access'
import { protectionContent, requireProtection } from '../content'
import {
  protectionCallers,
  protectionParams,
  protectionProblems,
  protectionReply,
  protectionVersion,
} from '../contractParts'
import { protectionSheets } from '../../people/keeping/sheets'
import { type ProtectionEvent, timesWritten } from '../event'
import type { ProtectionRecord } from '../record'
import { protectionAct } from '../thing'
import { mostWritten } from '../words'

export const writeProtection = operation({
  name: 'writeProtection',
  route: 'POST /api/protection/{id}/draft',
  summary: '修改还没有签字的，或者在签过字的后面另写一版；签过字的不变',
  callers: protectionCallers,
  county: true,
  params: protectionParams,
  body: z.strictObject({ version: protectionVersion, content: protectionContent }),
  reply: protectionReply,
  problems: [...protectionProblems, 'bad-input'],
})

/** 修改: a new text waits for its signature. What was signed stays. */
export const write = protectionAct({
  action: 'write',
  operation: writeProtection,
  who: (caller, { unit }, { within }) => looksAfterProtection(caller, unit.id, within),
  notNow: ({ events }) =>
    timesWritten(events) < mostWritten ? undefined : `这一份已经写过 ${mostWritten} 次，请另写一份`,
  requires: ({ sheet }, { content }) => requireProtection(sheet, content),
  decide: (_one, { content }, { id, name, role }, { at }) => ({
    type: 'written',
    at,
    by: { id, name },
    as: role === 'supervisor' ? role : 'administrator',
    content,
  }),
  tells: toldToSign,
})

/** Whoever could sign is told that it waits: supervisors of the city and of the county whose it is, or the administrators where a supervisor wrote it. */
function toldToSign(event: ProtectionEvent, { id, sheet, unit, events }: ProtectionRecord): Outgoing[] {
  if (event.type !== 'written') return []
  const county = countyOfUnit(unit.id)
  const role = event.as === 'supervisor' ? 'administrator' : 'supervisor'
  // Supervisors of a county sit at its desk, its administrators at the place itself.
  const ofCounty = county === undefined ? [] : [role === 'supervisor' ? deskOver(unit.id) : county]
  const told = {
    id: `${id}#${events.length}`,
    title: `等签字：${protectionSheets[sheet].title}`,
    text: `${unit.name}写的，写过的人不能签。`,
    about: { thing: 'protection' } as const,
    at: event.at,
  }
  return ['', ...ofCounty].map((department) =>
    message({ ...told, to: toStaff({ department, role, except: event.by.id }) }),
  )
}
