import { Problem } from '../../problem'
import { personalData } from '../../redaction/redact'
import { fieldsIn } from '../../text/fields'
import { titled } from '../../text/titles'
import { brushOffs, onlyReceipt } from './replyBrushOff'
import { plainness } from './replyPlain'
import { asksMissed, asksOf, coverage, kindsMissing } from './replyQuestion'

export const findingCodes = [
  'question',
  'asked',
  'citation',
  'basis',
  'brush-off',
  'contact',
  'greeting',
  'plain',
  'personal-data',
  'field',
] as const
export type FindingCode = (typeof findingCodes)[number]

export interface ReplyFinding {
  code: FindingCode
  title: string
  /** What is missing and why it matters, in a sentence or two. */
  why: string
  /** The words it is about. */
  where?: string
  /** Nothing overrides this one: it has to be put right. */
  mustFix?: boolean
}

export interface ReplyWords {
  text: string
  basis: readonly string[]
}

/** Below this a text is called hard to read. */
export const plainEnough = 60
/** Of the matter of a question; of 2,227 real replies of 120 signs or more 3 in 100 stay below, of replies to other questions 3 in 4. */
const leastMatter = 0.03

const rule =
  /应当|不得|依法|必须|严禁|(?:法律|条例|办法|政策|文件)(?:明确)?规定|(?:根据|按照|依据)[^。，；\n]{0,30}(?:规定|法|条例|办法|通知|意见)/u
const cited = new RegExp(titled, 'u')
const ruleName = /[\p{Script=Han}]{2,40}(?:法|条例|办法|规定|细则|通知|意见|规则|方案|标准|目录|公告|决定|约定)/u
const numbered =
  /第[一二三四五六七八九十百零〇\d]+(?:条|款|项|章|部分)|[〔[（(]\d{4}[〕\])）]\s*(?:第\s*)?\d+号|\d{4}年第?\d+号/u
const article = new RegExp(`^.*(?:${titled}|${ruleName.source})[^。]{0,30}?(?:${numbered.source})`, 'u')
const phone =
  /(?<!\d)(?:0\d{2,3}[-－—– ]?\d{7,8}|[2-9]\d{6,7}|1\d{10}|1\d{4}|9\d{4}|400[-－ ]?\d{3,4}[-－ ]?\d{3,4})(?!\d)/u
