import { offers } from '../../act'
import { addDays } from '../../calendar/date'
import type { Caller } from '../../people/caller'
import { neverPublic } from '../../redaction/kinds'
import { publicWords } from '../../redaction/publicWords'
import type { OpenPaper, PaperWork } from './contractParts'
import { paperHeadline } from './event'
import { paperActs } from './everyAct'
import { owedInterpretation } from './explaining'
import { isBeingWritten, isPublicPaper, lacksOf, type Paper } from './paper'
import { paperActions, paperLeadsTo } from './status'
import type { PaperMoment } from './moment'

/** For its department, with what this reader may do; without its text. */
export function paperWorkOf(one: Paper, caller: Caller, moment: PaperMoment): PaperWork {
  const owed = owedInterpretation(one, moment)
  return {
    id: one.id,
    version: one.events.length,
    department: one.department.name,
    facts: one.facts,
    status: one.status,
    lacks: isBeingWritten(one) ? lacksOf(one) : [],
    ...(owed ? { clock: owed.words } : {}),
    overdue: owed?.overdue ?? false,
    ...(one.successor ? { successor: one.successor.title } : {}),
    steps: one.events.map((event) => ({
      at: event.at,
      words: paperHeadline(event),
      by: event.by.name,
      ...('reason' in event ? { text: event.reason } : {}),
    })),
    can: paperActions.filter((action) =>
      offers(paperActs[action], one, { caller, moment, leadsTo: paperLeadsTo(one.status, action) }),
    ),
  }
}

/** The first day on which it no longer applies, by what it says and by what replaced it. */
export function paperEndsOn({
  facts: { expiresOn },
  replacedFrom,
}: Pick<Paper, 'facts' | 'replacedFrom'>): string | undefined {
  return [...(expiresOn ? [addDays(expiresOn, 1)] : []), ...(replacedFrom ? [replacedFrom] : [])].sort()[0]
}

/** 不予公开的 is named nowhere, not even as what came in place of another. */
const replacedBy = (successor: Paper['successor']): string =>
  successor && successor.attribute !== '不予公开' ? `已由《${successor.title}》取代` : '已由另一份文件取代'

/** As anybody may read it; undefined where nobody outside may. `cleared`: what its department signed of its end since. */
export function openPaperOf(
  one: Paper,
  today: string,
  cleared?: { endsOn: string; words: string },
): OpenPaper | undefined {
  if (!isPublicPaper(one) || one.signedAt === undefined) return undefined
  const { title, number, issuedOn, effectiveFrom, expiresOn } = one.facts
  const { replacedFrom, successor } = one
  const ended = [
    ...(replacedFrom ? [{ endsOn: replacedFrom, words: replacedBy(successor) }] : []),
    ...(expiresOn ? [{ endsOn: addDays(expiresOn, 1), words: '有效期已满' }] : []),
    ...(cleared ? [cleared] : []),
  ].find(({ endsOn }) => endsOn <= today)
  return {
    id: one.id,
    title: publicWords(title, neverPublic),
    ...(number ? { number } : {}),
    department: one.department.name,
    issuedOn,
    ...(effectiveFrom ? { effectiveFrom } : {}),
    ...(expiresOn ? { expiresOn } : {}),
    publishedAt: one.signedAt,
    ...(ended ? { ended: ended.words } : {}),
    ...(ended && ended.endsOn === replacedFrom && successor?.attribute === '主动公开'
      ? { successor: successor.id }
      : {}),
  }
}
