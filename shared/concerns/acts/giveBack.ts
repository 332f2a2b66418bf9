import * as z from 'zod'
import { operation } from '../../operation'
import { ofItsDepartment } from '../access'
import { isPublic } from '../concern'
import { id, ofTheDepartment, problems, reason, reply, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, cut, tellAll, toDesk, unitAndLead } from '../telling'
import { departmentOf } from '../written'
import { act, by } from './act'

export const giveBackConcern = operation({
  name: 'giveBackConcern',
  route: 'POST /api/concerns/{id}/return',
  summary: '责任单位把不归它的舆情退回分办台，写明应当由谁回应；时限照算',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems,
})

/** 退回分办: it is another's, so the desk hands it out anew; the hours run on, and a draft goes. */
export const giveBack = act({
  action: 'giveBack',
  operation: giveBackConcern,
  event: 'givenBack',
  headline: ({ by: who }) => `${who.name}把它退回分办台`,
  asksToMend: ({ from, reason: why }) => `${from.name}退回：${why}`,
  who: ofItsDepartment,
  notNow: (concern) => (isPublic(concern) ? '已经公开回应过，先照实更正；确实要换单位的，请分办台改交' : undefined),
  decide: (concern, { reason: why, evidence }, caller, { at }) => ({
    type: 'givenBack',
    at,
    by: by(caller),
    from: departmentOf(concern),
    reason: why,
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    if (event.type !== 'givenBack') return []
    const { from, reason: why, by: who, at } = event
    const said = { title: `${from.name}退回一条舆情，待交办`, text: cut(why) }
    // What is grave or late waits for nobody's inbox.
    const urgent = after.severity === 'major' || at > after.dueAt
    return concernNotes(event, after, [
      toDesk('dispatcher', said.title, said.text, event),
      ...(urgent ? [toDesk('supervisor', said.title, said.text, event)] : []),
      ...tellAll(from, unitAndLead, { ...said, except: who.id }),
    ])
  },
})
