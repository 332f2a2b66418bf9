import * as z from 'zod'
import { triageDesk } from '../../../departments/department'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { supervisor } from '../callers'
import { cut, hands, leads, until } from '../desks'
import { by } from '../byWhom'

export const superviseInquiry = caseOperation({
  name: 'superviseInquiry',
  path: 'supervision',
  summary: '督办：写明要求，答复后自动解除',
  callers: ['supervisor'],
  county: true,
  body: z.strictObject({ reason: words(deskSizes.supervision, '督办要求'), version }),
})

/** 督办: stands over the case until it is answered. */
export const supervise = act({
  action: 'supervise',
  operation: superviseInquiry,
  event: 'supervised',
  countsAs: 'supervisions',
  watching: true,
  headline: '督办',
  plainly: '监督部门要求尽快办理',
  who: supervisor,
  notNow: ({ supervised }) => (supervised ? '已经在督办' : undefined),
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'supervised', at, by: by(caller), reason }),
  tellsDesks(event, after) {
    const title = '督办：要你单位尽快办理'
    const text = `${event.by.name}：${cut(event.reason)}。${until(after, event)}。`
    const inTriage = after.department.id === triageDesk.id
    return [...hands(after, event, title, text), ...(inTriage ? [] : [leads(after, event, title, text)])]
  },
})
