import * as z from 'zod'
import { plainCode } from '../../people/typed'

/** 31 signs that no one confuses when reading aloud or copying by hand: no 0 O 1 I L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** 查询编号, e.g. 7K2M-93QF: the id of an inquiry and what its citizen keeps. However it was typed, it is taken. */
export const queryCode = z
  .string()
  .max(40)
  .transform(plainCode)
  .pipe(z.string().regex(/^[2-9A-HJKMNP-Z]{8}$/, '查询编号是 8 位字母和数字，例如 7K2M-93QF'))
  .transform((text) => `${text.slice(0, 4)}-${text.slice(4)}`)

/** Makes a query code; `random(n)` gives a uniform whole number below n. */
export function codeFrom(random: (below: number) => number): string {
  const eight = Array.from({ length: 8 }, () => signs[random(signs.length)]).join('')
  return `${eight.slice(0, 4)}-${eight.slice(4)}`
}
