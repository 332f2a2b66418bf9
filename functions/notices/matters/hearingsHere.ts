import type { NoticeMoment } from '@shared/notices/acts/moment'
import { hearingRestsOn, hearingStepOf } from '@shared/notices/chain/chains'
import { type HearingHere, hearingNow } from '@shared/notices/chain/hearing/here'
import type { Issue, Notice } from '@shared/notices/notice'
import { viewOf } from '@shared/notices/view'
import type { Matters } from './store'

type Issued = Notice & { issue: Issue }

/**
 * 听证 of the matters that these notices are steps of, the soonest first: also of those whose period is over, for a hearing is
 * after it. Each leads to the latest notice on which it rests.
 */
export async function hearingsHere(
  issued: readonly Issued[],
  matters: Pick<Matters, 'many'>,
  moment: NoticeMoment,
): Promise<HearingHere[]> {
  const of = ({ issue }: Issued) => issue.content.chain?.matter
  const found = await matters.many([...new Set(issued.flatMap((one) => of(one) ?? []))])
  return found
    .filter(({ chain }) => hearingStepOf(chain))
    .flatMap((matter): HearingHere[] => {
      const told = hearingNow(matter, moment.at)
      const said = issued.filter((one) => of(one) === matter.id).sort(oldestFirst)
      const notice = said.findLast(({ issue }) => hearingRestsOn(issue.content.kind ?? '')) ?? said.at(-1)
      if (!told || !notice) return []
      const { id, title, field, department, example } = viewOf(notice, moment)
      return [{ ...told, notice: { id, title }, field, department, example }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

const oldestFirst = (a: Issued, b: Issued) => (a.issue.issuedAt < b.issue.issuedAt ? -1 : 1)
