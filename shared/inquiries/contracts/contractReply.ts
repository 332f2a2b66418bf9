import * as z from 'zod'
import { fileReply, operation } from '../../operation'
import { attachmentId, fileNameSizes, largestAttachment } from '../case/attachment'
import { deskSizes, mostBasis } from '../deskWords'
import { basisLine, id } from './contractParts'
import { findingCodes } from '../reply/replyQuality'
import { words } from './freeText'

export const checkReply = operation({
  name: 'checkReply',
  route: 'POST /api/inquiries/{id}/reply-check',
  summary: '检查答复稿：每一处问题说明原因，并给出通俗程度；不保存',
  callers: ['officer', 'lead', 'supervisor'],
  county: true,
  params: id,
  body: z.strictObject({
    text: words({ ...deskSizes.reply, least: 1 }, '答复内容'),
    basis: z.array(basisLine).max(mostBasis).default([]),
  }),
  reply: z.object({
    findings: z.array(
      z.object({
        code: z.enum(findingCodes),
        title: z.string(),
        why: z.string(),
        where: z.string().optional(),
        /** It cannot be overridden. */
        mustFix: z.boolean().optional(),
      }),
    ),
    /** 通俗程度, 0–100. */
    plainness: z.number(),
    because: z.array(z.string()),
  }),
  problems: ['not-found', 'not-allowed'],
})

export const keepAttachment = operation({
  name: 'keepAttachment',
  route: 'POST /api/attachments',
  summary:
    '上传一个附件（照片或 PDF；工作人员公开用的还可以是 docx、xlsx；4 MB 以内），得到附件标识；一天内没有用到就删除',
  callers: ['citizen', 'officer', 'lead', 'dispatcher', 'editor', 'supervisor', 'clerk'],
  status: 201,
  largestBody: Math.ceil(largestAttachment / 3) * 4 + 2048,
  body: z.strictObject({
    /** The file in base64. */
    content: z.base64('附件没有传完整，请再传一次').min(4, '附件是空的'),
    /** As the person named the file; kept only where it tells what it is. */
    name: z.string().max(fileNameSizes.sent).optional(),
  }),
  reply: z.object({ id: z.string(), name: z.string().optional() }),
  problems: ['cannot-read-file', 'too-large', 'too-many-attempts'],
})

export const readAttachment = operation({
  name: 'readAttachment',
  route: 'GET /api/inquiries/{id}/attachments/{attachment}',
  summary: '打开一个附件；只有看得到这件办件里这个附件的人能打开',
  callers: ['citizen', 'officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  county: true,
  params: z.strictObject({ id: id.shape.id, attachment: z.string().regex(attachmentId, '附件标识不合规则') }),
  reply: fileReply,
  problems: ['not-found', 'not-allowed'],
})
