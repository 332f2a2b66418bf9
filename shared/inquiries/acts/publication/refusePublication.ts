import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { signer } from '../callers'
import { cut, editor } from '../desks'
import { by } from '../byWhom'
import { toSign } from './signPublication'

export const refusePublicationOperation = caseOperation({
  name: 'refusePublication',
  path: 'publication-refusal',
  summary: '不同意选登，写明理由',
  callers: ['lead', 'supervisor'],
  county: true,
  body: z.strictObject({ reason: words(deskSizes.refusal, '理由'), version }),
})

/** 不同意选登: the editor hears why, and goes on from the wording. */
export const refusePublication = act({
  action: 'refusePublication',
  operation: refusePublicationOperation,
  event: 'publicationRefused',
  headline: '不同意选登',
  plainly: '单位不同意公开',
  inside: true,
  who: signer,
  notNow: toSign,
  decide: (_inquiry, { reason }, caller, { at }) => ({ type: 'publicationRefused', at, by: by(caller), reason }),
  tellsDesks: (event, _after, before) => editor(before, '单位不同意选登', `${event.by.name}：${cut(event.reason)}`),
})
