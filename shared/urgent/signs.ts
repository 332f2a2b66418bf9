import type { WeighedText } from '../departments/features'

/**
 * Kinds of words in which danger is told, or an ordinary matter: whose, which part of a body, what became of it, with
 * what, where; and on the other side what asks for a rule, tells of a habit, or only fears. Other words of a kind than
 * those somebody was heard to use say the same.
 */
const kinds = {
  kin: '老公|丈夫|对象|男朋友|男友|前夫|老婆|妻子|媳妇|爸|爹|父亲|妈|母亲|娘|继父|公公|婆婆|哥|弟|姐|妹|叔|舅|姨|姑|室友|同学|同事|工友|邻居|对门|朋友|战友|师傅',
  child:
    '孩子|小孩|娃|宝宝|婴儿|儿子|女儿|闺女|妮|孙|外甥|侄|学生|小子|丫头|[一二两三四五六七八九]岁|个月大|刚出生|女孩|男孩|姑娘|小伙',
  old: '老人|老头|老太|老伴|大爷|大娘|奶奶|爷爷|姥姥|姥爷|[六七八九]十[多几来]?岁|八十|七十',
  self: '我|俺|咱|自己',
  body: '头|脸|脖子|嗓子|喉|眼|嘴|鼻|耳朵|胸|心口|肚子|腰|背|胳膊|手|腿|脚|指|脑|舌|身上|浑身|皮|骨|肉|腕',
  wound: '血|口子|伤口|骨头|断了|烂|肿|青紫|烫|烧伤|扎|割|捅|咬',
  down: '倒|瘫|躺|栽|摔|跌|滑|滚|晕|昏|迷糊|不动|没反应|叫不|喊不|醒不|不省|不应|不吭|没动静|抽|翻白眼|吐白沫|僵|软了',
  breath: '喘|气|憋|噎|呛|卡住|咳|堵住|脉|心跳|呼吸',
  colour: '发紫|发白|发青|紫|煞白|惨白|蜡黄|冷汗|冰凉|哆嗦|发抖|抽搐',
  sick: '吐|疼|痛|麻|胡话|高烧|过敏|羊水|快生|要生|破水|见红|歪|说不清|说不出',
  swallow: '喝|吃|吞|咽|舔|误服|塞',
  poison:
    '农药|百草枯|敌敌畏|老鼠药|耗子药|除草剂|洁厕|消毒|药片|安眠药|药|电池|酒精|甲醇|毒|蘑菇|蛇|蜂|洗衣液|硬币|纽扣|珠',
  fire: '火|烟|烧|燃|焦|糊|炸|爆',
  gas: '煤气|燃气|天然气|液化气|气罐|气味|煤炉|炭|一氧化碳|臭鸡蛋|蜂窝煤|壁挂炉|灶|阀',
  leak: '漏|泄|冒|嘶嘶|呲呲|嗤嗤|刺鼻|呛人|响',
  water: '河|湖|水库|坑|井|池|塘|渠|冰|淹|水里|洪|桥|海|江|窖|沟',
  fall: '掉|落|沉|漂|浮|陷|坠|跳|翻',
  height: '楼顶|天台|窗台|阳台|栏杆|护栏|塔吊|架子|高处|边上|楼|房顶|窗户|外沿',
  current: '电|闸|麻了|吸住|粘住',
  caught: '困|卡|夹|压|埋|关|锁|出不|拔不|堵在|下不来|打不开|够不着|不让走|不让出|绑|扣|塌',
  machine: '机器|车|拖拉机|电梯|三轮|吊车|皮带|搅拌|脱粒|收割|摩托|方向盘|后备箱',
  weapon: '刀|斧|棍|砖|铁|锤|枪|汽油|剪子|钢管|酒瓶|锄',
  blow: '打|揍|踹|踢|掐|砍|捅|杀|勒|扇|砸|撬|拽|拖|按着|摁|撕|抢|绑|侵|摸|跟着|尾随|追|堵|威胁|弄死|虐|烫',
  hiding: '躲|藏|不敢|小声|偷偷|别出声|反锁|衣柜|床底|听得见|门口|门外|敲门',
  lost: '不见|走丢|丢了|找不着|找不到|没回|失踪|联系不上|关机|不接|没影|没人影|带走|抱走|拐|走失|没到家|定位',
  farewell:
    '死|不想活|活够|活着|轻生|自杀|解脱|了断|遗书|绝笔|走了之|没意思|拖累|对不起|再见|下辈子|来世|永别|最后|绳|告别|想不开|活不',
  cry: '救命|救救|快来|来人|救我|帮帮|怎么办|咋办|咋弄|咋整|快|急|哭|喊|叫|求',
  now: '现在|正在|正|刚|这会|突然|忽然|一下子|还在|已经|马上|越来越|眼看|此刻|今晚|今天|半天',
  much: '一直|好多|全是|满|都是|不停|止不住|不止',
  ask: '怎么处罚|怎么罚|多少|哪个部门|谁管|谁负责|找谁|怎么办理|怎么申请|怎么报|赔|保险|报销|补贴|规定|条例|政策|标准|手续|证|投诉|举报|能不能|可以吗|合法|违法|需要什么|材料|几天|多久|什么时候|哪里办|哪儿办|流程|工伤|责任|判|法律|算不算|吗',
  habit:
    '每天|经常|天天|总是|老是|长期|一到|每次|每晚|晚上都|以前|去年|前年|上个月|上周|前几天|昨天|那年|当时|曾|后来|之前|多次|几次|年前|半年',
  fear: '怕|担心|万一|会不会|容易|隐患|可能|要是|如果|预防|防止|安全|演练|培训|宣传|讲座|建议|希望|请求|领导|尊敬|业主|物业|小区|开发商|公司|政府|市民',
  play: '游戏|电影|小说|电视剧|新闻|视频里|表演|梦|听说|网上',
} as const

