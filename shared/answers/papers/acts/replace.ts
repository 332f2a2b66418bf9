import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { paperId, paperReply, problems, reason, version } from '../contractParts'
import { isSignedPaper } from '../paper'
import { byPerson, leadsPaper, paperAct } from '../thing'

export const replacePaper = operation({
  name: 'replacePaper',
  route: 'POST /api/papers/{id}/replacement',
  summary: '写明由哪一份已经签发的文件取代，从它施行那天起',
  callers: ['lead'],
  params: paperId,
  body: z.strictObject({ by: z.string().min(4).max(60), reason, version }),
  reply: paperReply,
  problems,
})

/** 取代: whoever reads the old one is led to the new one. @throws Problem 'bad-input' where that cannot stand in its place. */
export const replace = paperAct({
  action: 'replace',
  operation: replacePaper,
  who: leadsPaper,
  decide(one, { reason: why, successor }, caller, { at }) {
    const message = '取代它的文件要是本单位已经签发的另一份，而且不比它早'
    const { facts } = one
    if (
      !successor ||
      successor.id === one.id ||
      successor.department.id !== one.department.id ||
      !isSignedPaper(successor) ||
      successor.facts.issuedOn < facts.issuedOn
    )
      throw new Problem('bad-input', message, [{ field: 'by', message }])
    const { id, facts: next } = successor
    return {
      type: 'replaced',
      at,
      by: byPerson(caller),
      successor: {
        id,
        title: next.title,
        ...(next.number ? { number: next.number } : {}),
        ...(next.attribute ? { attribute: next.attribute } : {}),
      },
      from: next.effectiveFrom ?? next.issuedOn,
      reason: why,
    }
  },
})
