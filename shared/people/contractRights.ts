import * as z from 'zod'
import { operation } from '../operation'
import { oneTimeCode, phone } from './credentials'
import { both } from './helping/contractHelping'
import { inboxMessage } from './person'

/** Shows anew who it is, as at sign-in: by the code sent to the phone, or by WeChat. */
export const proof = z.union([
  z.strictObject({ phone, code: oneTimeCode }),
  z.strictObject({ wechat: z.string().min(1).max(128) }),
])

const consent = z.object({ version: z.string(), at: z.iso.datetime(), agreed: z.boolean() })

export const agreeToNotice = operation({
  name: 'agreeToNotice',
  route: 'PUT /api/people/me/consent',
  summary: '看过个人信息怎样使用并同意，或者撤回同意：撤回后删除关注的地方和收通知的号码，办件照常办理',
  callers: ['citizen'],
  body: z.strictObject({ version: z.string().max(20), agreed: z.boolean() }),
  reply: z.object({ consent }),
  problems: ['bad-input', 'changed-meanwhile'],
})

export const endSessions = operation({
  name: 'endSessions',
  route: 'DELETE /api/people/me/sessions',
  summary: '在所有设备上退出登录',
  callers: ['citizen'],
  reply: z.object({ ended: z.literal(true) }),
  problems: ['changed-meanwhile'],
})

export const closeAccount = operation({
  name: 'closeAccount',
  route: 'POST /api/people/me/closing',
  summary: '注销账号：再验证一次是本人；当夜起删除个人内容，依法归档的除外',
  callers: ['citizen'],
  body: z.strictObject({ proof }),
  reply: z.object({ closed: z.literal(true) }),
  problems: ['wrong-code', 'wechat-refused', 'too-many-attempts', 'upstream-busy', 'bad-input', 'changed-meanwhile'],
})

/** 个人信息保护法 第四十五条: all that is held of the caller, to read and to take away. */
export const readOwnRecord = operation({
  name: 'readOwnRecord',
  route: 'GET /api/people/me/record',
  summary: '我的信息：这里保存的关于我的全部内容',
  callers: ['citizen'],
  reply: z.object({
    madeAt: z.iso.datetime(),
    account: z.object({
      name: z.string(),
      phone: z.string().optional(),
      /** Full names of the places that are followed. */
      places: z.array(z.string()),
      since: z.iso.datetime(),
      consents: z.array(consent),
      /** Other ways in that are one with this account. */
      joined: z.array(z.object({ id: z.string(), says: z.string(), at: z.iso.datetime() })),
    }),
    /** 代办: who acts for me, and for whom I act, as far as it counts now. */
    help: both,
    telling: z.object({
      wechat: z.boolean(),
      sms: z.string().optional(),
      quiet: z.string().optional(),
      pace: z.string().optional(),
      mutedPlaces: z.array(z.string()),
      mutedFields: z.array(z.string()),
    }),
    inquiries: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        status: z.string(),
        /** It is still being handled. */
        going: z.literal(true).optional(),
        submittedAt: z.iso.datetime(),
        text: z.string(),
        area: z.string().optional(),
        contact: z.object({ name: z.string().optional(), phone: z.string().optional() }),
        attachments: z.array(z.string()),
        fileNames: z.record(z.string(), z.string()).optional(),
        history: z.array(z.object({ at: z.iso.datetime(), title: z.string(), text: z.string().optional() })),
        reply: z.string().optional(),
        published: z.object({ question: z.string(), reply: z.string() }).optional(),
      }),
    ),
    messages: z.array(inboxMessage.pick({ title: true, text: true, sentAt: true, readAt: true })),
  }),
})
