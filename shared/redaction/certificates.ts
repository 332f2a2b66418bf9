import { before, isSerial } from './beside'
import type { Rule } from './rule'
import { spanOf } from './rule'

/** The digits are looked for first: they are rare, and the words before them many. */
const says = (words: string) =>
  `(?=[A-Za-z0-9])(?<=(?:${words})(?:号码|编号|证号|证件号|卡号|号|码|件)?(?:分别)?\\s?(?:[Nn][Oo]\\.?|№)?[是为:：\\s（("“]{0,4})`
/** Letters and digits, torn apart by blanks and hyphens, at least so many of them. */
const code = (least: number) =>
  `(?:(?=(?:[\\s-]?[A-Z]?\\d){${least},})\\d{2,12}[A-Z][A-Z\\d-]{3,20}(?![\\dA-Za-z])|(?:[A-Za-z]{0,4}[\\s-]?)(?:\\d[\\s-]?){${least - 1},20}[\\dXx](?:(?<=[Xx])\\d{2})?(?![\\dA-Za-z])(?!年|月|元|张|份|本|人))`

/** 护照, 港澳通行证, 台湾通行证: by their letter and length, where nothing says it is the number of a thing. */
const travel: Rule = {
  kind: '证件号',
  pattern:
    /(?<![A-Za-z0-9]|准字|健字|\d[-–])(?:[EeGgDdSsPp][\s-]?\d{4}\s?\d{4}|[EePpDdSs][A-Za-z][\s-]?\d{7}|[HhMm]\s?\d{8,10}|[CcWwTtLl]\d{8})(?![A-Za-z0-9])(?!次|路|线|国道|高速)/gu,
  where: (match, plain) => (isSerial(plain, match.index) ? undefined : spanOf(match)),
}

/** The cards and registers that carry one person's number, by their name. */
const named: Rule = {
  kind: '证件号',
  pattern: new RegExp(
    `${says('护照|通行证|回乡证|台胞证|居留证|居留许可|居住证|证件|军官证|士兵证|军人证|警官证|文职证|退役军人证|优待证|残疾人?证|低保证|老年证|退休证|学生证|准考证|驾驶证|驾照|资格证|资格证书|执业证|毕业证|学位证|结婚证|离婚证|出生证|出生医学证明|户口簿|户口本|社会保障卡|社保卡|医保卡|诊疗卡|就诊卡|学籍号|学号|考号|学籍|教育[Ii][Dd]|医保电子凭证')}${code(6)}`,
    'gu',
  ),
}

/** The same of what is a number only where the word for number stands: 社保编号, 住院号, and the customer number of a household. */
const household: Rule = {
  kind: '证件号',
  pattern: new RegExp(
    `${says('学籍|学籍辅|考生|报名序|档案|驾驶证档案|社保|社保个人|社会保障|医保|医疗保险|个人|参保人?|公积金|公积金账|病历|病案|住院|就诊|门诊|挂号|体检|检验单|户|用户|客户|缴费|水表|电表|燃气表|气表|热力卡|供热卡|用电|用水')}(?<=[号码][^，。号码]{0,4})${code(6)}`,
    'gu',
  ),
}

/** 军官证 of the services and of the old military regions: 南字第12345678号. */
const military: Rule = {
  kind: '证件号',
  pattern:
    /(?=\d)(?<=(?:军官|士兵|军人|文职|警官)证[^\d，。]{0,8})\d{6,8}|(?<!(?![是为证号])\p{Script=Han})[军海空政后装参沈北兰济南广成京总火联武][字]第?\s?\d{6,8}号?(?!\d)/gu,
}

/** 不动产权证, 房产证, 土地证: the number of a document, and personal where the words before say whose it is. */
const property: Rule = {
  kind: '证件号',
  pattern:
    /\p{Script=Han}\s?[(（〔]\d{4}[)）〕]\s?\p{Script=Han}{2,8}不动产权第?\s?\d{5,9}号?|\p{Script=Han}{0,4}房权证\p{Script=Han}{0,8}字?第?\s?\d{5,12}号?|\p{Script=Han}{1,3}国用\s?[(（〔]\d{4}[)）〕]\s?第?\d{1,8}号/gu,
  where: (match, plain) =>
    /[我俺他她]|写的是|名下|房本|房主|户主/u.test(before(plain, match.index)) ? spanOf(match) : undefined,
}

export const certificates: readonly Rule[] = [travel, named, household, military, property]
