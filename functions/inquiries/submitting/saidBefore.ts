import { type Day, addDays, beijingDate, spokenDate } from '@shared/calendar/date'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { saysTheSame } from '@shared/inquiries/case/sameText'
import { isOpen } from '@shared/inquiries/words'
import { accountsOf, type Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { CaseRoom } from '../caseRoom'

/** 本市约定: so many of a citizen's cases, of so many days, are looked at. */
const looked = { cases: 20, days: 30 }

/**
 * 一件事一件办件: whoever writes in nearly the same words what is being handled for them already is shown that case, and
 * may still send what is another matter. Another place is another matter.
 * @throws Problem 'said-before' (409) with the query code of the case.
 */
export async function requireNew(
  { text, area }: { text: string; area?: string | undefined },
  caller: Caller,
  { inquiries, moment }: Pick<CaseRoom, 'inquiries' | 'moment'>,
): Promise<void> {
  const today = beijingDate(moment.at)
  const latest = {
    index: 'second',
    from: addDays(today, -looked.days),
    newestFirst: true,
    limit: looked.cases,
  } as const
  const pages = await Promise.all(accountsOf(caller).map((key) => inquiries.page({ ...latest, key })))
  const same = pages
    .flatMap((page) => page.items)
    .find((one) => isOpen(one.status) && one.area === area && saysTheSame(one.text, text))
  if (same) throw new Problem('said-before', wordsFor(same, today), undefined, { about: same.id })
}

const wordsFor = ({ id, submittedAt, department }: Inquiry, today: Day): string =>
  `${spokenDate(beijingDate(submittedAt), today)}提交过几乎一样的一件，编号 ${id}，由${department.name}办理。是同一件事，可以在那件里补充；是另一件事，可以照样提交`
