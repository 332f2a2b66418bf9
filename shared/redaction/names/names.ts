import { before } from '../beside'
import { type Rule, type Span, spanOf } from '../rule'
import { kin, kinOfOne, labels, roles, titles } from './cues'
import { isDoubtful, isFamily } from './family'
import { followsName, isNameSign } from './given'
import { endsWord } from './neighbours'
import { type Expecting, isGivenOnly, nameLength } from './nameAt'

const opens = '[是为叫:：\\s"“‘「【\\[<(（《_—-]{0,4}'
const called =
  '(?:[及和、/]?(?:联系)?(?:电话|方式|手机|号码))?(?:的?(?:真实)?姓\\s?名|的?名字|名叫|名为|名(?![单额义誉称])|叫做?|是个?叫|本名|全名|签名|签字|[(（]签[字名章]+[)）]|[(（]姓名[)）])?'

/** One of a list. */
const stands = /^\p{Script=Han}{2,4}(?=[、,，。;；\s)）]|等|$)/u

/** A name from `from` on, and those joined to it: 张建国、李娜和王芳. */
function namesFrom(plain: string, from: number, expecting: Expecting): Span | undefined {
  const length = nameLength(plain.slice(from, from + 24), expecting)
  if (length === 0) return undefined
  let to = from + length
  for (
    let joined = /^\s?[、,，和与及跟&/\s]\s?/u.exec(plain.slice(to, to + 3));
    joined;
    joined = /^\s?[、和与及跟&/]\s?/u.exec(plain.slice(to, to + 3))
  ) {
    const next = to + joined[0].length
    const piece = plain.slice(next, next + 24)
    const more = nameLength(piece, expecting === 'surely' && stands.test(piece) ? 'surely' : 'perhaps')
    if (more === 0) break
    to = next + more
  }
  return { from, to }
}

const after = (pattern: RegExp, expecting: (match: RegExpExecArray) => Expecting): Rule => ({
  kind: '姓名',
  pattern,
  where: (match, plain) => namesFrom(plain, match.index + match[0].length, expecting(match)),
})

