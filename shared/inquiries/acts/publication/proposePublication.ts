import * as z from 'zod'
import { publicWords } from '../../../redaction/publicWords'
import { requireNoPersonalData } from '../../../redaction/requireNoPersonalData'
import { unfitToPublish } from '../../case/heldBack'
import { repliesIn } from '../../case/past'
import { readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { editor } from '../callers'
import { leads } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const proposePublicationOperation = caseOperation({
  name: 'proposePublication',
  path: 'publication-proposal',
  summary: '提出选登：编辑改写的问与答，送单位签',
  callers: ['editor'],
  county: true,
  body: z.strictObject({
    question: words(deskSizes.publicQuestion, '公开的问题'),
    reply: words(deskSizes.publicReply, '公开的答复'),
    version,
  }),
})

/**
 * 提出选登: an editor's own wording of question and reply, for the department to sign. The wording is kept beside the
 * history, for it may have to disappear. @throws Problem 'bad-input' while it holds personal data.
 */
export const proposePublication = act({
  action: 'proposePublication',
  operation: proposePublicationOperation,
  event: 'publicationProposed',
  headline: '提出选登',
  plainly: '准备公开问题和答复',
  inside: true,
  who: editor,
  refusal: '提问人没有同意公开，不能选登',
  notNow: (inquiry) =>
    unless(inquiry.kind !== 'disclosure', '信息公开申请的答复转为主动公开，不走选登') ?? unfitToPublish(inquiry),
  beside(inquiry) {
    const reply = repliesIn(inquiry).at(-1)
    if (!reply) return {}
    if (inquiry.refusedWording) return { suggestion: inquiry.refusedWording }
    return { suggestion: { question: publicWords(inquiry.text), reply: publicWords(readable(reply.text)) } }
  },
  keeps(inquiry, { question, reply }, caller, { at }) {
    requireNoPersonalData(question)
    requireNoPersonalData(reply)
    return { ...inquiry, proposal: { question, reply, by: by(caller), at } }
  },
  decide: (_inquiry, _sent, caller, { at }) => ({ type: 'publicationProposed', at, by: by(caller) }),
  tellsDesks: (event, after) => leads(after, event, '有一份选登稿等你签', '签了以后由编辑公开。'),
})
