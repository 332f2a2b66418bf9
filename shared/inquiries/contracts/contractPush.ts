import * as z from 'zod'
import { fileReply, operation, textReply } from '../../operation'

/** 消息推送: how WeChat shows that a call is its own. */
const signed = {
  signature: z.string().max(80),
  timestamp: z.string().max(20),
  nonce: z.string().max(64),
}

export const confirmPush = operation({
  name: 'confirmPush',
  route: 'GET /api/wechat/push',
  summary: '微信核对消息推送的地址（明文、JSON 方式）',
  callers: 'anyone',
  query: z.object({ ...signed, echostr: z.string().max(200) }),
  reply: textReply,
  problems: ['not-found', 'not-allowed'],
})

/** What is read of a push; whatever else it says is passed over. */
export const hearPush = operation({
  name: 'hearPush',
  route: 'POST /api/wechat/push',
  summary: '微信告诉图片检查的结果',
  callers: 'anyone',
  query: z.object(signed),
  body: z.object({
    Event: z.string().max(60).optional(),
    trace_id: z.string().max(120).optional(),
    errcode: z.number().optional(),
    result: z.object({ suggest: z.string().max(20) }).optional(),
  }),
  reply: textReply,
  problems: ['not-found', 'not-allowed'],
})

export const readLookedPicture = operation({
  name: 'readLookedPicture',
  route: 'GET /api/attachments/looked/{link}',
  summary: '微信检查图片时取图：地址一小时有效，只对这一张',
  callers: 'anyone',
  params: z.strictObject({ link: z.string().max(200) }),
  reply: fileReply,
  problems: ['not-found'],
})
