import { spokenDate } from '../../calendar/date'
import type { Notice } from '../notice'
import { type Wish, wishes, wishNames } from './words'

/** What may be said of a notice today, each with the article that gives it. */
export interface HeardWish {
  wish: Wish
  basis: string
}

/** What law gives of a kind of notice, by its articles. */
interface Given {
  voices?: Partial<Record<Wish, string>>
}

interface Runs {
  from: string
  /** Last day of the period as it really runs; absent as long as it does not count yet. */
  until: string | undefined
  today: string
}

/** 提意见、申请听证: where law gives it, and while the period runs; before a period counts it may be said already. */
export const heardOn = ({ status }: Pick<Notice, 'status'>, { voices = {} }: Given, runs: Runs): HeardWish[] =>
  status !== 'issued' || notRunning(runs)
    ? []
    : wishes.flatMap((wish) => {
        const basis = voices[wish]
        return basis ? [{ wish, basis }] : []
      })

/** Why nothing can be said of a notice now, in a sentence. */
export function whyNotHeard(wish: Wish, { status }: Pick<Notice, 'status'>, { voices = {} }: Given, runs: Runs) {
  if (status !== 'issued') return '这份公告已经撤回或者更正，请看新的那一份'
  if (!voices[wish]) return `法律没有规定这种公告要${wishNames[wish]}，有疑问请打公告上的电话，或者在“问答”里问`
  return notRunning(runs)
}

function notRunning({ from, until, today }: Runs): string | undefined {
  if (today < from) return `公示${spokenDate(from, today)}开始，那天起可以提`
  return until !== undefined && today > until
    ? `公示${spokenDate(until, today)}已经结束。还有话要说，可以在“问答”里写给发公告的单位`
    : undefined
}
