import { after, before, isSerial } from './beside'
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

/** Any other paper with a number that a person holds: 律师证, 健康证, 优待证; what firms, works and goods are given is none. */
const papers: Rule = {
  kind: '证件号',
  pattern: new RegExp(
    `(?=[A-Za-z0-9\\p{Script=Han}])(?<=\\p{Script=Han}{2,8}(?<!许可|合格|备案|凭|注册|预售|产权|登记|规划|认|公|保|验|论|查|举|见|质|印|信用|资质|经营|生产|检疫|检验|消防|土地|房产|不动产|用地|工程|排污|开工|收费|卫生)证(?:书|件)?(?:号码?|编号|字号|证号)[是为:：\\s（("“]{0,3})[\\p{Script=Han}]?${code(6)}`,
    'gu',
  ),
  where: (match, plain) =>
    /许可|合格|备案|资质|预售|执照|规划|工程|企业|公司|单位|商标|产品|注册证/u.test(before(plain, match.index, 12))
      ? undefined
      : spanOf(match),
}
/** 优待证鲁A1234567, 律师证1371520…: those whose number follows without a word for it. */
const bareOf: Rule = {
  kind: '证件号',
  pattern: new RegExp(
    `(?<=(?:优待证|律师证|执业证|健康证|上岗证|从业资格证|导游证|记者证|会计证|医师证|护士证|教师证|老年证|乘车证|工作证|学生证|借书证|献血证|结婚证|离婚证|退休证)(?:书|件)?[:：\\s]{0,2})[\\p{Script=Han}]?${code(6)}`,
    'gu',
  ),
}

/** 我的…号YS12-0031-88: a number of letters and digits that somebody calls his own. */
const owned: Rule = {
  kind: '证件号',
  pattern:
    /(?<=(?:[证卡号码]|编号|单号)(?:号码?)?[是为:：\s]{0,3})(?=(?:[A-Za-z-]*\d){4})(?=[\d-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9-]{5,24}(?![A-Za-z0-9-])/gu,
  where: (match, plain) => {
    const left = before(plain, match.index, 24)
    const isOwn = /[我俺他她]|本人|孩子|持证|姓名|户主|老伴|学生/u.test(left)
    const isThing =
      /公司|单位|许可|项目|工单|订单|快递|运单|单号|发票|票号|合同|案|文号|公告|招标|型号|车次|航班|列车|高铁|商品|药|批号|编码|条码|设备|机器|空调|手机型|版本|标准|路灯杆|灯杆|井盖|站牌|变压器|电线杆|信用|线路|地块/u.test(
        left,
      )
    return isOwn && !isThing && !isSerial(plain, match.index) ? spanOf(match) : undefined
  },
}

/** 宅基证临集用（1992）字第041563号, 承包合同编号…: what a family holds its land and its house by. */
const holding: Rule = {
  kind: '证件号',
  pattern:
    /(?<=(?:宅基地?(?:使用)?证|林权证|承包(?:经营权)?证|承包合同|确权证|集体土地证)(?:书)?(?:编?号|号码|字号)?[是为:：\s]{0,3})(?:\p{Script=Han}{0,8}[（(〔[]\d{4}[）)〕\]]\p{Script=Han}{0,8}第?\s?\d{3,12}号?|\p{Script=Han}{0,8}字?第\s?\d{4,12}号?|[A-Z0-9][A-Z0-9-]{8,30})/gu,
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
    /[我俺他她]|写的是|名下|房本|房主|户主|产权人|权利人/u.test(before(plain, match.index)) ||
    /^[，,]?是?[我俺他她](?:家|的|们家|妈|爸|名下)/u.test(after(plain, match.index + match[0].length))
      ? spanOf(match)
      : undefined,
}

export const certificates: readonly Rule[] = [
  travel,
  named,
  papers,
  bareOf,
  holding,
  owned,
  household,
  military,
  property,
]
