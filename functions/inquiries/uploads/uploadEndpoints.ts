import { tellingName } from '@shared/inquiries/files/fileName'
import { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { keepUpload, nameUpload } from './attachments'
import type { Judging } from './judging'

/** Where files come in. In the cloud it has a function of its own, which holds what judges them. */
export const uploadEndpoints = (house: House, judging: Judging): Endpoint[] => [
  endpoint(keepAttachment, async ({ body: { content, name } }, caller) => {
    const id = await keepUpload(content, caller, house, judging)
    const telling = name === undefined ? undefined : tellingName(name)
    await nameUpload(id, telling, caller, house)
    return { id, ...(telling === undefined ? {} : { name: telling }) }
  }),
]