/** The kinds in the order of their names, in which those that stand at one place are told. */
const names = Object.keys(kinds).sort() as (keyof typeof kinds)[]

/** A word written with [一二三] for one of several signs, and ? after what may be missing, in full: in the order in which an expression tries them. */
function inFull(word: string): string[] {
  const [, first = '', rest = ''] = /^(\[[^\]]+\]\??|.\??)(.*)$/u.exec(word) ?? []
  if (first === '') return ['']
  const signs = [...first.replace(/[[\]?]/g, ''), ...(first.endsWith('?') ? [''] : [])]
  return signs.flatMap((sign) => inFull(rest).map((end) => sign + end))
}

/** By its first sign, the words of all kinds: kind by kind, each in its own order. */
const byFirst = new Map<string, { kind: number; word: string }[]>()
for (const [kind, name] of names.entries())
  for (const word of kinds[name].split('|').flatMap(inFull)) {
    const there = byFirst.get(word.charAt(0))
    if (there) there.push({ kind, word })
    else byFirst.set(word.charAt(0), [{ kind, word }])
  }

/** Where words of the kinds stand, in order: in one pass, of each kind the first that fits, and none within another of the same kind. */
function kindsIn(sentence: string): { at: number; kind: number }[] {
  const met: { at: number; kind: number }[] = []
  const ends = new Int32Array(names.length)
  for (let at = 0; at < sentence.length; at++)
    for (const { kind, word } of byFirst.get(sentence.charAt(at)) ?? []) {
      if (at < ends[kind]! || !sentence.startsWith(word, at)) continue
      ends[kind] = at + word.length
      met.push({ at, kind })
    }
  return met
}

/** Two kinds belong together within so many signs. */
const reach = 14

/** 麻烦问下, 跟您打听个事, 替俺妈问问: whoever asks politely is in no other danger than who does not. */
const courtesy =
  /(替|帮)(我|俺|咱)?(妈|娘|爹|爸|姑|姨|婶|嫂子?|姐|哥|弟|妹|朋友|邻居|同事|亲戚|工友|老乡|奶奶?|爷爷?)?(问|打听)(一?下|一?声|个事儿?|问)?[，。：]?|(跟|向|给)(您|你|恁)(打听|请教|咨询|问)(一?下|个事儿?|点事儿?)?[，。：]?|(我|俺|咱)?(就)?(想|请|麻烦|劳驾|烦请)(您|你|恁|再|跟您|跟你)?(给|帮)?(问|打听|咨询|请教)(一?下|一?声|一句|个事儿?|点事儿?|问|您|你|恁)*[，。：]?|(我|俺|咱)?就(想)?问(一?下|一?句|一?声)[，。：]?|(问|打听|咨询|请教)(一下|下|一声|个事儿?)[，。：]?|麻烦(您|你|恁|各位)(了|一下)?[，。]?/g

/** A message, as saidIn gives it, without what is only said to be polite; a story stays as it is told. */
export const withoutCourtesy = (said: string): string =>
  said.length <= longest && /[问听询教烦]/.test(said) ? said.replace(courtesy, '') : said

/** What a sentence is judged by: its words, and which kinds of words follow each other closely. */
export function signsOf(sentence: string): WeighedText[] {
  const met = kindsIn(sentence)
  const seen = new Set<string>()
  met.forEach(({ at, kind }, from) => {
    seen.add(names[kind]!)
    for (let to = from + 1; to < met.length && met[to]!.at - at <= reach; to++)
      if (met[to]!.kind !== kind) seen.add(`${names[kind]}0${names[met[to]!.kind]}`)
  })
  return [
    { text: sentence, weight: 1 },
    { text: [...seen].join(' '), weight: 1 },
  ]
}

/** So many signs at least, and at most, has a cry among other clauses. */
const shortest = 12
const breath = 50
const pieceOfBreath = 40
const shortBreath = 30
/** Signs of the longest piece that is judged at once; the next piece of a sentence without end begins a third earlier. */
const longest = 90

/** The sentences of a text, those without end in pieces that overlap. */
export function sentencesOf(said: string): string[] {
  return said
    .split(/[。！？；!?;]+/)
    .filter((sentence) => sentence.length >= 4)
    .flatMap((sentence) => piecesOf(sentence, longest))
}

/** A text in pieces of at most so many signs, of which each begins before the last one ends. */
export function piecesOf(sentence: string, length: number): string[] {
  const overlap = Math.floor(length / 3)
  const pieces: string[] = []
  for (let from = 0; from === 0 || from + overlap < sentence.length; from += length - overlap)
    pieces.push(sentence.slice(from, from + length))
  return pieces
}

/** What is told in one breath, by two to four clauses together, or in short pieces where no comma parts it: a cry may stand among them. */
export function breathsOf(sentence: string): string[] {
  const clauses = sentence
    .split(/[，、]+/)
    .filter(Boolean)
    .flatMap((clause) => (clause.length > breath ? piecesOf(clause, pieceOfBreath) : clause))
  return clauses.flatMap((clause, from) =>
    clause.length > shortBreath
      ? clause
      : [2, 3, 4]
          .map((count) => clauses.slice(from, from + count).join('，'))
          .filter(({ length }, at, all) => length >= shortest && length <= breath && length !== all[at - 1]?.length),
  )
}
