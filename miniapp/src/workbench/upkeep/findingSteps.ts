import type { judgeUpkeep } from '@shared/answers/upkeep/acts/judge'
import type { sendBackUpkeep } from '@shared/answers/upkeep/acts/sendBack'
import type { signUpkeep } from '@shared/answers/upkeep/acts/sign'
import type { UpkeepWork } from '@shared/answers/upkeep/contractParts'
import type { beginUpkeep } from '@shared/answers/upkeep/contractUpkeep'
import type { UpkeepFinding } from '@shared/answers/upkeep/event'
import { endsIt, type UpkeepVerdict } from '@shared/answers/upkeep/words'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'

/** A finding as it is being written. */
export interface WrittenFinding {
  verdict?: UpkeepVerdict | undefined
  reason: string
  from: string
  expiresOn: string
  successor: string
}

/** What is sent of it: a term is no part of an end, and what stands in its place no part of 继续有效. */
function sentOf({ reason, from, expiresOn, successor }: WrittenFinding, verdict: UpkeepVerdict) {
  return {
    verdict,
    reason,
    from,
    ...(expiresOn && !endsIt(verdict) ? { expiresOn } : {}),
    ...(successor.trim() && verdict !== '继续有效' ? { successor: successor.trim() } : {}),
  }
}

/** The first finding about a document, or another in its place. */
export function judged({ id, upkeep, version }: UpkeepWork, written: WrittenFinding, verdict: UpkeepVerdict) {
  const found = sentOf(written, verdict)
  return upkeep === undefined
    ? call<typeof beginUpkeep>('POST /api/upkeep', { body: { document: id, ...found } })
    : call<typeof judgeUpkeep>('POST /api/upkeep/{id}/finding', { params: { id: upkeep }, body: { ...found, version } })
}

export const signedBy = (id: string, version: number) =>
  call<typeof signUpkeep>('POST /api/upkeep/{id}/signature', { params: { id }, body: { version } })

export const sentBack = (id: string, version: number, reason: string) =>
  call<typeof sendBackUpkeep>('POST /api/upkeep/{id}/return', { params: { id }, body: { reason, version } })

/** What this reader may do now. */
export const mayDo = ({ can }: UpkeepWork) => ({
  find: can.includes('judge'),
  sign: can.includes('sign'),
  giveBack: can.includes('sendBack'),
})

/** A finding in one line: what, since when, what stands in its place, and why. */
export function sayFinding({ verdict, from, expiresOn, successor, reason }: UpkeepFinding): string {
  const since = verdict === '废止' || verdict === '失效' ? `自 ${fullDay(from)}起` : ''
  const until = expiresOn ? `有效期到 ${fullDay(expiresOn)}` : ''
  const now = successor ? `现行的是《${successor.title}》` : ''
  return `${[verdict, since, until, now].filter(Boolean).join('，')}：${reason}`
}
