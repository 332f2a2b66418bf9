import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { decisionSizes } from '../../disclosure/decisionWords'
import { standsOpen } from '../../case/opened'
import { Problem } from '../../../problem'
import { personalKindsIn } from '../../../redaction/requireNoPersonalData'
import { act } from '../act'
import { by } from '../byWhom'
import { signer } from '../callers'
import { cut, hands } from '../desks'
import { unless } from '../moment'
import { signers } from '../unit/staff'

export const withdrawOpeningOperation = caseOperation({
  name: 'withdrawOpening',
  path: 'opening-withdrawal',
  summary: '撤下公开的信息，写明理由：内容随即看不到，公开过和为什么撤下留着',
  callers: signers,
  county: true,
  body: z.strictObject({ reason: words(decisionSizes.openedReason, '理由'), version }),
})

/** 撤下: at once and by one signature, for what should not be read is read until then. Whoever applied is told, the reason is public. */
export const withdrawOpening = act({
  action: 'withdrawOpening',
  operation: withdrawOpeningOperation,
  event: 'openingWithdrawn',
  headline: '撤下公开的信息',
  plainly: '公开的信息已经撤下',
  who: signer,
  refusal: '公开的信息由本单位审核人撤下',
  notNow: ({ opened }) => unless(standsOpen(opened), '没有公开的信息，可能已经撤下'),
  requires(_inquiry, { reason }) {
    const kinds = personalKindsIn(reason)
    const message = `理由大家都看得到，里面还有${kinds.join('、')}，请先去掉`
    if (kinds.length > 0) throw new Problem('bad-input', message, [{ field: 'reason', message }])
  },
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'openingWithdrawn', at, by: by(caller), reason }),
  tellsDesks: (event, after) => hands(after, event, '公开的信息已经撤下', `${event.by.name}：${cut(event.reason)}`),
  tellsAsker: ({ reason }, { id }) => ({
    title: '公开的信息已经撤下',
    text: `编号 ${id}，别人不再看得到。你收到的答复还在这里。理由：${cut(reason)}`,
  }),
})
