import { addDays, beijingDate, spokenDate } from '../../calendar/date'
import { Problem } from '../../problem'
import { standingInvitation } from './hearing/hearing'
import { kindOf } from '../law/kinds'
import { leastUntil, leastWords } from '../law/least'
import { stepsBefore } from './chains'
import type { Matter } from './matter'
import type { PaperSaid } from './paperSaid'
import { type MatterKnown, progressOf, requireTurn } from './progress'

/**
 * The periods of law are checked for what went on paper as for what goes here.
 * @throws Problem 'not-now' | 'bad-input' with the reason and the article.
 */
export function requireLawful(matter: Matter, id: string, paper: PaperSaid, known: MatterKnown): void {
  const { step, standing } = requireTurn(matter, id, known)
  if (standing !== 'next') throw new Problem('not-now', `${step.name}已经办过或者定下了`)
  const invited = standingInvitation(matter, id)
  if (invited && beijingDate(invited.when) >= known.today)
    throw new Problem('not-now', `定好的${step.name}还没有到时间，先取消并说明理由，再登记纸上已办`)
  const { from, until, posted } = paper
  const { today, law } = known
  if (from > today) throw wrong('from', '纸上办过的，第一天不能在今天以后')
  const kind = kindOf(step.kind ?? '')
  if (!kind && until >= today) throw wrong('until', '纸上办过的一步要在今天以前办完；还在办的，在这里开始')
  if (kind?.posted && !posted) throw wrong('posted', `要写最后一处贴上的日子（${kind.posted.basis}）`)
  if (posted && (posted > today || posted > until))
    throw wrong('posted', '贴上的日子不能在今天以后，也不能晚于最后一天')
  const before = stepsBefore(matter.chain, step).map((one) => one.id)
  const last = progressOf(matter, known).find(
    (one) => before.includes(one.step.id) && one.until !== undefined && one.until >= from,
  )
  if (last?.until)
    throw wrong(
      'from',
      `${last.step.name}${spokenDate(last.until, today)}才结束，${step.name}最早从${spokenDate(addDays(last.until, 1), today)}起`,
    )
  const least = kind && leastUntil(kind, from, posted ?? from, law)
  if (kind && least && until < least.until)
    throw wrong(
      'until',
      `${kind.name}要公示${leastWords(least.rule)}，从${spokenDate(posted ?? from, today)}起，最后一天最早是${spokenDate(least.until, today)}`,
    )
}

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])
