import * as z from 'zod'
import { requireNoPersonalData } from '../../../redaction/requireNoPersonalData'
import { unfitToPublish } from '../../case/heldBack'
import { caseOperation, version } from '../../contracts/contractParts'
import { act } from '../act'
import { editor } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

export const publishReply = caseOperation({
  name: 'publishReply',
  path: 'publication',
  summary: '选登：单位签过的问与答，对所有人公开',
  callers: ['editor'],
  county: true,
  body: z.strictObject({ version }),
})

/**
 * 选登: the editor's signature, the second of two; anyone may read the copy from now on. Proposed under yesterday's rules,
 * it is public under today's. @throws Problem 'bad-input' while it holds personal data.
 */
export const publish = act({
  action: 'publish',
  operation: publishReply,
  event: 'published',
  headline: '选登公开',
  plainly: '问题和答复已公开',
  who: editor,
  refusal: '提问人没有同意公开，不能选登',
  notNow: (inquiry) =>
    unless(inquiry.proposal?.signedBy !== undefined, '单位还没有签，不能公开') ?? unfitToPublish(inquiry),
  decide({ proposal }, _sent, caller, { at }) {
    requireNoPersonalData(proposal?.question ?? '')
    requireNoPersonalData(proposal?.reply ?? '')
    return { type: 'published', at, by: by(caller) }
  },
  tellsAsker: (_event, { id }) => ({
    title: '你的问题和答复已经公开',
    text: `编号 ${id}，公开的内容不含你的个人信息，你可以随时撤回。`,
  }),
})
