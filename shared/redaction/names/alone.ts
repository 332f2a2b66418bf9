import { type Span, spanOf } from '../rule'
import { kin, labels, roles, titles } from './cues'
import { followsName } from './given'
import { likeliest, runOf } from './likeness'
import { beginsPlace, masked } from './nameAt'
import { isPublicPerson } from './publicPersons'

/** So much likelier a name than words, what stands around it counted, that a reader takes it for one. */
const enough = 9
/** So much where a name stands beside it: 柏慧和柏颖. */
const nearly = 6
/** Less than this by its own signs is none, whatever stands around it. */
const least = 3
const joins = /^\s?[、和与及跟/，,\s]\s?$/u

/** What stands before, by how much it speaks for a person. */
const before: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [2, /(?:业主|学生|居民|村民|市民|群众|党员|职工|员工|工人|家长|网友|乘客|负责人|销售|客服|中介|代表)$/u],
  [5, new RegExp(`(?:${kin}|${roles}|${labels})(?:名叫|叫|是)?$`, 'u')],
  [
    4,
    /(?:^|[，,。；;！!？?\s：:])(?:我|俺|他|她|咱)?(?:村|组|队|楼|院|单元|厂|班|家|校|邻居|单位|街坊)(?:里|上|下)?的?$/u,
  ],
  [4, /(?:作为|身为|担任)\p{Script=Han}{2,8}的$/u],
  [2, /(?:\p{Script=Han}民|查处|处理|严惩|纪委|[党村居]委|干部|村|等人|签名|签字|代表人)$/u],
  [3, /(?:^|[^\p{Script=Han}])[甲乙丙丁]方?[:：]?$|(?:^|[^\d.])\d{1,3}[.、）)]?$/u],
  [2, /[、/／]$/u],
  [3, /(?:姓名|名字|叫|称呼|署名|化名|原名|又名|名为|本人|控告人|申辩人|检举|备注)[:：]?$/u],
  [
    2,
    /(?:[找被把和跟与给向对让由替欠帮请骂打咬撞是因经同及据]|认为|联系|举报|投诉|起诉|感谢|表扬|告诉|通知|听说|以|为|到|在|得知|按照|根据|问|说|向着?|指使|伙同|委托|借给|卖给|租给|转给|嫁给|所谓)$/u,
  ],
  [
    2,
    /(?:物业|社区|单位|公司|村里?|厂里?|班|队|店里?|学校|窗口|科|局|所|中心|医院|证明人|名单里?有|分别是|包括|还有|只有|就是|都是|不是|欠条是|开车的是)的?$/u,
  ],
  [1, /[^\p{Script=Han}]$|^$/u],
]
/** What stands behind. A place, a firm or a school bears the names of people as well. */
const after: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [-8, /^\p{Script=Han}{1,2}(?:街道|镇政府|乡政府|社区|小区|公园|村委)/u],
  [
    -12,
    /^(?:同志)?(?:\p{Script=Han}{0,4}(?:有限公司|演唱会|粉丝|主演|专卖店|专营店|旗舰店|连锁店|加盟店|书店|调料)|星城|纪念|\p{Script=Han}{0,3}[〔[（(【]\s?(?:19|20)\d\d[〕\]）)】]|墓|诞辰|故居|故里|陵园|烈士|雕像|[〔\[（(【]\s?(?:19|20)\d\d|[省市县区镇乡村屯庄路街巷弄里桥湖河江港湾岛山岭坡洞塘渠堤坝庙寺祠陵墓园苑府邸轩阁庭座栋组社店铺馆厅厂矿站场台网报牌型款号期线]|大道|大街|大厦|广场|小区|社区|花园|公司|集团|街道|小学|中学|大学|学校|学院|幼儿|医院|卫生|诊所|超市|酒店|饭店|宾馆|物业|房地|地产|置业|实业|建设|建筑|建材|科技|文化|教育|传媒|商贸|贸易|物流|汽车|装饰|工程|机械|商品|交易|陶瓷|地图|家园|食品|药业|医药|银行|保险|律师事|事务所|地铁|公交|高铁|机场|水库|公园|景区|国际|商业|商场|城|楼)/u,
  ],
  [
    6,
    new RegExp(
      `^是(?:我|他|她|俺|咱)们?家?的?(?:${kin}|${roles}|同[桌学]|邻居)|^是(?:双胞胎|兄弟|姐妹|夫妻|母[子女]|父[子女]|亲戚|邻居|同学|真名|本名|谁)`,
      'u',
    ),
  ],
  [
    4,
    new RegExp(
      `^(?:(?:收|亲启|敬上|代写|代笔|代填|留|泣书|叩首|拜上)(?:$|[^\\p{Script=Han}])|${titles}|[男女](?:[，,、）)]|$)|[，,（(]\\s?(?:[男女][，,）)]|\\d{2}岁|身份证|电话|现年|系)|[（(](?:读|音|姓|\\p{Script=Han}{1,4}族))`,
      'u',
    ),
  ],
  [5, /^家(?:的|占|养|门口|里|在|又|老|把|盖|天天|也|和|总|烟|油|狗|鸡|猪|羊|孩子|漏|装|半夜|晚上|装修)/u],
  [
    3,
    /^(?:[（(](?:我|他|她|俺|原|女|男|小名|曾|现|系|已)|的(?:名字|退休|社保|户口|低保|工资|遗产|签名|签字|手续|名下)|名下|一个人|跑了|死了|去世|过世|健在|还健在|来了|回来|出来|出面|说话|带人|又带|动手|喝酒|酒后|签的?字|签的|写的|盖的|种的|栽的|养的|开的|领走|讲|答复|接的?电话|值班|态度|该[上交]|今年|现年|生前|回复|回答|代表|户主|等\d+[人户]|的亲?(?:侄|外甥|儿|女|妻|丈夫|父|母|兄|弟|哥|姐|妹|爷|奶|叔|舅)|问题|一事|一案|违建|案)/u,
  ],
  [
    3,
    /^(?:说|称|讲|表示|承认|答应|骂|打人|打我|欠|骗|借|拿着|开着|开车|带着|带人|收了|收我|拒|私自|擅自|强行|偷|抢|拖欠|多次|一直|总是|每天|天天|经常|故意|伪造|诈骗|殴打|威胁|恐吓|辱骂|占用|侵占|霸占|利用|等人|等\p{Script=Han}{1,2}人|一家|家|夫妇|夫妻|两口|父子|母子|兄弟|姐妹|之[子女父母妻夫]|的(?:老婆|丈夫|儿子|女儿|父亲|母亲|爱人|家|电话|手机|房|车|地|狗|身份))/u,
  ],
  [1, /^(?:[^\p{Script=Han}]|$|[在的是和与跟及又还也都就却已将把被给向对从到没不要去来收拿开找叫让用做当住]|同志)/u],
]
/** Names of Uighurs, Tibetans and Mongols are made of parts that come again and again: 阿依古丽, 扎西顿珠. */
const part =
  '(?:阿依|阿不都|阿卜杜|阿布都|阿迪力|阿扎提|买买提|买合木提|麦麦提|艾买提|艾合买提|艾力|吐尔逊|吐尔洪|吐尔地|玉素甫|玉山|热合曼|热依木|热西提|热孜|古丽|古力|努尔|帕提|帕丽|迪丽|迪力|哈里|哈力|哈斯木|依明|依布|伊敏|木拉提|木合|塔依|沙吾|赛买|库尔班|克里木|卡德尔|尼亚孜|肉孜|巴哈尔|祖丽|祖力|再娜|仙古|夏提|江|扎西|顿珠|卓玛|次仁|次旺|尼玛|平措|多吉|旺堆|旺姆|央金|央宗|拉姆|格桑|丹增|洛桑|才让|仁青|巴桑|达瓦|白玛|索朗|嘎玛|强巴|措姆|德吉|边巴|其其格|巴特尔|巴图|乌云|格日勒|苏日娜|娜仁|高娃|萨日|阿拉坦|朝鲁|斯琴|图雅|毕力格|苏和|特木尔)'
const bySound = new RegExp(
  `${part}{2,4}(?:[·•・.．](?:${part}|\\p{Script=Han}{2,4}))?|${part}[·•・]\\p{Script=Han}{2,6}`,
  'gu',
)
/** After the name of a larger place a smaller one stands oftener than a person. */
const inPlace = /[省市县区镇乡街道]$/u
const weigh = (table: typeof before, beside: string): number =>
  table.find(([, pattern]) => pattern.test(beside))?.[0] ?? 0

/** 王家华 is a name, 王家 none. */
const ofHome = /^.家[^的里门口人属庄村\s]$/u

export interface Candidate extends Span {
  weight: number
  /** Whether what stands before speaks for a person. */
  isIntroduced: boolean
}

/**
 * Names that nothing introduces, by weights set by hand: 昨天孙德胜把路挖断了. Every place of every run of Chinese signs is weighed
 * once, by its signs, the words it makes and what stands on both sides; what is joined to a name is looked at more kindly.
 */
export function weighedNames(plain: string): Candidate[] {
  const all = [...plain.matchAll(/\p{Script=Han}{2,}/gu)].flatMap((match) => candidatesIn(match[0], match.index, plain))
  const isJoined = (one: Candidate, other: Candidate | undefined): boolean =>
    other !== undefined &&
    other.weight >= enough &&
    joins.test(plain.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)))
  return all.filter(
    (one, at) =>
      one.weight >= enough || (one.weight >= nearly && (isJoined(one, all[at - 1]) || isJoined(one, all[at + 1]))),
  )
}
export const namesBySound = (plain: string): Span[] => [...plain.matchAll(bySound)].map(spanOf)
/** Whether what stands behind a name says that a place, a firm or a document bears it. */
export const bearsName = (right: string): boolean => weigh(after, right) < 0
/** 张某, 王女士, 李主任: no full name; but 王家华 is a name. */
export const isMasked = (plain: string, from: number, to: number): boolean =>
  masked.test(plain.slice(from, to + 4)) && !ofHome.test(plain.slice(from, to))

function candidatesIn(words: string, start: number, plain: string): Candidate[] {
  const run = runOf(words)
  const candidates: Candidate[] = []
  for (let at = 0; at < words.length - 1; at++) {
    const likely = likeliest(run, at)
    if (!likely || likely.weight < least) continue
    const [from, to] = [start + at, start + at + likely.length]
    const [left, right] = [plain.slice(Math.max(0, from - 8), from), plain.slice(to, to + 8)]
    const introduced = weigh(before, left)
    if (
      (masked.test(plain.slice(from, to + 4)) && !ofHome.test(plain.slice(from, to))) ||
      (introduced < 3 && isPublicPerson(plain.slice(from, to)))
    )
      continue
    if (likely.length === 3 && beginsPlace.test(plain.slice(to - 1, to + 3))) continue
    const cutOff = !likely.ends && introduced >= 5 && followsName(right[0] ?? '') ? 4 : 0
    const weight = likely.weight + introduced + weigh(after, right) + cutOff + (inPlace.test(left) ? -4 : 0)
    if (weight < nearly) continue
    candidates.push({ from, to, weight, isIntroduced: introduced >= 3 })
    at += likely.length - 1
  }
  return candidates
}
