import { tokensOf } from '../../text/tokens'
import { typed } from '../question/colloquial'
import type { Answer } from './answer'

type Asked = NonNullable<Answer['lead']>['asked']

/** Who is to pay, mend or answer for a thing, and whose it is: that stands in the rule, and is no office. */
const liable =
  /(谁|哪一?方|哪家)(来|得|该|要)?(给)?(负责)?(赔|陪|出(?=钱|这|$|[，？?])|掏|买单|承担|担责|修|还|付)|找谁(来|去)?(赔|陪|要)|归谁(?!管|负责|受理|审批|批|查|发)|谁的责任|跟谁(?!说|反映|投诉)/
const office = /找谁|谁管|归谁|哪个部门|哪个单位|找哪|谁负责|谁来管/

/** What a question asks for first of all, where its words say so. */
export function askedFor(question: string): Asked | undefined {
  if (/(罚|赔|补|退|给|要).{0,6}几(倍|成|块|百|千|万)|多要几个月的(钱|工资)|拿几个月/.test(question)) return 'how-much'
  if (
    /多少天|(?<![好用没这前过了])几天(?!了|没|前)|多久|多长时间|(?<![十百这那前近好没干])几个?(工作日|月|年|小时)(?!前|来|了|都|活)|什么时候|啥时候|期限|几号|几月/.test(
      question,
    )
  )
    return 'how-long'
  if (/多少钱|几块钱|收费|补多少|赔多少|给多少|罚多少|罚款多少|多少费|标准是多少|比例/.test(question)) return 'how-much'
  if (liable.test(question) || office.test(question)) return 'who'
  if (/去哪|在哪|哪里|哪儿|到哪|上哪/.test(question)) return 'where'
  if (/(能|可以|合法|允许|违法|行).{0,24}(吗|么|不|嘛)[？?。]?$|可不可以|能不能|是否|行不行|合不合法/.test(question))
    return 'may-i'
  return undefined
}

const says: Record<Asked, RegExp> = {
  who: /(由|归|跟|找|让)[^，。；]{1,24}(赔|出|付|修|承担|担|还|给|补|管|做主)|要赔|得赔|(主人|管理人|单位|公司|房东|房主|业主|卖家|厂家|商家|物业|学校|家长|开发商|保险公司|的人|的一方)[^，。；]{0,12}(赔|修|付|出|担|还)|归[^，。；]{1,12}(?=[，。；]|$)|跟(妈妈|爸爸|[^，。；]{1,6}过)/,
  'how-long': /[\d一二三四五六七八九十两]+ ?(个)?(工作日|自然日|天|日|个月|月|年|小时|周)/,
  'how-much': /[\d一二三四五六七八九十百千万两]+ ?(元|万元|块|倍|%|％|成)|百分之|不收费|免费|不要钱/,
  where:
    /(到|向|在|去|找)[\p{Script=Han}（）、]{2,24}(局|委|中心|窗口|大厅|法院|委员会|派出所|医院|单位|公司|网|部门|政府|街道|乡镇|村委|处|所|站)/u,
  'may-i':
    /(?:^|，(?:也|都|就|才|一般)?)(可以|能|不能|不可以|不行|行|合法|不合法|违法|不违法|不得|不用|要|必须|应当|有权|没有权|不一定|看|允许|不允许|禁止|算|不算)/,
}
const opens =
  /^(可以|能|不能|不可以|不行|行|合法|不合法|违法|不违法|不得|不用|要|必须|应当|有权|没有权|不一定|看|允许|不允许|禁止|算|不算)/

/** Who is liable is told with what else its sentence says of it, up to so many signs: 狗主人赔；能证明是你故意的才减免。 */
const wholly = 64
const lengthOf = (parts: readonly string[]) => parts.join('').length

/** Half a sentence that means nothing without the half before it: 能当场答的当场答；不能的，从收到那天起…… */
const leans = /^(?:[^，。；]{1,12}[的时后]，|但|否则|其中|另外|同时|不能|没有|其他|其余|超过|逾期|再|这)/

