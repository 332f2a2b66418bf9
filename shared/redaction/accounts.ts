import { after, before, isPublicLine } from './beside'
import { type Rule, spanOf } from './rule'

const local = '(?<![A-Za-z0-9_.+-])[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63}'
const dot = '\\s?(?:[.。．]|\\s[Dd][Oo][Tt]\\s|[Dd][Oo][Tt]|DOT|点|[([{【]\\s?(?:dot|DOT|点|\\.)\\s?[)\\]}】])\\s?'
const ends = '(?:com|cn|net|org|edu|gov|vip|top|xyz|me|cc|info|com\\.cn|COM|CN|NET|ORG)'
const houses =
  '(?:qq|QQ|163|126|sina|sohu|gmail|outlook|hotmail|yahoo|139|189|foxmail|aliyun|yeah|icloud|live|msn|tom|wo)'

const mail: Rule = {
  kind: '邮箱',
  pattern: new RegExp(
    `${local}\\s?(?:@|[([{【]\\s?(?:at|AT|@|艾特|爱特|#|🐭)\\s?[)\\]}】])\\s?[\\w\\p{Script=Han}-]{1,20}?(?:${dot}[\\w-]{1,63}){1,8}`,
    'gu',
  ),
  where: unlessPublic,
}
/** The @ said another way, where what follows is the domain of a mailbox. */
const said: Rule = {
  kind: '邮箱',
  pattern: new RegExp(
    `${local}\\s?(?:#|＃|艾特|爱特|唉特|\\*|\\$|&|(?<=\\s)[Aa][Tt](?=\\s)|AT|小老鼠|圈[aA])\\s?(?:vip${dot})?(?:${houses}(?:${dot})${ends}|[\\w-]{1,30}${dot}(?:[\\w-]{1,20}${dot})?${ends})(?![A-Za-z0-9])`,
    'gu',
  ),
  where: unlessPublic,
}
/** Any sign that does not part the pieces of an address of a page or the words of a list. */
const stroke = '(?:(?![./:_+、，,;；。"“”-])[\\p{P}\\p{S}])'
/** Whatever signs stand for the @, where a known house of mail follows: abc☆qq.com, abc(#)163.com, abc🐭扣扣点com. */
const houseMail: Rule = {
  kind: '邮箱',
  pattern: new RegExp(
    `${local}\\s{0,2}(?:${stroke}{1,3}\\s{0,2}|${stroke}{0,2}(?:艾特|爱特|唉特|圈[aA]|小?老鼠|[Aa][Tt]|邮箱|信箱)${stroke}{0,2}\\s?)(?:${houses}|扣扣|企鹅)[\\s\\p{P}]{0,2}(?:${dot})?[\\s\\p{P}]{0,2}(?:com|cn|net|COM|CN|NET)(?![A-Za-z0-9])`,
    'gu',
  ),
  where: unlessPublic,
}
/** 12345678@qq, abc@163: the end left out. */
const short: Rule = {
  kind: '邮箱',
  pattern: new RegExp(`${local}\\s?@\\s?${houses}(?![A-Za-z0-9]|[.][A-Za-z])`, 'gu'),
  where: unlessPublic,
}
const inMail: Rule = {
  kind: '邮箱',
  pattern:
    /(?<=(?:邮箱|邮件|电邮|[Ee]-?[Mm]ail|信箱)(?:地址|账号)?[是为:：\s]{1,3})[A-Za-z0-9_][\w.-]{4,40}(?![\w@.])/gu,
  where: (match, plain) =>
    /\d|[_.-]/.test(match[0]) && !/^(?:www|http)/.test(match[0]) ? unlessPublic(match, plain) : undefined,
}

function unlessPublic(match: RegExpExecArray, plain: string) {
  const span = spanOf(match)
  return isPublicLine(plain, span.from, span.to) ? undefined : span
}

const chat =
  '(?:微\\s?信|[Ww][Ee][Cc]hat|[Ww][Ee][Ii][Xx][Ii][Nn]|[Vv][Xx]|[Ww][Xx]|[Vv]信|[薇威维微]信|[薇威维卫]星|微[xX❤心♥]|[Vv](?=[:：])|[威薇微][Xx]|薇|绿泡泡|绿色软件)'
const penguin = '(?:[Qq]\\s?[Qq]|扣扣|[Qq]号|企鹅|飞信|[Qq]号?(?=\\d)|扣(?=\\d)|球球|秋秋|叩叩|口口号|[Qq](?=[:：]))'
const others =
  '(?:抖音|[Dd][Yy](?=号|[:：搜上叫])|快手|[Kk][Ss](?=号|[:：搜上叫])|小红书|红薯|小红薯|微博|[Bb]站|知乎|陌陌|探探|闲鱼|支付宝|淘宝|旺旺|钉钉|视频号|贴吧|头条|西瓜视频|火山|[Tt]elegram|TG|[Ww]hats[Aa]pp|[Ll][Ii][Nn][Ee]|[Ff]acebook|[Tt]witter|[Ii]nstagram|skype|Skype)'
const called = '\\s?(?:号码|账号|帐号|用户名?|昵称|名字|[Uu]?[IiＩ][DdＤ]|号|名|(?:群里?)?加我)?'
const opens = '(?:[是为叫:：\\s“"「『（(【\\[<《@→=+-]|就是|搜索?|也是|加){0,5}'

