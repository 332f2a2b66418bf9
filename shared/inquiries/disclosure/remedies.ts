import { type DisclosureDecision, refuses } from './decisionWords'

/** 行政复议法（2023 年修订） is in force from here on. */
const reviewFirstSince = '2024-01-01'

/**
 * What can be done against an answer, and until when. Where less is given than was asked for, since 2024-01-01 行政复议
 * comes first and the court after it within 15 days (行政复议法 第二十条、第二十三条第一款第四项；行政诉讼法 第四十五条);
 * against all else, and before that day, either, the court within six months (行政诉讼法 第四十四条、第四十六条).
 * @param date 'YYYY-MM-DD' of the answer.
 */
export function remediesOf(decision: Pick<DisclosureDecision, 'kind' | 'reviewBody'>, date: string): string {
  const body = decision.reviewBody?.trim() ? decision.reviewBody.trim() : '行政复议机关'
  return reviewComesFirst(decision, date)
    ? `对这份答复不服，可以从知道之日起六十日内，先向${body}申请行政复议；对行政复议决定不服，再从收到复议决定书之日起十五日内向人民法院提起行政诉讼（行政复议法 第二十条、第二十三条；行政诉讼法 第四十五条）。`
    : `对这份答复不服，可以从知道之日起六十日内向${body}申请行政复议，也可以从知道之日起六个月内直接向人民法院提起行政诉讼（行政复议法 第二十条；行政诉讼法 第四十四条、第四十六条）。`
}

export const reviewComesFirst = ({ kind }: Pick<DisclosureDecision, 'kind'>, date: string): boolean =>
  refuses({ kind }) && date >= reviewFirstSince
