import * as z from 'zod'
import { operation } from '../operation'
import { oneTimeCode } from './credentials'
import { secondRoles } from './words'

export const beginSecond = operation({
  name: 'beginSecond',
  route: 'POST /api/people/me/second',
  summary: '绑定验证器：取得二维码',
  callers: secondRoles,
  county: true,
  reply: z.object({
    /** To be typed in where no picture can be read. */
    secret: z.string(),
    uri: z.string(),
    /** The same as a QR code, SVG. */
    picture: z.string(),
  }),
  status: 201,
  problems: ['not-now', 'changed-meanwhile'],
})

export const confirmSecond = operation({
  name: 'confirmSecond',
  route: 'PUT /api/people/me/second',
  summary: '绑定验证器：写出第一个验证码，得到备用码',
  callers: secondRoles,
  county: true,
  body: z.strictObject({ code: oneTimeCode }),
  reply: z.object({ recovery: z.array(z.string()) }),
  problems: ['not-now', 'wrong-code', 'changed-meanwhile'],
})
