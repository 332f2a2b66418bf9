import * as z from 'zod'
import { easilyGuessed } from './commonPassword'
import { plainNumber, plainPhone } from './typed'

/** A mainland mobile number, however it was typed: full width, +86 and what stands between the numbers are taken out. */
export const phone = z
  .string()
  .max(40)
  .transform(plainPhone)
  .pipe(z.string().regex(/^1[3-9]\d{9}$/, '请填写 11 位手机号'))

export const oneTimeCode = z
  .string()
  .max(40)
  .transform(plainNumber)
  .pipe(z.string().regex(/^\d{6}$/, '验证码是 6 位数字'))

export const account = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,39}$/, '账号由小写字母、数字、点和横线组成')

/** Long rather than intricate, and none that is tried first; see also the account's name, where it is known. */
export const password = z
  .string()
  .min(12, '密码至少 12 位，一句自己记得住的话也可以')
  .max(128, '密码最多 128 位')
  .superRefine((text, check) => {
    const why = easilyGuessed(text)
    if (why) check.addIssue({ code: 'custom', message: why })
  })

/** Shows who a number belongs to without giving it away: 138****0001. */
export const maskPhone = (full: string): string => `${full.slice(0, 3)}****${full.slice(-4)}`
