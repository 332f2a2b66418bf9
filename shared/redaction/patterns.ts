import type { PersonalKind } from './kinds'
import { nearNames } from './names'

/** Between the digits of one number people put a blank, a hyphen, a dot or nothing visible; never more than three. */
const gap = '[\\s\\-–—·.•・_/~～\\u200b-\\u200d\\u2060\\ufeff]{0,3}'
const digits = (count: string) => `(?:${gap}\\d)${count}`
/** A mobile number is also torn apart by commas and brackets. */
const torn = '[\\s\\-–—·.•・_/~～、,，()\\u200b-\\u200d\\u2060\\ufeff]{0,3}'
const number = '[0-9一二三四五六七八九十百零〇]{1,5}'

const place =
  '(?:(?![住在是到去从的找])[\\p{Script=Han}A-Za-z0-9]){1,16}(?:大道|大街|胡同|家属院|小区|花园|公寓|社区|新村|[路街巷弄村庄屯苑城园院里组队寨堂营集])'
const unit = `[甲乙丙丁]?${number}(?:-\\d{1,3})?(?:号楼|号院|号|#楼?|栋|幢|座|单元|室|户|层|楼|排)`
const room = `(?:${gap}(?:附?${unit}|[东西南北中]户|\\d{3,4}(?!\\d|年|元|个|人|米|平)))`
/** Numbered things that nobody lives in. */
const noDoor = '(?!\\s*(?:线|窗口|文件|公告|令|通知|地块|工程|路口|站|门诊|文))'
const says = (words: string) => `(?<=(?:${words})(?:号码?)?[是为:：\\s]{0,3})`

/** Each kind by what it looks like once full-width signs are made plain; the order is the order of trust. */
export const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  ['邮箱', /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|[([]at[)\]])\s?[\w-]+(?:\s?[.。]\s?[\w-]+)+/gu],
  ['身份证号', new RegExp(`(?<![\\dA-Za-z])[1-9]${digits('{16}')}${gap}[\\dXx](?![\\dA-Za-z])`, 'gu')],
  [
    '身份证号',
    new RegExp(`(?<!\\d)[1-6]\\d{5}${gap}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${gap}\\d{3}(?!\\d)`, 'gu'),
  ],
  ['银行卡号', new RegExp(`(?<![\\dA-Za-z])[3-9]${digits('{15,18}')}(?!${gap}\\d|[A-Za-z])`, 'gu')],
  ['银行卡号', new RegExp(`${says('[账帐]号|[账帐]户|卡号')}\\d${digits('{9,24}')}(?!\\d)`, 'gu')],
  ['手机号', new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${torn})?1${torn}[3-9](?:${torn}\\d){9}(?!\\d)`, 'gu')],
  ['手机号', /[一幺][三四五六七八九][零〇一幺二两三四五六七八九]{9}/gu],
  [
    '座机号',
    new RegExp(
      `(?<!\\d)(?:[（(]?0\\d{2,3}|(?:\\+|00)?86${gap}0?[1-9]\\d{1,2})[)）]?${gap}[2-9]${digits('{6,7}')}(?:${gap}(?:转|-)${gap}\\d{1,5})?(?!\\d)`,
      'gu',
    ),
  ],
  ['座机号', new RegExp(`${says('座机|电话|固话|传真|联系方式|拨打')}[2-9]\\d{2,3}[\\s-]?\\d{4}(?!\\d)`, 'gu')],
  [
    '证件号',
    /(?<![A-Za-z0-9]|准字|健字)(?:[EeGgDdSsPp][\s-]?\d{4}\s?\d{4}|[EePpDdSs][A-Za-z][\s-]?\d{7}|[HhMm]\s?\d{8,10})(?![A-Za-z0-9])/gu,
  ],
  ['证件号', new RegExp(`${says('护照|通行证|台胞证|回乡证|居住证|证件')}[A-Za-z]{0,2}[\\s-]?\\d{7,10}(?!\\d)`, 'gu')],
  ['证件号', /(?<=(?:军官|士兵|军人)证[^\d，。]{0,6})\d{6,8}/gu],
  [
    '车牌号',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][\s·.•・—–_-]?[A-HJ-NP-Za-hj-np-z][\s·.•・—–_-]?(?=[A-Za-z]*\d)[A-Za-z0-9](?:[\s·-]?[A-Za-z0-9]){3,4}[A-Za-z0-9挂学警港澳](?![A-Za-z0-9])/gu,
  ],
  ['车牌号', /WJ\s?[\p{Script=Han}]?\s?\d{4}[\dA-Za-z](?![A-Za-z0-9])|(?<=车牌号?[是为:：\s]{0,3})使\s?\d{6}(?!\d)/gu],
  [
    '微信或QQ号',
    /(?<=(?:微信|(?<![A-Za-z])[Vv][Xx]|[Vv]信)号?[是为:：\s]{0,3})[A-Za-z][\w-]{5,19}|(?<=(?:[Qq]{2}|扣扣)号?[是为:：\s]{0,3})[1-9]\d{4,10}(?!\d)/gu,
  ],
  ['住址', new RegExp(`${place}${gap}(?:[东西南北]段${gap})?${unit}${room}*${noDoor}`, 'gu')],
  ['住址', /[\p{Script=Han}]{2,12}\d{1,3}-\d{1,2}-\d{3,4}(?![-\d])/gu],
  [
    '住址',
    new RegExp(
      `(?:${number}(?:号楼|#楼?|栋|幢|座)|[A-Za-z]座)${gap}(?:${number}单元${room}*|\\d{3,4}(?:室|(?![\\d年元个人米平户余多套])))`,
      'gu',
    ),
  ],
  ['住址', new RegExp(`${number}单元${gap}\\d{3,4}室?`, 'gu')],
  ...nearNames.map((pattern) => ['姓名', pattern] as const),
]
