import { Problem } from '../problem'
import { personalData } from './redaction'

/**
 * 选登 is publication: personal data stays out of it (个人信息保护法 第二十五条).
 * @throws Problem 'bad-input' naming the kinds found, never the values.
 */
export function requireNoPersonalData(text: string): void {
  const kinds = new Set(personalData(text).map((one) => one.kind))
  if (kinds.size > 0) throw new Problem('bad-input', `公开的文字里还有${[...kinds].join('、')}，请先去掉`)
}
