import type { EventOf } from '../../case/event'
import type { Unit } from '../../case/inquiry'
import { ownAct } from '../act'
import { house } from '../byWhom'

export const closed = (at: string, who: Unit): EventOf<'closed'> => ({ type: 'closed', at, by: who })

/** 办结 by itself, a while after the reply. */
export const close = ownAct({
  action: 'close',
  event: 'closed',
  headline: '办结',
  plainly: '办完',
  tellsFollowers: true,
  decide: (_inquiry, _sent, { at }) => closed(at, house),
  tellsAsker: (_event, { id }) => ({
    title: '你的诉求已自动结束',
    text: `编号 ${id}，答复后一直没有评价。现在仍可以评价；不满意的，可以要求再办一次。`,
  }),
})
