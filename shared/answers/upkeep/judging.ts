import { Problem } from '../../problem'
import type { Named } from '../../named'
import type { UpkeepFinding, UpkeepEvent } from './event'
import { evolveUpkeep } from './evolve'
import { tellOfUpkeep } from './telling'
import type { UpkeepMoment } from './thing'
import type { Upkeep } from './upkeep'
import { endsIt, type UpkeepVerdict } from './words'

/** What is sent with a finding. */
export interface SentFinding {
  verdict: UpkeepVerdict
  reason: string
  from: string
  expiresOn?: string | undefined
  successor?: string | undefined
}

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

/**
 * A finding that can stand. What a document says of its own end goes before: it may be ended earlier, not kept alive.
 * @throws Problem 'bad-input', by field.
 */
export function soundFinding(
  { verdict, reason, from, expiresOn, successor }: SentFinding,
  { document }: Pick<Upkeep, 'document'>,
  { endsOn, today }: UpkeepMoment,
): UpkeepFinding {
  if (from < document.issuedOn) throw wrong('from', '日期早于这份文件的成文日期，请核对')
  if (expiresOn !== undefined && endsIt(verdict)) throw wrong('expiresOn', '废止、失效的不写有效期')
  if (expiresOn !== undefined && expiresOn < from) throw wrong('expiresOn', '有效期早于结论的日期，请核对')
  if (!endsIt(verdict) && endsOn !== undefined && endsOn <= today)
    throw wrong('verdict', `这份文件到 ${endsOn} 已经不再施行，要继续执行请重新公布`)
  if (expiresOn !== undefined && endsOn !== undefined && expiresOn >= endsOn)
    throw wrong('expiresOn', `文件自己写明 ${endsOn} 起不再施行，要延长请重新公布`)
  if (successor && successor === document.title) throw wrong('successor', '取代它的不能是它自己')
  return {
    verdict,
    reason,
    from,
    ...(expiresOn ? { expiresOn } : {}),
    ...(successor ? { successor: { title: successor } } : {}),
  }
}

/** The first finding about a document. @throws Problem 'bad-input'. */
export function begun(
  born: Pick<Upkeep, 'id' | 'department' | 'document'>,
  sent: SentFinding,
  by: Named,
  moment: UpkeepMoment,
): Upkeep {
  const event: UpkeepEvent = { type: 'judged', at: moment.at, by, found: soundFinding(sent, born, moment) }
  const made = evolveUpkeep(bornOfDocument(born), event)
  return { ...made, outbox: tellOfUpkeep(event, made) }
}

/** A document of which nothing has been found yet. */
export const bornOfDocument = ({
  id,
  department,
  document,
}: Pick<Upkeep, 'id' | 'department' | 'document'>): Upkeep => ({
  id,
  department,
  document,
  version: 0,
  status: 'returned',
  writers: [],
  events: [],
  outbox: [],
})
