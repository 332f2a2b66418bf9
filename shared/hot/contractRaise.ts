import * as z from 'zod'
import { registrationFields } from '../concerns/registration/registration'
import { operation } from '../operation'
import { analysts } from './analysts'

const params = z.strictObject({ id: z.string().min(1).max(80) })

export const raiseHotTopic = operation({
  name: 'raiseHotTopic',
  route: 'POST /api/hot/{id}/concern',
  summary: '把热点登记为舆情：里面的办件一起关联，网上线索作为留存依据；一个热点只登记一次',
  callers: analysts,
  status: 201,
  params,
  /** `decided`: as it was told with the list, so that nobody overtakes another unseen. */
  body: z.strictObject({ ...registrationFields, decided: z.number().int().min(0) }),
  reply: z.object({
    /** Id of the concern, and how many cases are linked to it. */
    concern: z.string(),
    linked: z.number().int(),
  }),
  problems: ['not-found', 'bad-input', 'not-now', 'changed-meanwhile'],
})

export const linkHotTopic = operation({
  name: 'linkHotTopic',
  route: 'POST /api/hot/{id}/cases',
  summary: '把登记以后又归到这个热点里的办件，也关联到它的那条舆情',
  callers: analysts,
  params,
  reply: z.object({ linked: z.number().int() }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})