const wechat: Rule = {
  kind: '微信或QQ号',
  pattern: new RegExp(`(?<![A-Za-z])${chat}${called}(${opens})([A-Za-z][\\w-]{4,24}|\\d{6,11})(?![\\w-])`, 'gu'),
  where: (match, plain) => idAfter(match, plain, /[号Dd是为叫加:：搜]|[Vv][Xx]|[Ww][Xx]|[Vv]信|[薇威维]/u),
}
const qq: Rule = {
  kind: '微信或QQ号',
  pattern: new RegExp(`(?<![A-Za-z])${penguin}群?${called}(${opens})([1-9](?:[\\s-]?\\d){4,10})(?!\\d)`, 'gu'),
  where: (match, plain) => idAfter(match, plain, /./su),
}
const other: Rule = {
  kind: '微信或QQ号',
  pattern: new RegExp(
    `(?<![A-Za-z])${others}${called}(${opens})((?:live:)?[A-Za-z0-9_.][\\w.-]{3,24})(?![\\w-])`,
    'gu',
  ),
  where: (match, plain) => idAfter(match, plain, /[号Dd名是为叫:：搜]/u),
}
/** 抖音昵称“聊城小王”: a name in quotation marks. */
const nick: Rule = {
  kind: '微信或QQ号',
  pattern: new RegExp(
    `(?<=(?:${chat}|${penguin}|${others})(?:号|名|昵称|账号|ID|id)(?:[是为叫:：\\s]){0,3}[“"「『])[^”"」』\\n]{2,16}(?=[”"」』])`,
    'gu',
  ),
}
/** 微博ID聊城小熊: a name in Chinese signs after the word for id. */
const hanNick: Rule = {
  kind: '微信或QQ号',
  pattern: new RegExp(
    `(?<=(?:${chat}|${penguin}|${others})(?:[Ii][Dd]|昵称|用户名|账号名?|网名)(?:叫做?|是|为)?[:：\\s]{0,2})[\\p{Script=Han}][\\p{Script=Han}\\w-]{1,11}?(?=[\\s，,。；;、（(）)]|$|的)`,
    'gu',
  ),
  where: (match) => (/[号被封停用有没在能不要怎绑]/u.test(match[0]) ? undefined : spanOf(match)),
}
/** 宽带账号ls0635_8827: whatever it opens, an account is somebody's. */
const account: Rule = {
  kind: '微信或QQ号',
  pattern:
    /(?<=(?:宽带|游戏|登录|登陆|个人|会员|用户|平台|注册|直播|店铺|网店|我的|他的|她的)(?:[账帐]号|用户名|[Uu]?[Ii][Dd]号?|昵称)[是为叫:：\s]{0,3})[A-Za-z0-9_][\w.-]{3,24}(?![\w.-])/gu,
  where: (match, plain) =>
    isPublicLine(plain, match.index, match.index + match[0].length) ? undefined : spanOf(match),
}
/** lao_wang60, wxid_…: what is written like this is the name of an account, whatever stands before it. */
const underscored: Rule = {
  kind: '微信或QQ号',
  pattern:
    /(?<![\w./@-])(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{2,20}(?:_[A-Za-z0-9]{2,20}){1,3}(?![\w@]|\.[A-Za-z]|[/\\])/gu,
  where: (match) => (/^_?x000D/u.test(match[0]) || /[A-Z]{2,}_\d{4}/.test(match[0]) ? undefined : spanOf(match)),
}
/** 加Vlaoli635: the letter for the app runs into the id. */
const runsIn: Rule = {
  kind: '微信或QQ号',
  pattern: /(?<=(?:^|[\s，,。；;：:加])\s?[VvＶ])(?!ip|ivo|er|ol|olte)(?=[a-z_-]*\d)[a-z][\w-]{5,19}(?![\w-])/gu,
}
/** 小红书@聊城小鹿妈 */
const atNick: Rule = {
  kind: '微信或QQ号',
  pattern: new RegExp(`(?<=(?:${others}|${chat})(?:号|账号|用户|上的?)?\\s?)@[\\p{Script=Han}\\w-]{2,16}`, 'gu'),
}
/** 加我 lao_wang60: nobody says on what. */
const addMe: Rule = {
  kind: '微信或QQ号',
  pattern:
    /(?<=(?:加我|加好友|私我|私信我|联系我|找我|加V|加v|\+[Vv])[:：\s“"]{0,3})(?=[A-Za-z_-]*\d)[A-Za-z][\w-]{5,19}(?![\w-])/gu,
}

/** The id that follows the name of an app: by a word that introduces it, or because it looks like no word. */
function idAfter(match: RegExpExecArray, plain: string, introduces: RegExp) {
  const id = match[2]!
  const from = match.index + match[0].length - id.length
  const intro = match[0].slice(0, match[0].length - id.length)
  if (/^\s?(?:元|块|万|人|个|年|月|次|分|秒|条|多)/u.test(after(plain, from + id.length, 4))) return undefined
  if (/公众号|小程序|服务号|官方|政务|客服|咨询/u.test(before(plain, match.index, 8) + intro)) return undefined
  if (/^(?:https?|www|app|APP|App|android|Android|iphone|iPhone|iOS|Windows)/.test(id)) return undefined
  if (!introduces.test(intro) && !/\d|[_-]/.test(id)) return undefined
  return { from, to: from + id.length }
}

export const accounts: readonly Rule[] = [
  mail,
  said,
  houseMail,
  short,
  inMail,
  wechat,
  qq,
  other,
  nick,
  atNick,
  hanNick,
  account,
  underscored,
  runsIn,
  addMe,
]
