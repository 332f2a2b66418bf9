import * as z from 'zod'
import { plainCode } from '../../people/typed'
import { longestTyped } from '../../people/words'
import { codeExample, codeLength, codePattern, codeWritten } from '../words'

/** 31 signs that no one confuses when reading aloud or copying by hand: no 0 O 1 I L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** 查询编号, e.g. 7K2M-93QF: the id of an inquiry and what its citizen keeps. However it was typed, it is taken. */
export const queryCode = z
  .string()
  .max(longestTyped)
  .transform(plainCode)
  .pipe(z.string().regex(codePattern, `查询编号是 ${codeLength} 位字母和数字，例如 ${codeExample}`))
  .transform(codeWritten)

/** Makes a query code; `random(n)` gives a uniform whole number below n. */
export function codeFrom(random: (below: number) => number): string {
  const code = Array.from({ length: codeLength }, () => signs[random(signs.length)]).join('')
  return codeWritten(code)
}
