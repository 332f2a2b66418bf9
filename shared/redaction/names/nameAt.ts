import { doubleFamily, isDoubtful, isFamily } from './family'
import { beginsWithWord } from './words'
import { followsName, isNameSign, isNeverGiven } from './given'

/**
 * How surely a name is expected: where a form is filled in, 姓名：周末, also a word may be one; after 我叫 anything may be one; after 邻居 or before 家 it has to look like one; after 被 or 找
 * it has to look like nothing else.
 */
export type Expecting = 'written' | 'surely' | 'perhaps' | 'hardly'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const han = /\p{Script=Han}/u
const double = new RegExp(`^(?:${doubleFamily})`, 'u')
const dotted = /^\p{Script=Han}{2,8}(?:[·•・.]\p{Script=Han}{1,10}){1,3}/u
const spaced = /^(\p{Script=Han})[\s]{1,2}(\p{Script=Han})(?:[\s]{1,2}(\p{Script=Han}))?(?!\p{Script=Han})/u
/** 王某某, 张XX, 李女士, 王师傅: no full name. What neighbours call somebody is looked for in ../familiar. */
export const masked =
  /^(?:.|欧阳|上官|司马|诸葛|夏侯|皇甫|慕容|令狐|司徒)(?:某|您|你|[xX×*＊○〇□■?_]|先生|女士|小姐|同志|师傅|老师|医生|大夫|护士|主任|书记|阿姨|大爷|大妈|大姐|大哥|大叔|大娘|叔叔?|婶|奶奶|爷爷|伯|姨|姐|哥|嫂|副|局长?|科长?|处长?|厅长|县长|镇长|乡长|市长|区长|经理|总(?![\p{Script=Han}]{1}(?:[^\p{Script=Han}]|$))|工(?=$|[^\p{Script=Han}])|队长?|警官|法官|律师|老板|校长|院长|所长|站长|村长|支书|会计|老太|老头|老汉|同学|家(?![\p{Script=Han}](?:$|[^\p{Script=Han}]))|庄|楼村|村|姓|氏|字|某某|领导|干部|学生|代表|行长|助理|护士长|同事|组长|主管|店长|保安|房东|邻居|医师|主席|委员|会长|法人|傅师)|^..(?:某|[xX*＊×])/u

/** Names of Uighurs, Kazakhs, Tibetans and Mongols in Chinese signs: 阿不都热合曼. */
const transliterated =
  /^[阿艾吾买热古努迪帕卡麦玉亚伊依吐库哈木塔萨沙赛穆尼牙孜力提江尔逊明拜克合曼拉罕汗娜夏甫都不里巴布达旦丹德多扎西次仁卓玛旺桑洛格措央金罗平顿珠才让吉加斯琴其乌云勒日]{4,10}(?![\p{Script=Han}])/u

/** How many units of the text at this place are a person's name; 0 when none is. `text` begins there and need not be longer than 16. */
export function nameLength(text: string, expecting: Expecting): number {
  const surely = expecting === 'surely' || expecting === 'written'
  if (expecting === 'written' && writtenLength(text) > 0) return writtenLength(text)
  if (!surely && fromAfar.test(text)) return fromAfar.exec(text)![0].length
  if (dotted.test(text) && (surely || !/^\p{Script=Han}{2,8}\./u.test(text)))
    return surely ? dotted.exec(text)![0].length : 0
  if (
    masked.test(text) ||
    (beginsWithWord(text) &&
      !(surely && /^..\p{Script=Han}(?:[^\p{Script=Han}]|$)/u.test(text) && isNameSign(text[2]!)))
  )
    return 0
  const apart = spaced.exec(text)
  if (apart && isFamily(apart[1]!) && (surely || isNameSign(apart[2]!))) return apart[0].trimEnd().length
  const family = double.test(text) ? 2 : isFamily(text[0] ?? '') ? 1 : 0
  const foreign = transliterated.exec(text)?.[0].length ?? 0
  if (foreign > 0) return foreign
  if (family === 0) return surely ? rareLength(text) : 0
  const given = givenLength(text, family, surely)
  if (given === 0) return 0
  if (!surely && given === 2 && beginsPlace.test(text.slice(family + 1, family + 5))) return 0
  if (!surely && isPlaceName.test(text.slice(family + given - 1, family + given + 3))) return 0
  if (expecting === 'hardly' && !looksLikeNothingElse(text, family, given)) return 0
  return family + given
}

