import { caseOperation } from '../../contracts/contractParts'
import { act } from '../act'
import { ownCase } from '../callers'
import { hands } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const withdrawInquiry = caseOperation({
  name: 'withdrawInquiry',
  path: 'withdrawal',
  summary: '撤回',
  callers: ['citizen'],
})

/** 撤回: nothing is owed any more. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawInquiry,
  event: 'withdrawn',
  headline: '撤回',
  tellsFollowers: true,
  who: ownCase,
  notNow: ({ merged }) => unless(merged.length === 0, '还有别人在等这件事的答复，不能撤回'),
  decide: ({ clock }, _sent, caller, { at }) => ({
    type: 'withdrawn',
    at,
    by: by(caller),
    ...(clock.unconfirmed ? {} : { clock: { type: 'stopped', at } as const }),
  }),
  tellsDesks: (event, after) => hands(after, event, '提问人撤回了', '不用再办。'),
})
