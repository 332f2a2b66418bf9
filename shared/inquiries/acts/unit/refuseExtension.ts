import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { signer } from '../callers'
import { cut, one, until } from '../desks'
import { by } from '../byWhom'
import { asked } from './grantExtension'
import { signers } from './staff'

export const refuseExtensionOperation = caseOperation({
  name: 'refuseExtension',
  path: 'extension-refusal',
  summary: '不批准延期',
  callers: signers,
  county: true,
  body: z.strictObject({ reason: words(deskSizes.refusal, '理由'), version }),
})

/** 不批准延期: the date stays, whoever asked hears why. */
export const refuseExtension = act({
  action: 'refuseExtension',
  operation: refuseExtensionOperation,
  event: 'extensionRefused',
  headline: '没有批准延期',
  inside: true,
  who: signer,
  notNow: asked,
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'extensionRefused', at, by: by(caller), reason }),
  tellsDesks: (event, after, { extensionAsked }) =>
    one(
      { who: extensionAsked?.by, of: after.department },
      event,
      '延期没有批准',
      `${event.by.name}：${cut(event.reason)}。${until(after, event)}，没有变。`,
    ),
})