function givenLength(text: string, family: number, surely: boolean): number {
  const run = /^\p{Script=Han}*/u.exec(text.slice(0, 10))![0]
  const [first = '', second = ''] = [run[family], run[family + 1]]
  const cut = cuts(run)
  const single = cut.has(family) && cut.has(family + 1) && (!second || followsName(second))
  if (!first || (isNeverGiven(first) && !surely && !(single && !followsName(first)))) return 0
  if (isNeverGiven(first) && followsName(first)) return run.length === family + 1 && surely ? 1 : 0
  if (family === 1 && !cut.has(1)) {
    const word = Math.min(...cut)
    const third = run[2] ?? ''
    if (word === 2 && isNameSign(third) && (run.length === 3 || cut.has(3))) return 2
    if (word <= 3 && [...run.slice(1, word)].every(isNameSign)) return word - 1
    if (!isNamelike(run, surely)) return 0
  }
  // 刘平和，: what could follow a name ends it where nothing comes after.
  const closes = run.length === family + 2 && /[和来正常同]/u.test(second)
  const alone =
    !second || (followsName(second) && !closes) || (cut.has(family + 1) && !cut.has(family + 2) && !isNameSign(second))
  const count = alone && !(run.length === family + 2 && surely) ? 1 : 2
  const good = [first, second].slice(0, count).filter(isNameSign).length
  if (surely) return count
  if (isDoubtful(run[0]!) && family === 1) {
    const whole = (cut.has(1) && cut.has(1 + count)) || run.length === 1 + count
    return good === count && whole && !beginsWithWord(run.slice(1)) ? count : 0
  }
  if (count === 1 && single && family === 1) return 1
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
  /^[镇乡村县市区路街苑厂矿屯]|^.(?:城(?![管里区])|[镇乡村县市区路街湖河江桥山庄园苑厂矿屯](?!上)|社区|小区|公司|集团|示范|大道|大桥|大街|大厦|广场|中学|小学|医院|矿业|物流|商贸|建材|超市|酒店|饭店|花园|国际)/u

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

/** 买买提·艾力: the point stands between two parts that are written by sound. */
const sounds =
  '[阿艾吾买热古努迪帕卡麦玉亚伊依吐库哈木塔萨沙赛穆尼牙孜力提江尔逊明拜克合曼拉罕汗娜夏甫都不里布达旦丹德多扎西次仁]'
const fromAfar = new RegExp(`^${sounds}{2,8}[·•・.．](?:${sounds}{1,10}(?!\\p{Script=Han})|${sounds}{2,10})`, 'u')

/** 郭亮小学: the last sign of what looks like a name begins the word for a place. */
export const beginsPlace =
  /^(?:小[学区]|中[学心]|大[学道街厦桥]|社区|公[司园]|广场|花园|学[校院]|医院|医药|国际|街道|新[村城区])/u

/** What stands alone in the field of a form and begins with a family name. */
function writtenLength(text: string): number {
  const run = /^\p{Script=Han}{2,4}(?=[^\p{Script=Han}]|$)/u.exec(text)?.[0]
  return run && isFamily(run[0]!) && !organ.test(run) && !masked.test(text) ? run.length : 0
}

const organ =
  /[局科室处部司办所院校站店组会厅行厂社队口业]$|中心|公司|窗口|物业|大厅|匿名|本人|自己|业主|群众|市民|居民|不详|未知|必填|如下|同上|没有|暂无|待定|保密|电话|原件|复印|身份|要求|需要|信息|什么|是谁|法人|公民|组织|单位|可以|能否|如何|怎么|变更|更改|应该|是否|以及|起诉|登记|核对|查询|错误|有误|一致|相同|正确|住址|地址|年龄|性别|号码/u
/** A name whose family name is in no list: two to four signs that stand alone and begin with no word. */
function rareLength(text: string): number {
  const run = /^\p{Script=Han}{2,4}(?=[^\p{Script=Han}]|$)/u.exec(text)?.[0]
  if (!run || organ.test(run) || isNeverGiven(run[0]!)) return 0
  return cuts(run).has(1) && han.test(run) ? run.length : 0
}

/** Two signs of given names that make no word: 欣怡, 子轩. */
export function isGivenOnly(given: string, text: string): boolean {
  const ends = cuts(text)
  return [...given].every(isNameSign) && !beginsWithWord(given) && ends.has(1) && ends.has(2)
}
