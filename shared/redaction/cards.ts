import { after, before, isSerial } from './beside'
import { digitsIn } from './reading'
import { type Rule, spanOf } from './rule'

const gap = '[\\s\\-–—·.•_/|]{0,3}'

/** Sixteen to nineteen digits whose check digit (Luhn) is right, or which begin as the cards of China do. */
const bare: Rule = {
  kind: '银行卡号',
  pattern: new RegExp(`(?<![\\dA-Za-z])[3-69](?:${gap}\\d){15,18}(?!${gap}\\d|[A-Za-z])`, 'gu'),
  where: (match, plain) => {
    const digits = digitsIn(match[0])
    if (isSerial(plain, match.index) || /信用代码/.test(before(plain, match.index, 12))) return undefined
    const chinese = /^(?:62|9558|9559|4367|4563|6013)/.test(digits)
    return chinese || (/^[3-6]/.test(digits) && isLuhn(digits)) ? spanOf(match) : undefined
  },
}

function isLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const bank =
  '(?:[账帐]号|折子号?|存单号?|折号|一折通|一本通|社保折|粮补卡|补贴卡|[账帐]户|卡号|银行卡|储蓄卡|信用卡|借记卡|工资卡|存折|一卡通|[工农建中交]行卡?|工商银行|农业银行|建设银行|中国银行|邮储(?:银行)?|农商(?:银行|行)|信用社|招商银行|招行)'
/** By the word before it; the account of an office, into which people pay, is public. */
const named: Rule = {
  kind: '银行卡号',
  pattern: new RegExp(
    `(?=\\d)(?<=${bank}(?:号码?|卡号|[账帐]号){0,2}(?:尾号)?[是为:：\\s（("“]{0,4})\\d(?:${gap}\\d){9,24}(?!\\d)`,
    'gu',
  ),
  where: (match, plain) => {
    const office = /(?:对公|专户|财政|单位|公司|公户|基本户|捐赠|缴款|缴费|收款|公积金中心|局|法院)[^，。,；]{0,16}$/u
    if (office.test(before(plain, match.index, 30)) || /^\s?元/.test(after(plain, match.index + match[0].length)))
      return undefined
    return spanOf(match)
  },
}

export const cards: readonly Rule[] = [bare, named]
