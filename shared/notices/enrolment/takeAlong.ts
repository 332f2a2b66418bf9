import type { EnrolmentPlan, EnrolmentRound } from './plan'
import { stageNames } from './words'

/** The list to take along, as one text to copy or to send to the family. */
export function takeAlong(
  plan: Pick<EnrolmentPlan, 'year' | 'stage' | 'contact' | 'source' | 'example'>,
  round: EnrolmentRound,
  today: string,
): string {
  const head = `${plan.example ? '【示例，内容不作数】' : ''}${plan.year}年${stageNames[plan.stage]}`
  return [
    `${head}：${round.name}`,
    `报名：${spoken(round.from)}到${spoken(round.until)}，${round.how}`,
    ...round.bring.map((one, nth) => `${nth + 1}. ${one}`),
    `有疑问：${plan.contact}`,
    `照《${plan.source.title}》写，${spoken(today)}查`,
  ].join('\n')
}

function spoken(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
