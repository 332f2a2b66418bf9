import { dayNumber, spokenDate } from '../../calendar/date'

interface Period {
  from: string
  until: string
}

/** 「还没开始，6月20日（周日）开始」「正在进行，6月22日（周二）结束，还剩 2 天」「已经结束（6月22日（周二））」, on the day `today`. */
export function whenOpen({ from, until }: Period, today: string): { state: 'ahead' | 'open' | 'over'; words: string } {
  if (today < from) return { state: 'ahead', words: `还没开始，${spokenDate(from, today)}开始` }
  if (today > until) return { state: 'over', words: `已经结束（${spokenDate(until, today)}）` }
  const left = dayNumber(until) - dayNumber(today)
  const rest = left === 0 ? '今天结束' : `${spokenDate(until, today)}结束，还剩 ${left} 天`
  return { state: 'open', words: `正在进行，${rest}` }
}
