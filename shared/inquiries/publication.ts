import { Problem } from '../problem'

const personal: Record<string, RegExp> = {
  手机号: /(?<!\d)1[3-9]\d(?:[\s-]?\d){8}(?!\d)/,
  身份证号: /(?<!\d)\d(?:[\s-]?\d){16}[\s-]?[\dXx](?!\d)/,
  车牌号: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}/,
  邮箱: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
}

/**
 * 选登 is publication: personal data stays out of it (个人信息保护法 第二十五条).
 * @throws Problem 'bad-input' naming the kind found, never the value.
 */
export function requireNoPersonalData(text: string): void {
  const plain = text.normalize('NFKC')
  const found = Object.keys(personal).filter((kind) => personal[kind]?.test(plain))
  if (found.length > 0) throw new Problem('bad-input', `公开的文字里还有${found.join('、')}，请先去掉`)
}
