import { readNumeral } from '@shared/answers/documents/numerals'
import { titled } from '@shared/text/titles'
import { dayAfter, daysIn, daysLater, monthsLater } from '../dates'

/** What a text says of its own days. Days as YYYY-MM-DD. */
export interface StatedTerm {
  effectiveFrom?: string
  /** The first day on which it no longer applies. */
  endsOn?: string
  ending?: '有效期届满' | '废止' | '停止执行'
}

const self =
  '(?:本|该|此)\\s*(?:条例|规定|办法|细则|规则|规程|规范|标准|通知|通告|公告|意见|方案|实施意见|实施方案|实施细则|实施办法|暂行办法|暂行规定|试行办法|决定|政策|措施|若干措施|若干政策|制度|指南|指引|目录|清单|计划|规划|预案|准则|守则|章程|批复|文件|函|法)'
const begins = '(?:施行|实施|执行|实行|生效|试行|试施行|适用|启用)'
const count = '[\\d〇○零一二两三四五六七八九十百半]{1,4}'
const lasting = new RegExp(`(${count})\\s*(个月|年半|年|月|天|日)(?:零?\\s*(${count})\\s*个?月)?`)
/** The sentence speaks about the document: it names it, or says from when it applies as only rules do. */
const aboutItself = new RegExp(
  `${self}|自\\s*(?:发布|公布|印发|下发|颁布|发文|签发|发出|公告|通告|即日|\\d{4}年|[〇○零一二三四五六七八九OoＯ]{4}年)[^，,。；]{0,24}?起[^，,。；]{0,10}?${begins}|^\\s*(?:其|的)?(?:有效期|试行期)|(?:发布|公布|印发|下发|即)之?日起(?:正式)?${begins}`,
)
const relative = new RegExp(
  `(?:自|从)?\\s*(?:${self})?\\s*(?:发布|公布|印发|下发|颁布|发文|签发|发出)\\s*(?:之日|之时|日|后)?\\s*(?:起)?\\s*(?:满)?\\s*(?:第?\\s*(${count})\\s*(日|天|个月)\\s*(?:后|之后|起)?)?\\s*(?:起)?\\s*(?:正式|开始)?\\s*${begins}`,
)
const until =
  /(?:有效期|试行期|执行期|施行期|实施期|有效|期限|有效时间|时效|延长|延续|顺延|继续执行|执行|施行|实施|试行)\s*(?:限|期)?\s*(?:延长|延续|顺延|截)?\s*(?:为|是|:|：)?\s*(?:截止|截至|截止至|截止到|至|到|止于|止|于)\s*$/
const term = new RegExp(
  `(?:有效期|试行期|执行期|施行期|实施期|有效期限|试行期限|暂行期|暂行期限|执行期限|实施期限|有效时间)\\s*(?:限)?\\s*(?:为|是|:|：|暂定|暂定为|共|自[^，,。；]{0,16}起)?\\s*(?:${lasting.source})|(?:试行|暂行|有效|施行|执行|实施)\\s*(?:${lasting.source})(?!内|以内|前|之前|后|以上)`,
)

/**
 * When a document begins and ends by its own words: 自…起施行, 自公布之日起30日后施行, 有效期5年, 有效期至…,
 * 自…至…, 至…止, 试行一年, 自…起废止. `madeOn` is the day that 公布之日 means. Sentences about a licence or a contract count not.
 */
export function termIn(texts: readonly string[], madeOn: string): StatedTerm {
  const found: StatedTerm = {}
  for (const sentence of texts.flatMap((text) => text.normalize('NFKC').split(/[。；;\n]/))) {
    if (
      !aboutItself.test(sentence) ||
      /《[^》]*》[^，,]{0,30}(?:同时|即行|予以|停止)/.test(sentence.split(/[，,]/)[0] ?? '')
    )
      continue
    const begin = beginIn(sentence, madeOn)
    if (begin !== undefined) found.effectiveFrom ??= begin
    const end = endIn(sentence, found.effectiveFrom ?? madeOn)
    if (end && found.endsOn === undefined) Object.assign(found, end)
  }
  return found
}

function beginIn(sentence: string, madeOn: string): string | undefined {
  for (const { day, before, after } of daysIn(sentence)) {
    const from = new RegExp(`^\\s*(?:零时)?\\s*(?:起|开始)\\s*(?:正式|开始|全面|在全市|在全省)?\\s*(?:${begins})`).test(
      after,
    )
    const span = /(?:自|从)\s*$/.test(before) && /^\s*起?\s*(?:至|到|—|-|~)/.test(after)
    const on = new RegExp(`^\\s*(?:正式)?${begins}(?!情况)`).test(after) && /(?:于|自|从|在)\s*$/.test(before)
    if (from || span || on) return day
  }
  const words = relative.exec(sentence)
  if (!words) return undefined
  const [, size, unit] = words
  if (size === undefined) return madeOn
  const number = countOf(size)
  return unit === '个月' ? monthsLater(madeOn, number) : daysLater(madeOn, number)
}

/** The day of another document: 《…》（2019年…. */
const afterTitle = new RegExp(`${titled}[^《》，,]{0,12}$`)

function endIn(sentence: string, begin: string): Pick<StatedTerm, 'endsOn' | 'ending'> | undefined {
  const days = daysIn(sentence)
  for (const { day, before, after } of days) {
    if (afterTitle.test(before)) continue
    const stops =
      /^\s*(?:起|之日起)?\s*(?:(?:自行|自动|即行|同时)?(?:废止|失效)|停止(?:执行|施行|实施|使用)|不再(?:执行|施行|适用))/.exec(
        after,
      )?.[0]
    if (stops !== undefined) {
      const ending = /废止/.test(stops) ? '废止' : /停止|不再/.test(stops) ? '停止执行' : '有效期届满'
      return { endsOn: /(?:至|到|截至|截止)\s*$/.test(before) ? dayAfter(day) : day, ending }
    }
    const isLast =
      until.test(before) ||
      (/(?:至|到|—|-|~)\s*$/.test(before) && (days.length > 1 || /^\s*(?:止|为止|有效|结束)/.test(after))) ||
      /^\s*(?:止|为止|前有效|之前有效|以前有效)/.test(after)
    if (isLast) return { endsOn: dayAfter(day), ending: '有效期届满' }
  }
  const length = term.exec(sentence)
  if (!length) return undefined
  const endsOn = endAfter(length[0], begin)
  return endsOn === undefined ? undefined : { endsOn, ending: '有效期届满' }
}

/** The first day after a span that begins on a day: 5年, 两年半, 18个月, 一年零六个月, 90日. */
export function endAfter(span: string, begin: string): string | undefined {
  const found = lasting.exec(span.normalize('NFKC'))
  if (!found) return undefined
  const [, size = '', unit, more] = found
  const number = countOf(size)
  if (unit === '天' || unit === '日') return daysLater(begin, number)
  const months = unit === '年' ? number * 12 : unit === '年半' ? number * 12 + 6 : number
  return monthsLater(begin, Math.round(months) + (more ? countOf(more) : 0))
}

function countOf(text: string): number {
  return text === '半' ? 0.5 : (readNumeral(text) ?? 0)
}

/** A stated 有效期: 5年, 2021-07-01至2026-06-30, 至2026年6月30日, 2026-06-30. Undefined for 长期 and what is no term. */
export function statedEnd(value: string, begin: string): string | undefined {
  const last = daysIn(value).at(-1)
  return last ? dayAfter(last.day) : endAfter(value, begin)
}
