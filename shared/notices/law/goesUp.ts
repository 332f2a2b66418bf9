import { type Day, spokenDate } from '../../calendar/date'
import { Problem } from '../../problem'
import { kindMeant } from './kinds'
import { type Law, leastUntil, leastWords } from './least'
import type { NoticeContent } from '../content'

/**
 * What is issued on the day `up`: a period runs from the day the notice is up. Planned earlier, it begins on that day; what
 * law wants at least is counted anew, and the last day moves only as far as that asks.
 * @throws Problem 'not-now' (409) when the last day is over and nothing moves it, or when the text itself names a day that
 * would move: then the drafter has to write it anew.
 */
export function goesUp(content: NoticeContent, up: Day, law: Law): NoticeContent {
  const from = content.from > up ? content.from : up
  const least = leastUntil(kindMeant(content), from, up, law)
  const until = least && least.until > content.until ? least.until : content.until
  if (until < from) throw new Problem('not-now', '公示的最后一天已经过去，请退回改日期')
  const says = `${content.title}\n${content.text}`.normalize('NFKC')
  const stale = [
    ...(from === content.from ? [] : [content.from]),
    ...(until === content.until ? [] : [content.until]),
  ].filter((day) => names(says, day))
  if (stale.length > 0) {
    const why = least && until !== content.until ? `，${least.rule.name}${leastWords(least.rule)}` : ''
    throw new Problem(
      'not-now',
      `今天发布，公示要从${spokenDate(from, up)}到${spokenDate(until, up)}${why}；正文还写着${stale
        .map((day) => spokenDate(day, up).replace(/（.+）/, ''))
        .join('、')}，请退回改好再发`,
    )
  }
  return from === content.from && until === content.until ? content : { ...content, from, until }
}

/** Whether a text names a day: 12月24日, 12 月 24 日, 2026-12-24, 2026.12.24. */
function names(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number)
  const zero = (n: number | undefined) => `0?${n}`
  const spoken = new RegExp(`(?<!\\d)${zero(month)}\\s*月\\s*${zero(date)}\\s*[日号]`)
  const written = new RegExp(`${year}\\s*[-./年]\\s*${zero(month)}\\s*[-./月]\\s*${zero(date)}(?!\\d)`)
  return spoken.test(text) || written.test(text)
}
