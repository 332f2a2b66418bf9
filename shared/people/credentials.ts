import * as z from 'zod'
import { easilyGuessed } from './commonPassword'
import { plainNumber, plainPhone } from './typed'
import { accountSize, codeDigits, longestTyped, passwordSize } from './words'

/** A mainland mobile number, however it was typed: full width, +86 and what stands between the numbers are taken out. */
export const phone = z
  .string()
  .max(longestTyped)
  .transform(plainPhone)
  .pipe(z.string().regex(/^1[3-9]\d{9}$/, '请填写 11 位手机号'))

export const oneTimeCode = z
  .string()
  .max(longestTyped)
  .transform(plainNumber)
  .pipe(z.string().regex(new RegExp(`^\\d{${codeDigits}}$`), `验证码是 ${codeDigits} 位数字`))

export const account = z
  .string()
  .regex(
    new RegExp(`^[a-z0-9][a-z0-9.-]{${accountSize.least - 1},${accountSize.most - 1}}$`),
    '账号由小写字母、数字、点和横线组成',
  )

/** Long rather than intricate, and none that is tried first; see also the account's name, where it is known. */
export const password = z
  .string()
  .min(passwordSize.least, `密码至少 ${passwordSize.least} 位，一句自己记得住的话也可以`)
  .max(passwordSize.most, `密码最多 ${passwordSize.most} 位`)
  .superRefine((text, check) => {
    const why = easilyGuessed(text)
    if (why) check.addIssue({ code: 'custom', message: why })
  })

/** Shows who a number belongs to without giving it away: 138****0001. */
export const maskPhone = (full: string): string => `${full.slice(0, 3)}****${full.slice(-4)}`
