import { readsNotice } from '@shared/notices/access'
import type { NoticeContent } from '@shared/notices/content'
import { fullNameOf } from '@shared/notices/files/fullName'
import { shown } from '@shared/notices/view'
import type { Notice } from '@shared/notices/notice'
import type { FileReply } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { keptAttachment } from '../../inquiries/uploads/attachments'
import type { Bucket } from '../../platform/bucket/bucket'
import type { Notices } from '../store'
import { fileKey } from './fileKey'

interface Needs {
  notices: Pick<Notices, 'get'>
  bucket: Pick<Bucket, 'read'>
}

interface Asked {
  id: string
  file: string
}

const gone = () => new Problem('not-found', '没有这个附件，可能已经撤回或者更正')

/** For anyone, as long as the issue stands: what was withdrawn or corrected is shut, for that may be why it was. */
export async function readNoticeFile({ id, file }: Asked, needs: Needs): Promise<FileReply> {
  const found = await needs.notices.get(id)
  if (found?.status !== 'issued' || !found.issue) throw gone()
  return opened(file, found.issue.content, needs)
}

/** For whoever writes the notice or may be asked to approve it. @throws Problem 'not-allowed' (403) for all others. */
export async function readDraftFile({ id, file }: Asked, caller: Caller, needs: Needs): Promise<FileReply> {
  const found = await needs.notices.get(id)
  if (!found) throw gone()
  if (!readsNotice(caller, found)) throw new Problem('not-allowed', `这份公告由${found.department.name}办`)
  return opened(file, contentOf(found), needs)
}

const contentOf = ({ issue, content }: Notice) => issue?.content ?? content

async function opened(id: string, { attachments = [] }: NoticeContent, { bucket }: Needs): Promise<FileReply> {
  const file = attachments.find((one) => one.file === id)
  if (!file) throw gone()
  return { ...(await keptAttachment(id, { bucket, keptAs: fileKey })), name: shown(fullNameOf(file)) }
}
