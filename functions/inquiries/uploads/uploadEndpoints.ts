import { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { keepUpload } from './attachments'
import type { Judging } from './judging'

/** Where files come in. In the cloud it has a function of its own, which holds what judges them. */
export const uploadEndpoints = (house: House, judging: Judging): Endpoint[] => [
  endpoint(keepAttachment, async ({ body }, caller) => ({
    id: await keepUpload(body.content, caller, house, judging),
  })),
]
