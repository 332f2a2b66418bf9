import { kin, labels, roles } from './cues'

/** What the words right before a place speak of: kin, somebody's role, the field of a form, a name to come, people at large; '' where nothing does. */
export type Cue = '亲' | '角' | '签' | '名' | '众' | ''

/** The plain words among the alternatives of a pattern. */
export const wordsOf = (pattern: string): string[] =>
  pattern.split('|').flatMap((word) => {
    const plain = word.replace(/\(\?[^)]*\)/gu, '').replace('\\s?', '')
    if (/^\p{Script=Han}+$/u.test(plain)) return [plain]
    return /^\p{Script=Han}+\?$/u.test(plain) ? [plain.slice(0, -2), plain.slice(0, -1)] : []
  })
const more: readonly (readonly [Cue, string])[] = [
  [
    '名',
    '我叫|俺叫|他叫|她叫|人叫|名叫|本人|我是|俺是|在下|鄙人|叫做|改名|更名为|真名|本名|原名|化名|签名|落款|署名|名字|姓名|改成|写成',
  ],
  [
    '签',
    '来信人|写信人|发信人|发帖人|来电者|投诉者|反映者|举报者|求助者|提问者|留言者|咨询者|报料人|爆料人|陈述人|具结人|保证人|立据人|欠款方|卖家|买家|商家|中奖者|获奖者|持证人|持有人|使用人|登记人|房屋所有人|共有人|邮寄人|收信人|寄信人|收款方|付款人|汇款人|开户名|宠主|狗主人|狗主|失主|机手|船主|窗口号|医师|主刀|主治|接诊|护士长',
  ],
  [
    '亲',
    '前夫|前妻|那口子|俺家那口子|我爹|我娘|我爸|我妈|我哥|我姐|我弟|我妹|俺哥|俺姐|俺弟|俺妹|他哥|他弟|她哥|她弟|他爹|他娘|她爹|她娘|岳丈|大姑|二姑|三姑|大姨|二姨|大舅|二舅|三舅|大叔|二叔|三叔|四叔|小叔|大爷|二大爷|侄媳妇|孙媳妇|外孙媳妇',
  ],
  [
    '角',
    '送水的|送奶的|修车的|卖菜的|卖肉的|卖水果的|开车的|收水费的|收电费的|看门的|看大门的|打扫卫生的|放羊的|种地的|干活的|开店的|理发的|装修的|卖房的|卖票的|值班的|保洁员|乡医|赤脚医生|媒婆|接生婆|阴阳先生|二房东|包租婆|中间人|介绍人',
  ],
]
const cues = new Map<string, Cue>([
  ...wordsOf(roles).map((word) => [word, '角'] as const),
  ...wordsOf(labels).map((word) => [word, '签'] as const),
  ...wordsOf(kin).map((word) => [word, '亲'] as const),
  ...more.flatMap(([cue, words]) => words.split('|').map((word) => [word, cue] as const)),
])
const many =
  '业主|学生|居民|村民|市民|群众|党员|职工|员工|工人|家长|网友|乘客|负责人|老人|孩子|小孩|患者|病人|住户|租户|司机|老师|教师|医生|护士|同学|老板|干部|代表|志愿者|残疾人|退休人员|纳税人|消费者|会计|工作人员|家属|女儿|儿子|儿童|妈妈|爸爸|爷爷|奶奶'
for (const word of many.split('|')) cues.set(word, '众')
const opens = /(?:名字?叫|叫做?|姓名|名字|是|为)?["“‘「（(《:：\s]{0,3}$/u

/** The cue that ends where a place begins. */
export function cueBefore(plain: string, at: number): Cue {
  const left = plain.slice(Math.max(0, at - 12), at)
  const loose = cueEnding(left)
  const close = opens.exec(left)!.index
  if (loose || close === left.length) return loose
  const cue = cueEnding(left.slice(0, close))
  return cue === '众' ? '签' : cue
}
function cueEnding(left: string): Cue {
  for (let size = Math.min(6, left.length); size >= 2; size--) {
    const cue = cues.get(left.slice(-size))
    if (cue) return cue
  }
  return /\p{Script=Han}{2}(?<![人成党会学官动满裁超职全雇冗增缺减团]|队)员$/u.test(left) ? '角' : ''
}
