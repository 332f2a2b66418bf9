import * as z from 'zod'
import { plainCode } from '../people/typed'
import { siteCodeLength, siteCodePattern, siteCodeSigns } from './words'

/** 编号 of a site, however it was typed or scanned by itself. */
export const siteCode = z
  .string()
  .max(40)
  .transform(plainCode)
  .pipe(z.string().regex(siteCodePattern, `编号是 ${siteCodeLength} 位字母和数字，写在公告栏的编号牌上`))

/** Makes a code; `random(n)` gives a uniform whole number below n. */
export function codeFrom(random: (below: number) => number, length: number = siteCodeLength): string {
  const letters = siteCodeSigns.replace(/\d/g, '')
  const rest = Array.from({ length: length - 1 }, () => siteCodeSigns[random(siteCodeSigns.length)])
  return [letters[random(letters.length)], ...rest].join('')
}
