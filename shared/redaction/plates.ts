import { after, before, isSerial } from './beside'
import { type Rule, spanOf } from './rule'

const dot = '[\\s·.•・—–_\\-]{0,2}'
const letter = '[A-HJ-NP-Za-hj-np-z]'
const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
const vehicle = /车|牌|[开驾停撞堵挡占]|肇事|违停|号码/u

/** Five or six signs after the letter of the city, the last perhaps 学, 警, 挂, 港, 澳; six are a car of new energy. */
const car: Rule = {
  kind: '车牌号',
  pattern: new RegExp(
    `${province}${dot}[A-Za-z]${dot}([A-Za-z0-9](?:[\\s·-]?[A-Za-z0-9]){3}[挂学警港澳领使试超临]|[A-Za-z0-9](?:[\\s·-]?[A-Za-z0-9]){3,5})(?![A-Za-z0-9])(?!\\s?(?:次列车|次|号令))`,
    'gu',
  ),
  where: (match, plain) => {
    const tail = match[1]!.replace(/[\s·-]/g, '')
    const around = before(plain, match.index, 14) + after(plain, match.index + match[0].length, 10)
    if (tail.length < 5 || isSerial(plain, match.index)) return undefined
    const plainLetters = /^[A-Za-z]+$/.test(tail)
    if (plainLetters && !(/[A-Z]{5,6}/.test(tail) || vehicle.test(around))) return undefined
    if (plainLetters && !vehicle.test(around) && !/[·.•・-]/.test(match[0]) && /^[新云京]|[IO]/.test(match[0]))
      return undefined
    return spanOf(match)
  },
}
const official: Rule = {
  kind: '车牌号',
  pattern:
    /(?<![A-Za-z])WJ\s?[\p{Script=Han}]?[\s·-]?\d{4}[\dA-Za-z](?![A-Za-z0-9])|(?<=车牌?号?[是为:：\s]{0,3})使\s?\d{6}(?!\d)|(?<![\p{Script=Han}])使\s?\d{6}(?!\d)|(?<![\p{Script=Han}A-Za-z])[军海空北南东西中沈兰济广成]\s?[A-Z][·\s-]?\d{5}(?!\d)/gu,
}

const cities =
  '聊城|济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|滨州|菏泽|邯郸|邢台|濮阳|安阳|东昌府|临清|茌平|东阿|阳谷|莘县|冠县|高唐|开发区|高新区|度假区'
/** Plates of electric bicycles carry the name of a city: with a letter, or six digits that are no postcode and no amount. */
const bicycle: Rule = {
  kind: '车牌号',
  pattern: new RegExp(
    `(?:${cities})市?(?:的?(?:电动|电瓶|电|摩托)车)?(?:车?牌照?号?)?${dot}(?:${letter}${dot}\\d{4,7}|${letter}{1,2}[A-Za-z0-9]{4,6}|\\d{5,7})(?![A-Za-z0-9])`,
    'gu',
  ),
  where: (match, plain) => {
    const end = match.index + match[0].length
    const [left, right] = [before(plain, match.index, 14), after(plain, end, 8)]
    if (/^\s?(?:元|万|亿|人|户|亩|吨|平|公里|件|家|辆|次|个|名|千|多|余|热线|平台|市民|路|国道|省道|高速)/u.test(right))
      return undefined
    if (/[A-Za-z]/.test(match[0])) return /\d/.test(match[0]) ? spanOf(match) : undefined
    const digits = match[0].replace(/\D/g, '')
    if (/(?:电动|电瓶|电|摩托|三轮|自行|助力|两轮)车|车牌|牌照|牌号|号牌|挂牌/u.test(left + right)) return spanOf(match)
    return digits.length === 6 && !/^25[23]/.test(digits) && !/邮编|邮政|工单|编号/.test(left)
      ? spanOf(match)
      : undefined
  },
}

const named: Rule = {
  kind: '车牌号',
  pattern:
    /(?=[\p{Script=Han}A-Za-z0-9][\s·\-A-Za-z0-9])(?<=(?:车牌|牌照|车号|号牌|牌号|车牌照)(?:号码?)?(?:[是为:：\s“"（(]|尾号){0,4})(?:[\p{Script=Han}][\s·-]?)?(?=[A-Za-z]*\d)[A-Za-z0-9](?:[\s·-]?[A-Za-z0-9]){3,7}[挂学警港澳]?(?![A-Za-z0-9])(?!年|个|元|辆)/gu,
}
/** 鲁15-30862: tractors and harvesters carry the number of the prefecture. */
const tractor: Rule = {
  kind: '车牌号',
  pattern: new RegExp(`${province}\\s?\\d{2}[\\s·-]{1,2}[0-9A-Z]{5}(?![0-9A-Za-z])`, 'gu'),
}
/** 车牌尾号3K7 */
const tail: Rule = {
  kind: '车牌号',
  pattern:
    /(?<=车牌?(?:照|号)?(?:的)?(?:尾号|后[三四34]位)[是为:：\s]{0,3})(?=[A-Za-z]*\d)[A-Za-z0-9]{2,5}(?![A-Za-z0-9])/gu,
  where: (match, plain) => (/限行|禁行/.test(plain) ? undefined : spanOf(match)),
}
/** 车架号 (VIN): seventeen letters and digits; and the number of an engine. */
const chassis: Rule = {
  kind: '车牌号',
  pattern:
    /(?<=(?:车架|车辆识别|VIN|发动机)(?:号码?|代号|代码|码)?[是为:：\s]{0,3})[A-HJ-NPR-Za-hj-npr-z0-9]{6,17}(?![A-Za-z0-9])/gu,
}

export const plates: readonly Rule[] = [car, official, bicycle, tractor, named, tail, chassis]
