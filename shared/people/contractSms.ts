import * as z from 'zod'
import { operation } from '../operation'
import { phone } from './credentials'

export const agreeToSms = operation({
  name: 'agreeToSms',
  route: 'PUT /api/people/me/sms',
  summary: '留下登录用的手机号，法律要求告知的公告微信送不到时发短信',
  callers: ['citizen'],
  body: z.strictObject({ phone }),
  reply: z.object({ shown: z.string() }),
  problems: ['bad-input', 'changed-meanwhile'],
})

export const leaveSms = operation({
  name: 'leaveSms',
  route: 'DELETE /api/people/me/sms',
  summary: '删掉为短信留下的手机号',
  callers: ['citizen'],
  reply: z.object({ left: z.literal(true) }),
  problems: ['changed-meanwhile'],
})
