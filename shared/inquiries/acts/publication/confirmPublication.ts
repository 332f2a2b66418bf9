import * as z from 'zod'
import { caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, mostBasis } from '../../deskWords'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { by } from '../byWhom'
import { isPublic } from './takeDownPublication'

export const confirmPublicationOperation = caseOperation({
  name: 'confirmPublication',
  path: 'publication-confirmation',
  summary: '核对选登：依据变了，答复还对，写明现在的依据',
  callers: ['lead'],
  body: z.strictObject({
    basis: z
      .array(words(deskSizes.confirmedBasis, '依据'))
      .min(1, '请写明现在的依据')
      .max(mostBasis, `最多写 ${mostBasis} 条依据`),
  }),
})

/**
 * 选登核对: what it rested on was replaced or has ended, and the department says on what it rests now; from this day on it
 * answers again, as long as that stands. The words stay as they were signed.
 */
export const confirmPublication = act({
  action: 'confirmPublication',
  operation: confirmPublicationOperation,
  event: 'publicationConfirmed',
  headline: '核对选登：依据变了，答复还对',
  plainly: '依据变了，单位核对过，公开的答复还对',
  inside: true,
  who: (caller, inquiry) => caller.role === 'lead' && ownDepartment(caller, inquiry),
  refusal: '公开的答复由本单位审核人核对',
  notNow: isPublic,
  decide: (_inquiry, { basis }, caller, { at }) => ({ type: 'publicationConfirmed', at, by: by(caller), basis }),
})
