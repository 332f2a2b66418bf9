import { doubleFamily, isDoubtful, isFamily } from './family'
import { followsName, isNameSign, isNeverGiven } from './given'

/**
 * How surely a name is expected: after 姓名： anything may be one; after 邻居 or before 家 it has to look like one; after 被 or 找
 * it has to look like nothing else.
 */
export type Expecting = 'surely' | 'perhaps' | 'hardly'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const han = /\p{Script=Han}/u
const double = new RegExp(`^(?:${doubleFamily})`, 'u')
const dotted = /^\p{Script=Han}{2,8}(?:[·•・.]\p{Script=Han}{1,10}){1,3}/u
const spaced = /^(\p{Script=Han})[\s]{1,2}(\p{Script=Han})(?:[\s]{1,2}(\p{Script=Han}))?(?!\p{Script=Han})/u
/** 王某某, 张XX, 李女士, 老王, 王师傅: nobody is given away. */
const masked =
  /^(?:.|欧阳|上官|司马|诸葛|夏侯|皇甫|慕容|令狐|司徒)(?:某|[xX×*＊○〇□■?_]|先生|女士|小姐|同志|师傅|老师|医生|大夫|护士|主任|书记|阿姨|大爷|大妈|大姐|大哥|大叔|大娘|叔叔?|婶|奶奶|爷爷|伯|姨|姐|哥|嫂|局长?|科长?|处长?|厅长|县长|镇长|乡长|市长|区长|经理|总(?![\p{Script=Han}]{1}(?:[^\p{Script=Han}]|$))|工(?=$|[^\p{Script=Han}])|队长?|警官|法官|律师|老板|校长|院长|所长|站长|村长|支书|会计|老太|老头|老汉|同学|家(?![\p{Script=Han}](?:$|[^\p{Script=Han}]))|庄|楼村|村|姓|氏|字|某某)|^..(?:某|[xX*＊×])/u
const noName =
  /^(?:高新|高龄|高速|高层|高空|高中|常住|白天|方便|任何|任务|严格|温馨|马上|马路|周[一二三四五六日天围边末]|谢谢|程序|张[数照复贴]|付款|付费|路[边人上口灯]|毕业|纪[委检念]|房[东子产屋租]|申[请报领诉]|尚未|齐全|辛苦|景[区点]|游[客玩泳]|盛[大会典行]|储[存蓄备]|关于|关[系注闭门心键]|有关|相[关应信]|明[确显天]|应[该当急]|强[制行烈]|解[决释除放]|管[理道网委]|查[询看处]|公[司安共园路示告开证积]|都是|成[立绩都本员]|全[部体家市省]|安[全装排置]|平[台时均安米方]|金[额融]|水[电费管务]|车[辆位主库牌]|单[位元独]|年[龄级轻]|国[家有]|和[平谐]|家[长庭属]|广[场大告]|权[利益]|利[益用]|易|步行|后[来期面]|由于|从[来事未]|能[否够]|向[上社]|同[意时样学事]|文[件化明]|元旦|经[过济常理营]|何[时地人处]|时[间候]|计[划算]|连[续接]|边上|化工|水泥|黄[河色金]|石[油家]|沙[镇发]|江[苏西北]|甘肃|宁[夏愿]|鲁西|孟[子母]|孔[子府繁]|汤泉|温[度泉暖]|康[复养]|龙[头湾山]|雷[电雨锋]|林业|武[松术]|曲[线阜]|柴油|苗木|凌晨|席位|迟到|乔迁|米面|卓越|牛[奶肉]|庄稼|田地|段时|谷物|古[楼城]|莘县|阳谷|冠县|高唐|茌平|东阿|临清|简单|丰收|项目|满意|师傅|师生|支[持付部]|养[老殖]|山东|花[园费]|南[北方]|门[口诊卫]|云[南端]|党[员委组支]|包[括工装]|钱[款财]|左[右边]|孙[子女]|苏州|徐州|郑州|常州|温州|杭州|曹县|单县|鱼台|冷[气水]|井盖|夏[天季津]|秦皇|鲍鱼|麻[烦将]|成人|文书|付业|成长|丰[厚恒富]|花[光费]|向[阳往]|任[期务意性职物]|云[开端]|石[材头油]|方[承案便向式面可能才法]|高[考温压度]|单[肆位]|应[小届]|常[年见规])/u