const strong = /[:：]|叫|名|签[字名]|[【"“]/u
/** Words of a form that stand as often before anything else: 业主（含租户）. */
const loose = /^(?:业主|学生|居民|村民|市民|群众|党员|职工|员工|工人|家长|网友|乘客|负责人)$/u
const form = after(
  new RegExp(`(${labels})(${called}${opens})(?=\\p{Script=Han})`, 'gu'),
  ([, label = '', words = '']) =>
    /[:：]/.test(words) || /姓\s?名$|户名$|机主$/u.test(label)
      ? loose.test(label)
        ? 'surely'
        : 'written'
      : strong.test(words) && !(loose.test(label) && !/[:：叫名]/u.test(words))
        ? 'surely'
        : 'perhaps',
)
const spokenOf = after(
  new RegExp(`(?:${kin}|${roles})(${called}${opens})(?=\\p{Script=Han})`, 'gu'),
  ([label = '', words = '']) => (/[叫名]/u.test(words) || /[叫名]$/u.test(label) ? 'surely' : 'perhaps'),
)
const introduced = after(
  /(?:(?:我|俺|他|她|孩子|人|[者员])(?:就|也|们|的)?叫|名\s?叫|名字叫?|叫做?|本人(?:叫|是|名叫)?|[我俺]是|[我俺]就是|在下|鄙人|[他她]是|这是|那是)["“‘「\s:：]{0,2}(?=\p{Script=Han})/gu,
  ([words]) => (/[我俺他她子人]的?叫|名|本人叫/u.test(words) ? 'surely' : 'perhaps'),
)

/** 小名铁蛋, 网名“雨荷”: what somebody is called besides. */
const byname: Rule = {
  kind: '姓名',
  pattern:
    /(?<=(?:(?:大家|都|村里人?|街坊|邻居们?|人们|别人|他们|我们)(?:都|就|一直|全)?[叫喊称管][他她我俺](?:叫|做)?|人称|小名|乳名|外号|绰号|诨名|别名|网名|昵称|大名|艺名|群名片?)(?:就?叫做?|是|为)?[“"「‘：:]{0,2})(?:(?:\p{Script=Han}{2}(?=的)|\p{Script=Han}{2,4}(?=[，,。、；;”"’\s]|$))|(?<=[“"「‘])[^“”"「」‘’，。\n]{2,12}(?=[”"」’]))/gu,
  where: (match) => (/^(?:什么|怎么|不[能让许]|可以|已经)/u.test(match[0]) ? undefined : spanOf(match)),
}

/** 郜氏秀英, 刘王氏: as old women are still written. */
const wife: Rule = {
  kind: '姓名',
  pattern: /\p{Script=Han}{1,2}氏(?!家|族|宗|综|集|公|企|祠|祖)\p{Script=Han}{0,2}/gu,
  where: (match) => {
    const [family = '', given = ''] = match[0].split('氏')
    const from = isFamily(family[0]!) || family.length === 1 ? 0 : 1
    const own = family.slice(from)
    if (![...own].every(isFamily)) return undefined
    if (given.length === 2 && [...given].every(isNameSign))
      return { from: match.index + from, to: match.index + match[0].length }
    return own.length === 2 ? { from: match.index + from, to: match.index + family.length + 1 } : undefined
  },
}

/** What is done to people, and to much else. */
const done = after(
  /(?:由|找到?|联系|欠|和|跟|与|被|给|向|对|让|把|替|代|咬|打了?|是)(?=\p{Script=Han})/gu,
  () => 'hardly',
)

/** 13800000001（张建国） */
const bracketed = after(/[（(](?=\p{Script=Han}{2,4}[)）])/gu, () => 'perhaps')

/** What is handed over goes to somebody. */
const given = after(/[租借卖转送嫁还赔退付交]给了?(?=\p{Script=Han})/gu, () => 'perhaps')

/** Double family names are hardly anything else. */
const twofold = after(/(?<!\p{Script=Han}{3})(?=欧阳|上官|诸葛|夏侯|皇甫|尉迟|慕容|令狐|司徒|端木)/gu, () => 'perhaps')
/** 女儿欣怡: a child goes by its given name. */
const givenOnly: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=${kinOfOne}叫?)\\p{Script=Han}{2}(?=[\\s,，。、)）]|[的在被说又都也已今昨每从没不是上才刚和跟])`,
    'gu',
  ),
  where: (match, plain) =>
    isGivenOnly(match[0], plain.slice(match.index, match.index + 6)) ? spanOf(match) : undefined,
}

/** Latin letters after a label of a form: 联系人：Mike Chen, 姓名：Zhang Jianguo. */
const latin: Rule = {
  kind: '姓名',
  pattern: new RegExp(
    `(?<=(?:${labels}|我叫|名叫)[是为叫:：\\s]{1,3})[A-Z][a-z]{1,15}(?:\\s[A-Z][a-z]{0,15}){0,3}(?![A-Za-z0-9])`,
    'gu',
  ),
}

/** What follows a name and shows that it is one: 张建国的身份证, 李娜，女，, 王芳 13800000001. */
const shows = new RegExp(
  `(?:的?(?:身份证|户口|户籍|社保卡?|医保卡?|银行卡|护照|驾驶证|学籍|手机号?|电话(?!亭)|微信号?|家人|家属|儿子|女儿|媳妇|老婆|老公|丈夫|妻子|母亲|父亲|爸爸?|妈妈?|孩子|房子|宅基地|承包地|名下|遗体|遗产|工资|死亡|账户|签名|名字|姓名)|[,，、\\s(（]{1,2}(?:[男女](?=[,，、\\s)）\\d]|$)|汉族|回族|现年|身份证|证件号|电话|手机|联系电话|住址|家住|系|出生|生于|户籍|户口|\\d{1,3}岁|1[3-9]\\d{9})|家(?:的|养|里|门口|院|在|又|也|每|总|天|漏|装修|楼|和|与|占|把|狗|鸡|房|墙|孩子|盖|建|违|私|一直|半夜|晚上|空调|厕所|太阳能|那|这|[,，。、]|$)|(?:${titles}))`,
  'u',
)
const shown: Rule = {
  kind: '姓名',
  pattern: new RegExp(`(?<=(\\p{Script=Han}{2,4}))(?=${shows.source})`, 'gu'),
  where: (match, plain) => shownName(match[1]!, match.index, plain),
}

function shownName(_run: string, to: number, plain: string): Span | undefined {
  const left = /\p{Script=Han}*$/u.exec(before(plain, to, 8))![0]
  for (const length of [3, 2, 4]) {
    if (left.length < length) continue
    const words = left.slice(-length)
    if (nameLength(words, 'perhaps') !== length) continue
    if (/\d\s?$/.test(plain.slice(Math.max(0, to - length - 2), to - length))) continue
    if (endsWord(plain.slice(Math.max(0, to - length - 1), to - length + 1))) continue
    if (length === 2 && left.length > 2 && !followsName(left[left.length - 3]!)) continue
    if (length === 4 && !/^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方)/u.test(words)) continue
    return { from: to - length, to }
  }
  return undefined
}

/** 姓王的: no given name, and still the neighbours know who. */
/** 田三嫂子: by the place among brothers a village knows who it is. */
const byPlace: Rule = {
  kind: '姓名',
  pattern: /\p{Script=Han}[二三四五六七八九](?:嫂子?|婶子?|大?爷|大?娘|奶奶|叔|伯|哥|姐|姑|舅|姨)/gu,
  where: (match) => (isFamily(match[0][0]!) && !isDoubtful(match[0][0]!) ? spanOf(match) : undefined),
}
const onlyFamily: Rule = {
  kind: '姓名',
  pattern:
    /(?<=[\p{Script=Han}，,、\s“]|^)姓[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文](?=的)/gu,
}
/** A line that is a name and nothing else closes a letter. */
const signature: Rule = {
  kind: '姓名',
  pattern:
    /(?<=[\n。！!？?][\s—-]{0,6})\p{Script=Han}{2,4}(?=\s{0,6}(?:[,，]?\s{0,6}\d{2,4}[年./-][^\n]{0,12})?\s{0,6}$)/gu,
  where: (match, plain) => {
    const length = nameLength(match[0], 'perhaps')
    return length === match[0].length && plain.length - match.index < 40
      ? { from: match.index, to: match.index + length }
      : undefined
  },
}

export const names: readonly Rule[] = [
  form,
  spokenOf,
  introduced,
  byname,
  wife,
  done,
  given,
  twofold,
  givenOnly,
  bracketed,
  latin,
  shown,
  byPlace,
  onlyFamily,
  signature,
]
