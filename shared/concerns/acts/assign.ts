import * as z from 'zod'
import type { Named } from '../../named'
import { operation } from '../../operation'
import { desk } from '../access'
import { cosignerIds, id, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, deskAbove, tellAll, unitAndLead, until } from '../telling'
import { act, by } from './act'

export const assignConcern = operation({
  name: 'assignConcern',
  route: 'POST /api/concerns/{id}/assignment',
  summary: '把舆情交给责任单位，告诉它的经办和审核；可以写明回应前由哪些单位会签',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({
    department: z.string().min(1).max(40),
    cosigners: cosignerIds,
    evidence: evidences,
    version,
  }),
  reply,
  problems: ['not-found', 'not-now', 'bad-input', 'changed-meanwhile'],
})

/** 交办: names the department that answers, again if need be. The clock runs on; a draft of another department goes. */
export const assign = act<'assigned', typeof assignConcern, { to: Named; along?: Named[] }>({
  action: 'assign',
  operation: assignConcern,
  event: 'assigned',
  headline: ({ by: who, to, cosigners = [] }) =>
    `${who.name}把它交给了${to.name}${cosigners.length ? `，${cosigners.map(({ name }) => name).join('、')}会签` : ''}`,
  asksToMend: () => undefined,
  who: desk,
  decide: (_concern, { to, along, evidence }, caller, { at }) => ({
    type: 'assigned',
    at,
    by: by(caller),
    to,
    ...(along ? { cosigners: along } : {}),
    ...proofOf({ evidence }),
  }),
  tells(event, after, before) {
    if (event.type !== 'assigned') return []
    const gone = before.department
    return concernNotes(event, after, [
      ...tellAll(event.to, unitAndLead, {
        title: `一条舆情交给${event.to.name}回应`,
        text: `${until(after, event.at)}，回应由审核人签发。`,
      }),
      ...deskAbove(event.to).flatMap((desk) =>
        tellAll(desk, ['officer'], {
          title: `一条舆情交给了${event.to.name}`,
          text: `${until(after, event.at)}，由它回应；你在这里看得到办到哪一步。`,
        }),
      ),
      ...(gone && gone.id !== event.to.id
        ? tellAll(gone, unitAndLead, { title: `一条舆情改由${event.to.name}回应`, text: '不用再由你单位回应。' })
        : []),
    ])
  },
})