/** How many units of the text at this place are a person's name; 0 when none is. `text` begins there and need not be longer than 16. */
export function nameLength(text: string, expecting: Expecting): number {
  const surely = expecting === 'surely'
  if (dotted.test(text) && (surely || !/^\p{Script=Han}{2,8}\./u.test(text)))
    return surely ? dotted.exec(text)![0].length : 0
  if (masked.test(text) || noName.test(text)) return 0
  const apart = spaced.exec(text)
  if (apart && isFamily(apart[1]!) && (surely || isNameSign(apart[2]!))) return apart[0].trimEnd().length
  const family = double.test(text) ? 2 : isFamily(text[0] ?? '') ? 1 : 0
  if (family === 0) return surely ? rareLength(text) : 0
  const given = givenLength(text, family, surely)
  if (given === 0) return 0
  if (!surely && isPlaceName.test(text.slice(family + given - 1, family + given + 3))) return 0
  if (expecting === 'hardly' && !looksLikeNothingElse(text, family, given)) return 0
  return family + given
}

function givenLength(text: string, family: number, surely: boolean): number {
  const run = /^\p{Script=Han}*/u.exec(text.slice(0, 10))![0]
  const [first = '', second = ''] = [run[family], run[family + 1]]
  if (!first || (isNeverGiven(first) && !surely)) return 0
  if (isNeverGiven(first) && followsName(first)) return run.length === family + 1 && surely ? 1 : 0
  const cut = cuts(run)
  if (family === 1 && !cut.has(1) && !isNamelike(run, surely)) return 0
  const alone = !second || followsName(second) || (cut.has(family + 1) && !cut.has(family + 2) && !isNameSign(second))
  const count = alone && !(run.length === family + 2 && surely) ? 1 : 2
  const good = [first, second].slice(0, count).filter(isNameSign).length
  if (surely) return count
  if (isDoubtful(run[0]!) && family === 1) {
    const whole = (cut.has(1) && cut.has(1 + count)) || run.length === 1 + count
    return good === count && whole ? count : 0
  }
  if (count === 2 && isNeverGiven(second)) return isNameSign(first) ? 1 : 0
  if (good > 0) return count
  // A name that nobody listed falls into single signs, words do not.
  const falls = [1, 2, 3].every((end) => cut.has(end)) && !isNeverGiven(second)
  return family === 1 && count === 2 && falls ? count : 0
}

/** 高峰 and 马力 are words and names: where a name is expected surely, and nothing follows, they are names. */
const isNamelike = (run: string, surely: boolean): boolean =>
  run.length === 2 || run.length === 3
    ? surely || [...run.slice(1)].every(isNameSign)
    : isNameSign(run[1]!) && followsName(run[2] ?? '')

/** 黄财镇, 米瑶社区, 云隆示范区: a name with the word for a place or a company behind it, or ending in one. */
const isPlaceName =
  /^[镇乡村县市区路街苑厂矿屯]|^.(?:[镇乡村县市区路街湖河江桥山庄园苑厂矿屯](?!上)|社区|小区|公司|集团|示范|大道|大桥|大街|大厦|广场|中学|小学|医院|矿业|物流|商贸|建材|超市|酒店|饭店|花园|国际)/u

function looksLikeNothingElse(text: string, family: number, given: number): boolean {
  const run = /^\p{Script=Han}*/u.exec(text.slice(0, 10))![0]
  const ends = cuts(run)
  return (
    !isDoubtful(run[0]!) &&
    given === 2 &&
    [...run.slice(family, family + given)].every(isNameSign) &&
    (ends.has(family) || family === 2) &&
    ends.has(family + given)
  )
}

/** Where words end in it. */
const cuts = (run: string): Set<number> =>
  new Set([...words.segment(run)].map(({ index, segment }) => index + segment.length))

const organ =
  /[局科室处部司办所院校站店组会厅行厂社队口业]$|中心|公司|窗口|物业|大厅|匿名|本人|自己|业主|群众|市民|居民|不详|未知|必填|如下|同上|没有|暂无|待定|保密|电话|原件|复印|身份|要求|需要|信息|什么|是谁|法人|公民|组织|单位|可以|能否|如何|怎么|变更|更改|应该|是否|以及|起诉|登记|核对|查询|错误|有误|一致|相同|正确|住址|地址|年龄|性别|号码/u
/** A name whose family name is in no list: two to four signs that stand alone and begin with no word. */
function rareLength(text: string): number {
  const run = /^\p{Script=Han}{2,4}(?=[^\p{Script=Han}]|$)/u.exec(text)?.[0]
  if (!run || organ.test(run) || isNeverGiven(run[0]!)) return 0
  return cuts(run).has(1) && han.test(run) ? run.length : 0
}
