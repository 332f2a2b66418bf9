import * as z from 'zod'
import { operation } from '../operation'
import { proof } from './contractRights'

/** Another way in that is one with this account: as it is shown, and since when. */
export const joinedWay = z.object({ id: z.string(), says: z.string(), at: z.iso.datetime() })

const ways = z.object({ joined: z.array(joinedWay) })

export const joinAccount = operation({
  name: 'joinAccount',
  route: 'POST /api/people/me/joined',
  summary: '合成一个账号：登录着一个，再证明另一个手机号或微信也是你的',
  callers: ['citizen'],
  body: z.strictObject({ proof }),
  reply: ways,
  problems: [
    'wrong-code',
    'wechat-refused',
    'too-many-attempts',
    'upstream-busy',
    'not-now',
    'not-allowed',
    'changed-meanwhile',
  ],
})

export const partAccount = operation({
  name: 'partAccount',
  route: 'DELETE /api/people/me/joined/{id}',
  summary: '分开：各归各的，两边都要重新登录',
  callers: ['citizen'],
  params: z.strictObject({ id: z.string().regex(/^citizen-[0-9a-z-]{1,40}$/, '账号不合规则') }),
  reply: ways,
  problems: ['not-found', 'changed-meanwhile'],
})
