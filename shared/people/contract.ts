import * as z from 'zod'
import { operation } from '../operation'
import { away, leaving } from './away'
import { account, oneTimeCode, password, phone } from './credentials'
import { inboxMessage, person } from './person'
import { plainNumber } from './typed'
import { longestTyped, mostPlaces, passwordSize, readTogether, roles, staffRoles } from './words'

const session = z.object({
  token: z.string(),
  expiresAt: z.iso.datetime(),
  mustChangePassword: z.boolean(),
  /** 验证器 is to be set up before anything else. */
  mustSetSecond: z.boolean().optional(),
  person,
  /** To be kept on the device and sent with the next sign-in: it tells whoever comes back from a stranger, and opens nothing. */
  device: z.string().optional(),
})

/** Of the authenticator, or one of the recovery codes. */
const code = z.string().trim().min(6).max(longestTyped).transform(plainNumber).optional()

const device = z.string().max(200).optional()

/** The edition of what one was told before, agreed to by signing in. */
const agreed = z.string().max(20).optional()

export const sendCode = operation({
  name: 'sendCode',
  route: 'POST /api/people/codes',
  summary: '给手机号发送一次性验证码',
  callers: 'anyone',
  /** `work` answers the puzzle of 'prove-first'. */
  body: z.strictObject({
    phone,
    work: z.strictObject({ puzzle: z.string().max(120), answer: z.number().int().min(0) }).optional(),
  }),
  reply: z.object({ resendAfterSeconds: z.number(), validSeconds: z.number() }),
  problems: ['prove-first', 'too-many-attempts', 'upstream-busy'],
})

export const signInByPhone = operation({
  name: 'signInByPhone',
  route: 'POST /api/people/sessions/phone',
  summary: '市民用手机号和验证码登录',
  callers: 'anyone',
  body: z.strictObject({ phone, code: oneTimeCode, agreed }),
  reply: session,
  problems: ['wrong-code', 'too-many-attempts', 'not-allowed'],
})

export const signInByWechat = operation({
  name: 'signInByWechat',
  route: 'POST /api/people/sessions/wechat',
  summary: '市民用微信登录',
  callers: 'anyone',
  body: z.strictObject({ code: z.string().min(1).max(128), agreed }),
  reply: session,
  problems: ['wechat-refused', 'too-many-attempts', 'upstream-busy', 'not-allowed'],
})

export const signInAsStaff = operation({
  name: 'signInAsStaff',
  route: 'POST /api/people/sessions/staff',
  summary: '工作人员用账号和密码登录',
  callers: 'anyone',
  body: z.strictObject({ account, password: z.string().min(1).max(passwordSize.most), code, device }),
  reply: session,
  problems: ['wrong-credentials', 'second-needed', 'wrong-code', 'too-many-attempts', 'busy', 'not-allowed'],
})

export const signOut = operation({
  name: 'signOut',
  route: 'DELETE /api/people/sessions',
  summary: '退出登录：这一次登录在服务器上随即失效',
  callers: roles,
  reply: z.object({ ended: z.literal(true) }),
  problems: ['changed-meanwhile'],
})

export const changePassword = operation({
  name: 'changePassword',
  route: 'PUT /api/people/me/password',
  summary: '工作人员修改密码',
  callers: staffRoles,
  body: z.strictObject({ current: z.string().min(1).max(passwordSize.most), next: password }),
  reply: session,
  problems: ['wrong-credentials', 'too-many-attempts', 'busy'],
})

export const whoAmI = operation({
  name: 'whoAmI',
  route: 'GET /api/people/me',
  summary: '我是谁、关注了哪些地方、有几条未读消息',
  callers: roles,
  reply: z.object({ person, unread: z.number() }),
})

export const followPlaces = operation({
  name: 'followPlaces',
  route: 'PUT /api/people/me/places',
  summary: '保存关注的村、社区或乡镇',
  callers: ['citizen'],
  body: z.strictObject({
    places: z.array(z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')).max(mostPlaces),
  }),
  reply: z.object({ person }),
  problems: ['not-found'],
})

export const setAway = operation({
  name: 'setAway',
  route: 'PUT /api/people/me/away',
  summary: '不在岗：从哪天到哪天，由本单位哪位同事代办；不写就是已经回来',
  callers: ['officer', 'lead'],
  body: z.strictObject({ away: leaving.optional() }),
  reply: z.object({ person }),
  problems: ['changed-meanwhile'],
})

export const listColleagues = operation({
  name: 'listColleagues',
  route: 'GET /api/people/colleagues',
  summary: '本单位的同事，谁不在岗、由谁代办',
  callers: ['officer', 'lead'],
  reply: z.object({
    colleagues: z.array(
      z.object({
        id: z.string(),
        /** What they sign in with. */
        account: z.string(),
        name: z.string(),
        role: z.enum(['officer', 'lead']),
        /** Now or later. */
        away: away.optional(),
      }),
    ),
  }),
})

export const readInbox = operation({
  name: 'readInbox',
  route: 'GET /api/people/me/messages',
  summary: '收件箱',
  callers: roles,
  reply: z.object({ messages: z.array(inboxMessage), unread: z.number() }),
})

const messageId = z.string().max(120)

export const markRead = operation({
  name: 'markRead',
  route: 'POST /api/people/me/messages/{id}/read',
  summary: '把一条消息标为已读；合在一起说的，连同里面的各条',
  callers: roles,
  params: z.strictObject({ id: messageId }),
  body: z.strictObject({ with: z.array(messageId).max(readTogether) }).optional(),
  reply: z.object({ message: inboxMessage }),
  problems: ['not-found'],
})

export const listUndelivered = operation({
  name: 'listUndelivered',
  route: 'GET /api/people/undelivered',
  summary: '多次没有送达的消息',
  callers: ['dispatcher', 'supervisor'],
  reply: z.object({
    messages: z.array(
      z.object({
        about: z.string(),
        title: z.string(),
        attempts: z.number(),
        lastError: z.string(),
        since: z.iso.datetime(),
      }),
    ),
  }),
})

export const listSetAside = operation({
  name: 'listSetAside',
  route: 'GET /api/people/set-aside',
  summary: '读不出来、被放到一边的记录：哪一类、多少条、从什么时候起',
  callers: ['supervisor'],
  reply: z.object({
    /** Most first; nothing of what is in them, nor whose they are. */
    things: z.array(z.object({ name: z.string(), count: z.number(), since: z.iso.datetime() })),
  }),
})
