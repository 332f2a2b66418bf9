import { type Rule, type Span, spanOf } from '../rule'
import { familyAt } from './candidates'
import { cueBefore } from './cueBefore'
import { kin, labels, roles } from './cues'
import { isDoubtful, isFamily } from './family'
import { isNameSign, isNeverGiven } from './given'
import { masked } from './nameAt'
import { isEveryday } from './words'

const closes = '(?=[\\s,，。、；;：:)）”"’」\\uff01!？?]|$)'
const noName =
  /[么谁几哪了着过呢吧吗不没我你他她它这那]|名字|[局科室部司所院校站店厅社队人户员]$|[市村居农人公网渔]民$|错误?$|中心|公司|大厅|窗口|匿名|群众|业主|日期/u

/** Family names that are everyday words and count nowhere but here. */
const rare = '门年和东南北左前党'
const opensName = (sign: string): boolean => isFamily(sign) || rare.includes(sign)

/** The signs matched, when they may be a name after words that leave nothing else to be expected. */
function mayBe(match: RegExpExecArray): Span | undefined {
  const name = match[0]
  return noName.test(name) || masked.test(name) || (isNeverGiven(name[0]!) && !isFamily(name[0]!))
    ? undefined
    : spanOf(match)
}
/** The same where also a word could stand: it begins as names do and is no word of every day. */
function beginsAsName(match: RegExpExecArray): Span | undefined {
  const name = match[0]
  return opensName(name[0]!) && name[0] !== name[1] && !isEveryday(name) ? mayBe(match) : undefined
}

/** 名字叫成立, 落款写覃明月: whatever its signs, what is called a name is one. */
const called: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:[真本大全原]名|名字)(?:应该|其实|就)?(?:叫做?|是)|落款(?:写着?的?|是|为|写的是)|署名(?:是|为))["“「]?\\p{Script=Han}{2,4}${closes}`,
    'gu',
  ),
  where: mayBe,
}
const calls: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:我|俺|他|她|名|${kin}|${roles})叫)\\p{Script=Han}{2,3}${closes}|(?<=(?:有|那|这|一)[个位](?:人|男的|女的)?叫)\\p{Script=Han}{2,3}(?=的(?!小区|地方|公司|店|村|软件|平台|程序|学校|网站|东西|项目|药|机构|游戏|楼盘|节目))`,
    'gu',
  ),
  where: (match) => (isFamily(match[0][0]!) ? mayBe(match) : undefined),
}

/** 联系人：魏 德远: a blank between the family name and the given name. */
const parted: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:${labels}|[我俺他她名]叫|${kin}|${roles})[是:：\\s]{0,2})\\p{Script=Han}\\s{1,2}\\p{Script=Han}{2}(?=[^\\p{Script=Han}]|$)|(?<![^，,。；;\\uff01!？?\\n])\\p{Script=Han}\\s\\p{Script=Han}{2}(?=[的家])`,
    'gu',
  ),
  where: (match) => (isFamily(match[0][0]!) && [...match[0].slice(-2)].every(isNameSign) ? spanOf(match) : undefined),
}

/** 高兴他娘, 成功这个人: what stands behind speaks of a person. */
const whose: Rule = {
  kind: '姓名',
  pattern:
    /(?<=^|[\s,，。；;！!？?])\p{Script=Han}{2,3}(?=[他她](?:[娘爹妈爸](?!的)|媳妇|老婆|老公|儿子|闺女|奶奶|爷爷)|这个?人(?!的?命|民|口))/gu,
  where: (match) => (isFamily(match[0][0]!) && !/[时常天年日月是果而后]$/u.test(match[0]) ? mayBe(match) : undefined),
}

/** Somebody's number, then a clause of two or three signs: 户号200381，房国民，. */
const afterNumber: Rule = {
  kind: '姓名',
  pattern: /(?<=[0-9Xx]{6}[,，]\s?)\p{Script=Han}{2,3}(?=[,，])/gu,
  where: beginsAsName,
}

/** 我是示例村的和长礼: by the village. */
const fromVillage: Rule = {
  kind: '姓名',
  pattern: new RegExp(`(?<=[我俺]是[\\p{Script=Han}\\d]{0,18}[村庄屯镇街道区县]的)\\p{Script=Han}{2,3}${closes}`, 'gu'),
  where: (match) =>
    match[0].length === 2 || [...match[0].slice(1)].some(isNameSign) ? beginsAsName(match) : undefined,
}
/** 卖瓜的解长生把: by what somebody does. */
const byTrade: Rule = {
  kind: '姓名',
  pattern: /(?<=[卖修开包种养看收送跑干]\p{Script=Han}{1,5}的)\p{Script=Han}{3}(?=[把被撞骂打不没占挖偷骗])/gu,
  where: (match) =>
    isFamily(match[0][0]!) && [...match[0].slice(1)].some(isNameSign) ? beginsAsName(match) : undefined,
}

/** 狗主人栾五: one of the brothers. */
const numbered: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=${kin}|${roles})\\p{Script=Han}[二三四五六七八九](?![个人月天年次日号块百千万十点层楼户套期元零〇一二三四五六七八九])`,
    'gu',
  ),
  where: (match) => (isDoubtful(match[0][0]!) ? undefined : beginsAsName(match)),
}

/** 摊主党小刚占道, 同事年丰也: after a role, signs of names through and through, whatever word they make besides. */
const ofRole: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:[摊狗猫]主人?|肇事[人者]|[养种]殖户|经办同志|护林员|巡查员|保管员|业务员|中签者?|中奖者))\\p{Script=Han}{2,3}(?=[\\s,，。、(（]|$|[把被骑开打骂不没说在占跑排来工骗])`,
    'gu',
  ),
  where: beginsAsName,
}

