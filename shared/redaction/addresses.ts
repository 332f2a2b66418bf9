import { after, before } from './beside'
import { type Rule, type Span } from './rule'

const gap = '[\\s\\-–—·.•・_/~～,，、]{0,2}'
const count = '(?:[A-Za-z甲乙丙丁]?\\d{1,4}|[一二三四五六七八九十百零〇两]{1,5}|[甲乙丙丁]\\d{0,3})'
const unit = `第?${count}(?:[-－之]\\d{1,4})?\\s?(?:号楼|号院|号|#\\s?楼|#|栋|幢|单元|室(?!\\s?[一两二三0-9]?\\s?厅)|弄|巷|排|组|队|层|楼(?![道梯上下顶盘市房龄宇栋管组]))|(?:[A-Za-z甲乙丙丁戊]|\\d{1,2}号?)\\s?座`
const bare = `\\d{3,4}(?!天(?!天))(?![\\d年元个人米平多余户万度号次块℃%套间处层栋]|\\s?[年元]|[.]\\d)|[零〇一二三四五六七八九]{3,4}室?`
const more = `(?:${gap}(?:附?(?:${unit})|[东西南北中]+户|\\d户|第${count}[户家]|-\\d{1,2}(?=-\\d{3,4})|${bare}))`
/** Numbered things that nobody lives in. */
const noDoor =
  '(?!\\s*(?:线|窗口|文件?|公告|令|通知|地块|工程|路口|站|门诊|门(?![前口])|机|车|馆|厅|出口|桥|闸|井|泵|岗|仓|哨|坑|灯|杆|变压器|台区|楼梯|字|公章|检察|法庭))'

/** A door as it is written: 5号楼2单元301室, 5栋2单元, 128号3号楼1601, 3排5号. */
const door: Rule = {
  kind: '住址',
  pattern: new RegExp(`(?<![\\dA-Za-z.几班小工分数约近余多共])(?:${unit})${more}{0,5}${noDoor}`, 'gu'),
  where: (match, plain) => doorAt(match[0], match.index, plain),
}

const proper = '(?:\\p{Script=Han}|[A-Za-z0-9])'
const estate =
  '(?:小区|棚户区|居民区|生活区|住宅区|安置小区|居委会|村委会|花园|公寓|社区|家园|新村|新城|家属院|家属区|家属楼|宿舍楼?|平房|排房|筒子楼|四合院|老院|宅院|门洞|公租房|廉租房|安置房|安置区|大院|胡同|大道|大街|国际|名都|山庄|名城|广场|华府|[路街巷弄村庄屯苑城园院里寨堂营集府郡湾邸墅庭轩阁居坊厦寓疃])'
const part = '(?:[一二三四五六七八九十\\dA-Za-z东西南北中]{1,3}(?:期|区|园|院|段|苑|排)|[东西南北][街路巷]|[东西南北])?'
const placed = new RegExp(
  `(?:^|[^\\p{Script=Han}]|${proper})${proper}?${estate}\\s?[(（]?${part}[)）]?[\\s,，·-]?$`,
  'u',
)
/** 我们小区, 本村, 这条街: no name, hence no place. */
const unnamed = /(?:^|[我你咱他们本这该那各全整每老某的在了是和个共有]|\d)(?:小区|社区|村庄?|大院|条?[路街巷])$/u
const home =
  /(?:我家|家住|家在|家是|住在|住址|现住|暂住|居住|租住|住的?|租的?房|租了|户籍|老家|房子在|房子是|买的|买了|房号|门牌号?|房产|现居|地址|搬到|搬进|邻居|楼上|楼下|对门|隔壁|我是|我们家|收货|寄到|送到|送货)[^。；;]{0,24}$/u
