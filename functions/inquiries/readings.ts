import * as contract from '@shared/inquiries/contracts/contractReply'
import { findings } from '@shared/inquiries/reply/replyQuality'
import { plainness } from '@shared/inquiries/reply/replyPlain'
import type { InquiryView } from '@shared/inquiries/view'
import { requireReader } from '@shared/inquiries/showing/sight'
import * as lists from '@shared/inquiries/publication/contractPublication'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import * as column from '@shared/inquiries/contracts/contractOpened'
import * as same from '@shared/inquiries/contracts/contractSame'
import { findSameInformation } from './findSameInformation'
import { inquiryOf } from './inquiryOf'
import { caseRoom } from './caseRoom'
import { listPublications, proposalsFor } from './listPublications'
import { listOpened, readOpened, readOpenedFile } from './opened/readOpened'
import { openedItems } from './opened/store'
import { showInquiry } from './showInquiry'
import { keptAttachment } from './uploads/attachments'
import { photoKey } from './uploads/identityPhotos'

/** Besides the cases themselves: the check before a reply is handed in, files, what is open to everybody, and the lists of 选登. */
export function readings(house: House): Endpoint[] {
  const opened = house.store(openedItems)
  return [
    endpoint(contract.checkReply, async ({ params, body }, caller) => {
      const { inquiries } = await caseRoom(house)
      const inquiry = await inquiryOf(params.id, inquiries)
      requireReader(caller, inquiry)
      const { score, because } = plainness(body.text)
      return { findings: findings(inquiry.text, body), plainness: score, because }
    }),
    endpoint(contract.readAttachment, async ({ params: { id, attachment } }, caller) => {
      const room = await caseRoom(house)
      const found = await inquiryOf(id, room.inquiries)
      requireReader(caller, found)
      const { inquiry } = await showInquiry(found, caller, room)
      if (!attachmentsIn(inquiry).includes(attachment)) throw new Problem('not-found', '这件办件里没有这个附件')
      const shown = inquiry.identity?.photos?.includes(attachment)
        ? { keptAs: (photo: string) => photoKey(found, photo) }
        : {}
      return keptAttachment(attachment, { bucket: house.bucket, ...shown })
    }),
    endpoint(same.findSameInformation, async (received, caller) =>
      findSameInformation(received, caller, await caseRoom(house)),
    ),
    endpoint(column.listOpened, async (received) => listOpened(received, opened, await house.reference())),
    endpoint(column.readOpened, (received) => readOpened(received, opened)),
    endpoint(column.readOpenedFile, (received) => readOpenedFile(received, opened, house)),
    endpoint(lists.listPublications, async (received, caller) =>
      listPublications(received, caller, await caseRoom(house)),
    ),
    endpoint(lists.listProposals, async (received, caller) => proposalsFor(received, caller, await caseRoom(house))),
  ]
}

/** Whoever sees a file named may open it, and nobody else. */
const attachmentsIn = ({
  attachments = [],
  identity,
  reply,
  earlierReplies = [],
  ...beside
}: InquiryView): string[] => [
  ...attachments,
  ...(identity?.photos ?? []),
  ...(reply?.attachments ?? []),
  ...earlierReplies.flatMap((one) => one.attachments ?? []),
  ...[beside.draft, beside.openingDraft, beside.opened].flatMap((one) => one?.attachments ?? []),
]
