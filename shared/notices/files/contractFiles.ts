import * as z from 'zod'
import { fileReply, operation } from '../../operation'
import { id, whoDraft } from '../contractParts'

const params = id.extend({ file: z.string().min(4).max(60) })

export const readNoticeFile = operation({
  name: 'readNoticeFile',
  route: 'GET /api/notices/{id}/files/{file}',
  summary: '打开一份公告的附件；撤回的、被更正的不再打开',
  callers: 'anyone',
  params,
  reply: fileReply,
  problems: ['not-found'],
})

export const readDraftFile = operation({
  name: 'readDraftFile',
  route: 'GET /api/notices/{id}/draft-files/{file}',
  summary: '经办和审核的人打开公告的附件，草稿的、撤回的也在内',
  callers: whoDraft,
  params,
  reply: fileReply,
  problems: ['not-found', 'not-allowed'],
})