const place = /(?:窗口|服务大厅|便民中心|服务中心|公众号|小程序|官网|网站|网址|[路街道]\S{0,4}\d+号)/u
const greeting =
  /^[\s“"「]*(?:[^\n。]{0,30}?(?:你好|您好)|[^\n。，]{1,20}(?:网友|市民|居民|同志|先生|女士|朋友|同学|师傅)[^\n。]{0,6}[：:，,])/u
/** What belongs in no reply: a department's own telephone and address do. */
const notInReplies = ['身份证号', '银行卡号', '证件号', '车牌号', '姓名'] as const
const contactWord = /(?:电话|联系|拨打|咨询|手机|办公)[^。；\n]{0,16}$/u

/**
 * 答复质量检查: what a reader would miss in a reply, each said in words and overridable with a reason, but for a field left
 * blank. Looked at: the question is taken up, what was asked by kind is there, a rule is cited, a basis is a title with an
 * article or number, no brush-off, a contact, an address, plain words, no personal data.
 */
export function findings(question: string, { text, basis }: ReplyWords): ReplyFinding[] {
  return [
    ...questionFindings(question, text),
    ...citationFindings(text, basis),
    ...brushOffs(text)
      .slice(0, 1)
      .map(({ phrase, why }) => finding('brush-off', '有一句等于没有答', `“${phrase}”：${why}。`, phrase)),
    ...(phone.test(text) || place.test(text)
      ? []
      : [finding('contact', '没有写还不清楚时找谁', '提问人看完还有疑问时，要有电话、窗口或者办理地点。')]),
    ...(greeting.test(text) ? [] : [finding('greeting', '开头没有称呼', '开头写一句“你好”或者称呼对方，再说结论。')]),
    ...plainFindings(text),
    ...personalFindings(text),
    ...fieldFindings(text, basis),
  ]
}

const finding = (code: FindingCode, title: string, why: string, where?: string): ReplyFinding => ({
  code,
  title,
  why,
  ...(where ? { where: where.slice(0, 60) } : {}),
})

function questionFindings(question: string, text: string): ReplyFinding[] {
  const found: ReplyFinding[] = []
  const asks = asksOf(question)
  const missed = asksMissed(question, text)
  if (onlyReceipt(text))
    found.push(finding('question', '只说收到，没有答复', '提问人等的是结果：是什么、怎么办、什么时候办好。'))
  else if (missed.length === asks.length || coverage(question, text) < leastMatter)
    found.push(
      finding(
        'question',
        '好像没有答到所问',
        '提问里的主要事情在答复里一次也没有提到，请对照看看是不是答非所问。',
        missed[0] ?? asks[0],
      ),
    )
  else if (missed.length >= 2)
    found.push(finding('question', `有 ${missed.length} 问好像没有答到`, '一件件答，提问人才不用再问。', missed[0]))
  const missing = kindsMissing(question, text)
  if (missing.length > 0)
    found.push(
      finding(
        'asked',
        `没有答出${missing.join('、')}`,
        `提问里问了${missing.join('、')}，答复里没有找到；确实还定不下来的，写明为什么、什么时候能定。`,
      ),
    )
  return found
}

function citationFindings(text: string, basis: readonly string[]): ReplyFinding[] {
  const claim = rule.exec(text)?.[0]
  const vague = basis.find((one) => !article.test(one))
  return [
    ...(claim && basis.length === 0 && !cited.test(text)
      ? [finding('citation', '说到规定，没有写依据', '写出文件名称和第几条，提问人才能自己核对。', claim)]
      : []),
    ...(vague ? [finding('basis', '依据写得不完整', '依据要有名称和第几条，或者名称和文号。', vague)] : []),
  ]
}

function plainFindings(text: string): ReplyFinding[] {
  const { score, because } = plainness(text)
  return score >= plainEnough
    ? []
    : [finding('plain', `读起来费劲（通俗程度 ${score} 分，满分 100）`, `${because.join('；')}。`)]
}

function personalFindings(text: string): ReplyFinding[] {
  const kinds = personalData(text).flatMap(({ kind, from }) => {
    if (kind === '手机号') return contactWord.test(text.slice(Math.max(0, from - 24), from)) ? [] : [kind]
    return (notInReplies as readonly string[]).includes(kind) ? [kind] : []
  })
  if (kinds.length === 0) return []
  const named = [...new Set(kinds)].join('、')
  return [finding('personal-data', `写进了${named}`, '答复会留存，也可能选登；不是办这件事必须的个人信息不要写。')]
}

function fieldFindings(text: string, basis: readonly string[]): ReplyFinding[] {
  const fields = fieldsIn([text, ...basis].join('\n'))
  if (fields.length === 0) return []
  return [
    { ...finding('field', '模板里还有没填的地方', `请填好${fields.join('、')}，或者删去。`, fields[0]), mustFix: true },
  ]
}

/** @throws Problem 'bad-input' naming what is neither put right nor overridden with a reason. */
export function requireSettled(
  question: string,
  words: ReplyWords,
  overrides: readonly { finding: string; reason: string }[],
): void {
  const open = findings(question, words).filter(
    ({ code, mustFix }) => mustFix || !overrides.some(({ finding }) => finding === code),
  )
  if (open.length === 0) return
  throw new Problem(
    'bad-input',
    `送审前请改好，或者写明保留的理由：${open.map(({ title }) => title).join('；')}`,
    open.map(({ code, title, why }) => ({ field: code, message: `${title}。${why}` })),
  )
}
