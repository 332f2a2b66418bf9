import { beijingDate, beijingTime, spokenDate } from '../../../calendar/date'

/** 「上午9点」「下午2点半」「晚上7点15分」, as it is said aloud. */
export function spokenTime(instant: string): string {
  const [hour = 0, minute = 0] = beijingTime(instant).split(':').map(Number)
  const part = hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上'
  const past = minute === 0 ? '' : minute === 30 ? '半' : minute < 10 ? `零${minute}分` : `${minute}分`
  return `${part}${hour > 12 ? hour - 12 : hour}点${past}`
}

/** 「12月20日（周日）上午9点」; `at`: the instant at which it is said. */
export const spokenHour = (instant: string, at: string): string =>
  `${spokenDate(beijingDate(instant), beijingDate(at))}${spokenTime(instant)}`