/** 我同事年丰也, and 常青在电话里: a word of two signs, both of names. */
const ofOne: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=[我俺他她](?:${kin}|同事|同学|朋友|战友|工友|室友|老乡))\\p{Script=Han}{2}(?=[也欠]|在(?!于)|[去今]年|[，,。])|(?<=^|[\\s,，。；;\\uff01!？?])\\p{Script=Han}{2,3}(?=在(?:电话|群|微信|会上))`,
    'gu',
  ),
  where: (match) => (isNameSign(match[0].at(-1)!) ? beginsAsName(match) : undefined),
}

const one = '\\p{Script=Han}{2,3}(?:\\s?\\d{2,7}(?:\\.\\d+)?元|[(（][^()（）\\n]{1,12}[)）])?'
/** A list of people, each perhaps with what is owed or where: 工友名单：井然1380元、车小军2160元. */
const listed: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:名单|工友|工人|欠薪|中签者?|代表|未?签字的|证人|参加的|同去的|一起的|去的|没收到的|我们[两三四五六七八九十几]个人?|[两三四五六几]个人|[两三四五六]人)(?:名单)?(?:还有|有|是|包括|分别是)?[:：]?\\s?)(?:${one}[、和跟与]\\s?){1,30}${one}(?=[\\s,，。；;)）两二三四五]|$|都|等|他们|没)`,
    'gu',
  ),
  where: (match) => {
    const people = match[0].split(/[、和跟与](?=.)/u).map((item) => /^\s?\p{Script=Han}+/u.exec(item)?.[0].trim() ?? '')
    return people.length > 1 && people.every((name) => opensName(name[0] ?? '') && !noName.test(name))
      ? spanOf(match)
      : undefined
  },
}

/** 外教Michael Thornton, 姓名Elena Sorokina: two words of Latin letters after a person's role, one after the word for name. */
const latin: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:${kin}|${roles}|外教|患者|租客|学生|留学生|申请人|联系人|司机|业主|乘客|员工)(?:名?叫|是)?\\s?)[A-Z][a-z]{1,15}(?:[\\s·.-][A-Z][A-Za-z]{0,15}){1,3}(?![A-Za-z0-9])|(?<=(?:姓名|名字|名叫)[是为叫:：\\s]{0,3})[A-Z][A-Za-z]{1,15}(?:[\\s·.-][A-Z][A-Za-z]{0,15}){0,3}(?![A-Za-z0-9])`,
    'gu',
  ),
}

/** 家长法萌：请问: who speaks, and then what. */
const speaks: Rule = {
  kind: '姓名',
  pattern: /\p{Script=Han}{2,3}(?=[:：]\s?(?:请问|您?好|我|俺|想|咨询|反映|你们?|能否|孩子|投诉|求|建议))/gu,
  where: (match, plain) =>
    cueBefore(plain, match.index) && familyAt(match[0], 0) > 0 && !isEveryday(match[0]) ? mayBe(match) : undefined,
}

/** 业主Daniel Whitcomb: two words of Latin letters after any cue. */
const latinAfterCue: Rule = {
  kind: '姓名',
  pattern: /(?<![A-Za-z0-9])[A-Z][a-z]{1,15}(?:[\s·.-]{1,2}[A-Z][A-Za-z]{0,15}\.?){1,3}(?![A-Za-z0-9])/gu,
  where: (match, plain) => {
    const left = plain.slice(Math.max(0, match.index - 6), match.index)
    const isPerson =
      cueBefore(plain, match.index) ||
      /(?:外籍|留学生|外国人|[国裔]人|国籍|先生|女士|教授|护照|同事|朋友)[^。]{0,3}$/u.test(left) ||
      /^(?:先生|女士|老师|教授|的(?:护照|签证|居留|工作许可|孩子|妻子|丈夫)|[，,]\s?(?:护照|国籍|美国|英国|俄罗斯|加拿大))/u.test(
        plain.slice(match.index + match[0].length),
      )
    return isPerson ? spanOf(match) : undefined
  },
}

/** 来信人热依扎·买买提: a name of two parts, where a person is spoken of or a clause begins. */
const twoParts: Rule = {
  kind: '姓名',
  pattern:
    /(?<!\p{Script=Han}[·•・])\p{Script=Han}{2,6}[·•・]\p{Script=Han}{2,8}?(?=[\s，,。、；;:：！!？?（(）)”]|$|[在的是说称想把被要和跟与])/gu,
  where: (match, plain) => {
    if (/[城园苑府区庄村路街湾郡庭馆厦院厂店超市公司品牌]|国际|中心|花|旗舰|首府|莲城|新城/u.test(match[0]))
      return undefined
    const name = match[0].indexOf(match[0].match(/[·•・]/u)![0])
    for (let from = match.index; from <= match.index + name - 2; from++)
      if (cueBefore(plain, from)) return { from, to: match.index + match[0].length }
    return name <= 4 &&
      /(?:^|[\s，,。；;：:！!？?])$/u.test(plain.slice(0, match.index)) &&
      /^[，,]?[在的是说称想把被要和跟与]/u.test(plain.slice(match.index + match[0].length))
      ? spanOf(match)
      : undefined
  },
}

export const introducedByWords: readonly Rule[] = [
  called,
  parted,
  calls,
  whose,
  afterNumber,
  fromVillage,
  byTrade,
  numbered,
  ofRole,
  ofOne,
  listed,
  latin,
  speaks,
  latinAfterCue,
  twoParts,
]