const office =
  /(?:办公|办理|服务|受理|报名|投诉|单位|经营|注册|现场|施工|交易|领取|报到|考试|窗口|公司|门店|中心|门诊|集合|活动|举办|会议|接待|投递|邮寄|咨询)(?:地址|地点|场所|位置|处)[^。；;]{0,40}$|(?:中心|大厅|[局所站馆校店部院]|公司|网点)[（(，,]?(?:官方|联系|具体|详细|实际)?地址[^。；;]{0,40}$/u
/** 住建局在示例路51号: where an office sits. */
const seated =
  /(?:[局院所站馆厅行委]|中心|学校|公司|大厅|支行|分局)(?:现|就|已)?(?:在|位于|坐落[于在]|搬[到至]|迁[到至]|设在|地址[是为:：])[\p{Script=Han}\d]{0,14}$/u
const institution =
  /(?:医院|学校|大学|学院|小学|中学|一中|幼儿园|法院|检察院|政务|行政|政府|服务中心|大厅|机关|教学|门诊|住院部|病房|病区|车间|厂房|产业园|工业园|商场|超市|写字楼|体育馆|图书馆|派出所|公安局|车站|火车站|汽车站|仓库|停车场|摊位|铺位)/u
const institutionAfter =
  /^[\s,，(（]{0,2}[\p{Script=Han}A-Za-z0-9]{0,12}?(?:政务服务中心|服务中心|服务大厅|办事大厅|便民中心|医院|卫生院|诊所|学校|小学|中学|幼儿园|银行|派出所|法院|检察院|[\p{Script=Han}]局(?!面|势|限|部)|门店|超市|饭店|酒店|宾馆|商场|大厦|公司|工地|厂房|车站|市场|药店|商铺|产业园|园区|办公楼|写字楼|售楼|烧烤|餐馆|理发店|网吧|KTV)/u
/** 联丰路398号利海小区: the number is the estate's, where many live. */
const estateAfter = /^\p{Script=Han}{2,10}(?:小区|花园|家园|山庄|公馆|广场|商城|名城|新城|新村)(?!\s?\d)/u
const listed = `(?:[、,，和与及至到~～-]|以及)\\s?`
const item = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])'
const listAfter = new RegExp(`^(?:${listed})${item}(?:号楼|号院|#|栋|幢|座|单元|号|楼|排)`, 'u')
const listBefore = new RegExp(`(?:号楼|号院|#楼?|栋|幢|座|单元|号|楼|排|(?<![\\d.])${item})\\s?${listed}$`, 'u')
const listInside =
  /(?:号楼|#|栋|幢|座)\s?[-－~至到、,，和]?\s?第?\d{1,3}\s?(?:号楼|#|栋|幢|座)|(?:单元|排|层|楼|号)[、,，和]\s?第?\d{1,3}\s?(?:单元|排|层|楼|号)/u
const everybody =
  /^(?:的|整[栋个]|所有|全体|全部|等|楼?内|公共)?(?:电梯|单元门|门禁|楼道|外墙|墙体|墙皮|楼顶|屋顶|顶楼|地下室|车棚|车库|充电桩|下水道?|管道|主管|化粪池|路灯|居民|业主|住户|房屋|竣工|施工|工程|停水|停电|停气|停暖|供暖|供热|供水|加装|消防|南侧|北侧|东侧|西侧|东南|西南|东北|西北|南面|北面|东面|西面|旁边?|附近|周边|周围|门口|门前|楼下|对面|门面|商户|架空层|[一二]楼|临街|麻将|部分|交房|开盘|开工|危房|高层|靠|后面|前面|前边|后边|之间|以[东西南北])/u
const dayAfter =
  /^(?:停|开始|起|到|至|晚|早|上午|下午|凌晨|中午|之前|以前|前|后|以后|就|那天|当天|又|[,，]?\d{1,2}[点时:])/u

function doorAt(words: string, at: number, plain: string): Span | undefined {
  const end = at + words.replace(/[\s\p{P}]+$/u, '').length
  const left = before(plain, at, 60)
  const right = after(plain, end, 16)
  const building = /号楼|#|栋|幢|座|楼/u.test(words)
  const inside = /单元|室|户/u.test(words)
  const parts = words.match(new RegExp(`${unit}|[东西南北中]+户|${bare}`, 'gu'))?.length ?? 0
  const isHome = home.test(left) && !office.test(left)
  const isPlaced = placed.test(left) && !unnamed.test(left.trimEnd())
  const span = { from: at - prefixOf(left), to: end }

  const isList =
    listInside.test(words) ||
    listAfter.test(right) ||
    listBefore.test(left) ||
    /^第?\d{1,3}[-－]\d{1,3}\s?(?:号楼|#|栋|幢|座|单元|排)$/u.test(words)
  if (office.test(left) || seated.test(left)) return undefined
  if (!/宿舍|家属|公寓/u.test(left) && institution.test(left.slice(-16))) return undefined
  if (parts >= 2 && (building || inside) && (building ? inside || /\d{3,4}/.test(words) : /\d{3}/.test(words)))
    return isList && !/室|\d{3}/u.test(words) ? undefined : span
  if (isList && !isHome) return undefined
  if (parts >= 2 && (building || isPlaced || isHome) && !everybody.test(right))
    return isPlaced || isHome || building ? span : undefined
  if (parts === 1 && /^[一二两三四五六七八九十]+[栋幢座排]$/u.test(words) && !isPlaced) return undefined
  if (parts === 1 && /[组队]$/u.test(words)) return undefined
  if (parts === 1 && /[层楼]$/u.test(words) && !/号楼$|#\s?楼$/u.test(words)) return undefined
  if (!isPlaced && !(isHome && (building || /室|户|号院|弄|排/u.test(words) || /门牌号?[是为:：\s]{0,3}$/u.test(left))))
    return undefined
  if (/^第?(?:[1-9]|[12]\d|3[01]|[一二三四五六七八九十]{1,3})号$/u.test(words) && dayAfter.test(right)) return undefined
  // The number of a house in a village is one family's, whatever stands in front of it.
  const isFarm = /村$/u.test(left) && /号$/u.test(words)
  if (isFarm) return span
  if (/^\d{1,3}[栋幢]$/u.test(words) && /^楼(?![道上下梯前后])/u.test(right)) return undefined
  if (!isHome && parts === 1 && /[路街道]$/u.test(left) && estateAfter.test(right)) return undefined
  if (!isHome && (everybody.test(right) || institutionAfter.test(right))) return undefined
  return span
}

const stopSign = /[住在是到去从的找于给将与跟请我你他她您们了说叫问把被让买租送寄家\s\p{P}\p{S}]/u
const stopWord =
  /(?:反映|投诉|咨询|要求|解决|建议|前往|距离|因为|擅自|网友|希望|请求|核实|该项目|这里|举报|地址|住址|关于|来自|业主|市民|居民|村民|附近|今年|去年|昨天)$/u
const afterHome = /^(?:[园属村庄屯和里湾营庙苑寨集沟堂路街巷楼洼窑坟桥河堤铺店埠坊具电居]|胡同)/u
/** How far a place name reaches back from its number; 家 ends it but for 家园, 家属院, 王家村. */
function prefixOf(left: string): number {
  let length = 0
  while (length < left.length && length < 32) {
    const sign = left[left.length - 1 - length]!
    const joined = length > 0 && sign === '家' && afterHome.test(left.slice(left.length - length))
    if (/^[\s,，·-]$/.test(sign) && length === 0) {
      length += 1
      continue
    }
    if (
      !joined &&
      (stopSign.test(sign) ||
        (stopWord.test(left.slice(0, left.length - length)) && left[left.length - length] !== '区'))
    )
      break
    length += 1
  }
  return left.slice(left.length - length).replace(/^[\s,，·-]+/u, '').length
}

/** 阳光小区3-2-501, 5-1203, 3-2-501: building, flight and room in figures alone. */
const figures: Rule = {
  kind: '住址',
  pattern:
    /(?<![\dA-Za-z./-])[A-Za-z]?\d{1,3}\s?[-－—–#]\s?(?:\d{1,2}\s?[-－—–]\s?)?\d{3,4}(?![\dA-Za-z]|[-－—–.]\d|\s?[年月元万人℃%])/gu,
  where: (match, plain) => {
    const left = before(plain, match.index, 40)
    const span = { from: match.index - prefixOf(left), to: match.index + match[0].length }
    const three = (match[0].match(/\d+/g)?.length ?? 0) === 3
    if (
      !/(?:房|门牌)号?[是为:：\s]{0,3}$/u.test(left) &&
      /(?:[第表图号令型版码达第比]|GB|DB|附件|编号|型号|规格|国标|标准|电话|热线|传真|文号|法|比分|年)[^\p{Script=Han}]{0,3}$/u.test(
        left.slice(-6),
      )
    )
      return undefined
    if (office.test(left)) return undefined
    if (three) return /[-－—–](?:19|20)\d\d$/.test(match[0]) && !placed.test(left) ? undefined : span
    return (placed.test(left) && !unnamed.test(left.trimEnd())) ||
      /(?:住|我家|房号|门牌号?|地址)[在是为:：\s]{0,3}$/u.test(left)
      ? span
      : undefined
  },
}
/** A door told by the crossing, the metres and the side of the road. */
const crossing: Rule = {
  kind: '住址',
  pattern:
    /\p{Script=Han}{1,8}[路街道][与和、]\p{Script=Han}{1,8}[路街道](?:交[叉汇]?口|路口|口)[往向]?[东西南北]{1,2}侧?约?\d{1,4}米?[,，]?[路街][东西南北]侧?\p{Script=Han}{1,12}?(?:楼|店|房|铺|院|家|户|号)/gu,
}
/** 我住301 */
const room: Rule = {
  kind: '住址',
  pattern:
    /(?<=(?:我家?|们|家)住在?|房间?号[是为:：\s]{0,2}|房号[是为:：\s]{0,2})\d{3,4}(?:室|房)?(?=[，,。、；\s]|$)/gu,
}

/** 楼下402的老蔺家, 隔壁1910 */
const neighbour: Rule = {
  kind: '住址',
  pattern:
    /(?<=(?:楼上|楼下|对门|隔壁|斜对门)(?:的|是)?)\d{3,4}(?:室|户)?(?:的?老\p{Script=Han}家)?(?![\d年元块米平次天号])/gu,
}
/** 前关山村西头第三家: one house of a village, told by its side and its place in the row. */
const row: Rule = {
  kind: '住址',
  pattern:
    /[\p{Script=Han}\dA-Za-z]{1,12}(?:[村庄屯街巷路寨店集堡洼营庙桥井]|胡同|小区|社区|大队部?|村委会?|居委会?|小卖部|卫生室|学校|超市)(?:[东西南北前后中村]{0,3}[头边首侧面段口角]|[东西南北前后]|路口|胡同|大街|主街){0,3}(?:(?:往|向)[东西南北前后里]{1,2})?(?:第?[一二三四五六七八九十\d]{1,3}(?:家|户|排|个门|个院|座院))(?!人家|村民|居民|商|企|低保|贫困|以[上下]|多|左右)/gu,
  where: (match, plain) => {
    if (!/[头边首侧面段口角东西南北前后里往向]第?[一二三四五六七八九十\d]{1,3}|第/u.test(match[0])) return undefined
    const to = match.index + match[0].length
    const door = /第?[一二三四五六七八九十\d]{1,3}(?:家|户|排|个门|个院|座院)$/u.exec(match[0])![0]
    return { from: Math.max(match.index, to - door.length - prefixOf(plain.slice(match.index, to - door.length))), to }
  },
}
/** 家住安乐镇刘庙村十字路口东南角红门: whatever follows the village up to the next sign shows the house. */
const told: Rule = {
  kind: '住址',
  pattern:
    /(?<=(?:家住|家在|我住|住在|住址[:：]?|现住|老家在?)\s?[\p{Script=Han}\d]{0,12})(?<=[省市县区镇乡街道住在址：:]\s?)\p{Script=Han}{1,6}(?:[村庄屯寨]|胡同)(?=[^，。,；;\s]{2,20}[，。,；;\s]|[^，。,；;\s]{2,20}$)[^，。,；;\s]{0,10}?(?:[东西南北]{1,2}[头边首侧面角]|路口|村[口头]|胡同口)[^，。,；;\s]{0,10}/gu,
}
/** 门牌金东街-0073 */
const plate: Rule = {
  kind: '住址',
  pattern: /(?<=门牌号?[是为:：\s]{0,3})\p{Script=Han}{1,10}[-－—]?\d{1,5}(?:[-－]\d{1,5}){0,2}号?/gu,
}

/** 某小区301没暖气: a room, the building left out. */
const roomOf: Rule = {
  kind: '住址',
  pattern: /\p{Script=Han}{2,8}(?:小区|花园|公寓|家园)\d{3,4}(?=[没漏停住，,。室]|$)/gu,
  where: (match) =>
    /(?:19|20)\d\d$/.test(match[0]) ? undefined : { from: match.index, to: match.index + match[0].length },
}
/** A village by its full name, where the number of the door stands near. */
const village: Rule = {
  kind: '住址',
  pattern:
    /\p{Script=Han}{2,4}?[市县区]\p{Script=Han}{1,6}(?:镇|乡|街道)\p{Script=Han}{1,8}[村庄屯](?=[^。；;\n]{0,12}门牌)/gu,
  where: (match) => {
    const from = match.index + (/^.{0,2}(?:我是|住在|住|是)/u.exec(match[0])?.[0].length ?? 0)
    return { from, to: match.index + match[0].length }
  },
}

export const addresses: readonly Rule[] = [roomOf, village, door, figures, crossing, room, neighbour, row, told, plate]
