import { yearOf } from '../../calendar/date'
import { Problem } from '../../problem'
import { documentNumber } from '../documents/documentNumber'
import type { PaperFacts } from './facts'

/** What stands in a program and in no official document. */
const program =
  /<\s*\/?\s*(?:script|iframe|object|embed|style|svg)\b|<\?php|^#!\s*\/|javascript\s*:|\bon(?:error|load|click)\s*=/im

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

/** The facts as they are kept: the 文号 in its official writing. @throws Problem 'bad-input', by field. */
export function soundFacts<F extends PaperFacts>(facts: F, today: string): F {
  const { number, issuedOn, effectiveFrom, expiresOn } = facts
  if (issuedOn > today) throw wrong('issuedOn', '成文日期比今天还晚，请核对')
  if (effectiveFrom !== undefined && effectiveFrom < issuedOn)
    throw wrong('effectiveFrom', '施行日期早于成文日期，请核对')
  if (expiresOn !== undefined && expiresOn < (effectiveFrom ?? issuedOn))
    throw wrong('expiresOn', '有效期在施行以前就满了，请核对')
  if (!number?.trim()) {
    const { number: _none, ...rest } = facts
    return rest as F
  }
  const official = documentNumber(number)
  if (official === undefined) throw wrong('number', '文号写成 聊政办字〔2023〕12号 这样，括号用哪一种都行')
  const year = /〔(\d{4})〕/.exec(official)?.[1]
  if (year !== undefined && yearOf(issuedOn) < Number(year))
    throw wrong('issuedOn', `文号是 ${year} 年的，成文日期却在 ${yearOf(issuedOn)} 年，请核对`)
  return { ...facts, number: official }
}

/** @throws Problem 'already-exists' (409), naming the document that has this 文号 already. */
export function requireOwnNumber(number: string | undefined, other: string | undefined): void {
  if (other !== undefined) throw new Problem('already-exists', `文号 ${number} 已经登记给《${other}》，请核对`)
}

/** @throws Problem 'bad-input' where what was pasted is a program. */
export function requireWords(field: string, text: string | undefined): void {
  if (text && program.test(text)) throw wrong(field, '里面有程序代码，请只贴文件的文字')
}
