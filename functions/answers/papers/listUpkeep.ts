import { offers } from '@shared/act'
import type * as contract from '@shared/answers/upkeep/contractUpkeep'
import type { ClearedDocument, UpkeepWork } from '@shared/answers/upkeep/contractParts'
import { endOfStanding } from '@shared/answers/upkeep/ending'
import { upkeepActs } from '@shared/answers/upkeep/everyAct'
import { upkeepActions, upkeepLeadsTo } from '@shared/answers/upkeep/status'
import type { Upkeep } from '@shared/answers/upkeep/upkeep'
import { warnedDaysAhead } from '@shared/answers/upkeep/words'
import { addDays, beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { isTheirUnit, unitsOf } from '@shared/people/heirs'
import { neverPublic } from '@shared/redaction/kinds'
import { publicWords } from '@shared/redaction/publicWords'
import type { Reference } from '../../platform/bucket/reference'
import { everyOf } from '../../platform/store/pages'
import type { Corpus } from '../corpus/corpus'
import { requireDepartment } from './registerPaper'
import { type Papers, signedPapers } from './store'
import { type Clearable, clearable } from './clearable'
import { signedUpkeep, type Upkeeps, upkeepOf } from './upkeepStore'

export interface UpkeepNeeds {
  corpus: Corpus
  reference: Reference
  papers: Pick<Papers, 'page'>
  upkeeps: Pick<Upkeeps, 'page'>
  now: Date
}

/** Everything that is to be cleared up, whoever's it is. */
export async function everyClearable({
  corpus,
  reference,
  papers,
  now,
}: Omit<UpkeepNeeds, 'upkeeps'>): Promise<Clearable[]> {
  const registered = await everyOf(papers.page, { index: 'second', key: signedPapers })
  return clearable({ corpus, reference, papers: registered, today: beijingDate(now) })
}

/** 现行有效文件清理, for everybody: how far each department is, and the documents of one. */
export async function listUpkeep(
  { query: { unit } }: Received<typeof contract.listUpkeep>,
  needs: UpkeepNeeds,
): Promise<Replied<typeof contract.listUpkeep>> {
  const today = beijingDate(needs.now)
  const [all, signed] = await Promise.all([
    everyClearable(needs),
    everyOf(needs.upkeeps.page, { index: 'second', key: signedUpkeep }),
  ])
  const found = new Map(signed.map((one) => [one.document.id, one]))
  const listed = all.filter(({ id, inForce }) => inForce || found.has(id))
  const units = new Map<string, { id: string; name: string; documents: number; cleared: number }>()
  for (const { id, department } of listed) {
    const before = units.get(department.id) ?? { ...department, documents: 0, cleared: 0 }
    units.set(department.id, {
      ...before,
      documents: before.documents + 1,
      cleared: before.cleared + (found.has(id) ? 1 : 0),
    })
  }
  const name = unit === undefined ? undefined : needs.reference.department(unit).name
  return {
    units: [...units.values()].sort((a, b) => b.documents - a.documents || a.name.localeCompare(b.name, 'zh')),
    ...(name ? { unit: name } : {}),
    documents: listed
      .filter(({ department }) => unit !== undefined && department.id === unit)
      .sort((a, b) => b.issuedOn.localeCompare(a.issuedOn))
      .map((one) => clearedOf(one, found.get(one.id), today)),
  }
}

/** 本单位的清理: what ends soon, what has no finding and what waits stand first. */
export async function listUpkeepWork(
  caller: Caller,
  needs: UpkeepNeeds,
): Promise<Replied<typeof contract.listUpkeepWork>> {
  const department = requireDepartment(caller)
  const moment = { at: needs.now.toISOString(), today: beijingDate(needs.now) }
  const [all, kept] = await Promise.all([
    everyClearable(needs),
    Promise.all(unitsOf(caller).map((unit) => everyOf(needs.upkeeps.page, { index: 'first', key: upkeepOf(unit) }))),
  ])
  const found = new Map(kept.flat().map((one) => [one.document.id, one]))
  const documents = all
    .filter((one) => isTheirUnit(caller, one.department.id) && (one.inForce || found.has(one.id)))
    .map((one): UpkeepWork => {
      const upkeep = found.get(one.id)
      const line = clearedOf(one, upkeep, moment.today)
      const last = upkeep?.events.at(-1)
      return {
        ...line,
        version: upkeep?.events.length ?? 0,
        near: line.inForce && line.endsOn !== undefined && line.endsOn <= addDays(moment.today, warnedDaysAhead),
        can: upkeep
          ? upkeepActions.filter((action) =>
              offers(upkeepActs[action], upkeep, { caller, moment, leadsTo: upkeepLeadsTo(upkeep.status, action) }),
            )
          : [upkeepActs.judge.action],
        ...(upkeep ? { upkeep: upkeep.id, status: upkeep.status } : {}),
        ...(upkeep?.proposal ? { proposal: upkeep.proposal } : {}),
        ...(last && 'reason' in last ? { returned: last.reason } : {}),
      }
    })
  const rank = ({ near, status }: UpkeepWork) =>
    status === 'proposed' ? 0 : status === 'returned' ? 1 : near ? 2 : status === undefined ? 3 : 4
  return {
    department: needs.reference.department(department).name,
    total: documents.length,
    cleared: documents.filter(({ standing }) => standing !== undefined).length,
    near: documents.filter(({ near }) => near).length,
    documents: documents.sort((a, b) => rank(a) - rank(b) || b.issuedOn.localeCompare(a.issuedOn)),
  }
}

function clearedOf(one: Clearable, upkeep: Upkeep | undefined, today: string): ClearedDocument {
  const { id, title, number, issuedOn, department, held } = one
  const standing = upkeep?.standing
  const found = standing && endOfStanding(standing)
  const endsOn = [one.endsOn, found?.endsOn].filter((day) => day !== undefined).sort()[0]
  return {
    id,
    title: publicWords(title, neverPublic),
    ...(number ? { number } : {}),
    issuedOn,
    department: department.name,
    ...(standing
      ? {
          standing: {
            verdict: standing.verdict,
            reason: publicWords(standing.reason),
            from: standing.from,
            signedOn: beijingDate(standing.signedAt),
            ...(standing.expiresOn ? { expiresOn: standing.expiresOn } : {}),
            ...(standing.successor ? { successor: standing.successor } : {}),
          },
        }
      : {}),
    ...(endsOn ? { endsOn } : {}),
    inForce: one.inForce && (endsOn === undefined || endsOn > today),
    held,
  }
}
