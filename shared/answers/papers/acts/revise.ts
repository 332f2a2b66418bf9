import * as z from 'zod'
import { operation } from '../../../operation'
import { ofTheDepartment, paperContent, paperId, paperReply, problems, version } from '../contractParts'
import { requireContent } from '../registering'
import { requireOwnNumber } from '../sound'
import { byPerson, ofPaperDepartment, paperAct } from '../thing'

export const revisePaper = operation({
  name: 'revisePaper',
  route: 'POST /api/papers/{id}/revision',
  summary: '改登记的内容：补公文属性、理由、全文、解读稿',
  callers: ofTheDepartment,
  params: paperId,
  body: z.strictObject({ ...paperContent, version }),
  reply: paperReply,
  problems: [...problems, 'already-exists'],
})

/** 改登记, as long as it waits for something or was sent back. */
export const revise = paperAct({
  action: 'revise',
  operation: revisePaper,
  who: ofPaperDepartment,
  keeps(one, { text = '', interpretation }) {
    const { interpretation: _before, ...rest } = one
    return { ...rest, text, ...(interpretation ? { interpretation } : {}) }
  },
  decide(_one, sent, caller, { at, today }) {
    const facts = requireContent(sent, today)
    requireOwnNumber(facts.number, sent.sameNumber)
    return { type: 'revised', at, by: byPerson(caller), facts }
  },
})