/** A yes or no by itself, left to stand only where it answers just this question; 要 is neither to 能吗. */
const yesOrNo = /^(?!要|必须|应当)[^，。；]{1,8}。$/

/** What an answer was made from: its department, and the known question, where it answers one. */
interface Answered {
  department?: string | undefined
  known?: string | undefined
}

/**
 * The sentence of an answer that says just what was asked; nothing where none does, or where several do and neither the
 * question's words nor the known question tell which. Who is responsible is the department, but who is liable stands in the text.
 */
export function leadOf(said: string, text: string, { department, known = '' }: Answered): Answer['lead'] {
  const question = typed(said)
  const asked = askedFor(question)
  if (asked === undefined) return undefined
  if (asked === 'who' && !isOfLiability(question, known))
    return department ? { asked, text: `找${department}` } : undefined
  const parts = text.split(/(?<=[。；])/).filter((one) => one.trim())
  const found = theOne(asked, parts, { question, known })
  if (found === undefined) return undefined
  let first = found
  while (parts[first - 1]?.trim().endsWith('；') && leans.test(parts[first]!.trim())) first -= 1
  let last = found
  if (asked === 'who')
    while (
      last + 1 < parts.length &&
      parts[last]!.trim().endsWith('；') &&
      lengthOf(parts.slice(first, last + 2)) <= wholly
    )
      last += 1
  // 三条都要有：甲；乙；丙。 is one thing, told to its end.
  if (/(都|几|[两三四五]).{0,6}：/.test(parts[first]!))
    while (parts[last]!.trim().endsWith('；') && parts[last + 1]) last += 1
  const sentence = parts.slice(first, last + 1).join('')
  return { asked, text: sentence.trim().replace(/[；。]$/, '。') }
}

const isOfLiability = (question: string, known: string) =>
  liable.test(question) || (liable.test(known) && !/投诉|举报|反映|管/.test(question))

/**
 * Which part says it: the one with most of the question's words; the first, where one case leads to the next or the known
 * question asks for the same.
 */
function theOne(
  asked: Asked,
  parts: readonly string[],
  { question, known }: { question: string; known: string },
): number | undefined {
  const saying = parts.flatMap((part, at) => (says[asked].test(part.trim()) ? [at] : []))
  const isSame = askedFor(known) === asked
  if (asked === 'who' && isSame) return saying[0]
  if (asked === 'may-i' && yesOrNo.test(parts[0]!.trim()) && says[asked].test(parts[0]!)) return 0
  const words = wordsOf(question)
  const alike = isSame && asked !== 'may-i' ? wordsOf(known) : words
  const shared = (at: number, there = words) => pairsOf(parts[at]!).filter((pair) => there.has(pair)).length
  const worth = (at: number) =>
    shared(at) +
    shared(at, alike) -
    Number(hedges.test(parts[at]!)) +
    Number(asked === 'may-i' && opens.test(parts[at]!.trim())) * 2
  const best = saying.toSorted((a, b) => worth(b) - worth(a) || a - b)[0]
  if (best === undefined) return undefined
  if (asked === 'may-i') return shared(best) > (opens.test(parts[best]!.trim()) ? 0 : 1) ? best : undefined
  return saying.length === 1 || isSame || shared(best) > 0 || followsOn(parts, saying) ? best : undefined
}

/** An exception to what is asked for is not what is asked for. */
const hedges = /但|除外|不受/
const asking =
  /[上下这]?个月|多少天?|能不能|可不可以|不?可以|是否|行不行|不?能|多少钱?|多久|什么时候|去哪里?|哪里|[几吗]/g
const wordsOf = (text: string) => new Set(pairsOf(text.replace(asking, ' ')))
/** Pairs of signs: single ones stand anywhere. */
const pairsOf = (text: string) => tokensOf(text).filter((token) => token > 0xffff)

/** 先责令改正；不改的，罚200元；情节严重的，罚1000元: one rule in steps, of which the first is everybody's. */
const followsOn = (parts: readonly string[], saying: readonly number[]) =>
  saying.every((at, i) => i === 0 || (at === saying[i - 1]! + 1 && parts[at - 1]!.trim().endsWith('；')))
