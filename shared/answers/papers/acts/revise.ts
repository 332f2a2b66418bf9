import * as z from 'zod'
import { operation } from '../../../operation'
import { ofTheDepartment, paperContent, paperId, paperReply, problems, version } from '../contractParts'
import { requireContent } from '../registering'
import { requireOwnNumber } from '../sound'
import { byPerson, ofPaperDepartment, paperAct, wrotePaper } from '../thing'

export const revisePaper = operation({
  name: 'revisePaper',
  route: 'POST /api/papers/{id}/revision',
  summary: '改登记的内容：补公文属性、理由、全文、解读稿；等签发的改了要再送签',
  callers: ofTheDepartment,
  params: paperId,
  body: z.strictObject({ ...paperContent, version }),
  reply: paperReply,
  problems: [...problems, 'already-exists'],
})

/** 改登记, until it is signed. While it waits for that, by officers and whoever wrote it: a lead who might sign it sends it back. */
export const revise = paperAct({
  action: 'revise',
  operation: revisePaper,
  who: (caller, one) =>
    ofPaperDepartment(caller, one) &&
    (one.status !== 'submitted' || caller.role === 'officer' || wrotePaper(caller, one)),
  refusal: (caller, one) =>
    ofPaperDepartment(caller, one)
      ? '这份文件正等签发，要改的话退回修改，写明哪里要改'
      : `这份文件由${one.department.name}登记和办理`,
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
