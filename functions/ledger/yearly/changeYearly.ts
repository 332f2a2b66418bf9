import type { yearlyReply } from '@shared/ledger/yearly/contractParts'
import type { beginYearly as begin } from '@shared/ledger/yearly/contractYearly'
import { bornYearly, evolveYearly } from '@shared/ledger/yearly/evolve'
import type { YearlyReport } from '@shared/ledger/yearly/report'
import { contentOf } from '@shared/ledger/yearly/sound'
import { type YearlyAct, yearlyThing } from '@shared/ledger/yearly/thing'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type * as z from 'zod'
import { change } from '../../platform/change'
import {
  momentNow,
  ownUnit,
  reportingFor,
  requireShownYear,
  unitAmong,
  type YearlyNeeds,
  yearlyWorkOf,
} from './yearlyWork'

type Reply = z.infer<typeof yearlyReply>

/** The first words of a unit's report. @throws Problem 'bad-input', 'changed-meanwhile' where a colleague was faster. */
export async function beginYearly(
  { body: { year, content, unit } }: Received<typeof begin>,
  caller: Caller,
  needs: YearlyNeeds,
): Promise<Reply> {
  requireShownYear(year, needs.now)
  ownUnit(caller)
  const { id, name } = unitAmong(await reportingFor(year, caller, needs), unit)
  const born = { ...bornYearly(year, { id, name }), draft: contentOf(content) }
  const { at } = momentNow(needs)
  const made = evolveYearly(born, { type: 'written', at, by: { id: caller.id, name: caller.name } })
  const kept = await needs.reports.create(made).catch((error: unknown) => {
    throw error instanceof Problem && error.code === 'already-exists'
      ? new Problem('changed-meanwhile', '刚刚有同事开始填这一年的报告，请看过最新情况再操作')
      : error
  })
  return { report: await yearlyWorkOf(kept, caller, needs) }
}

interface Sent {
  params: { id: string }
  body: { version: number }
}

/** One act on one report; its messages ride in the one write. */
export async function changeYearly(
  act: YearlyAct,
  { params: { id }, body }: Sent,
  caller: Caller,
  needs: YearlyNeeds,
): Promise<Reply> {
  const load = async (): Promise<YearlyReport> => {
    const there = await needs.reports.get(id)
    if (!there) throw new Problem('not-found', '这一年的报告还没有人填')
    return there
  }
  const after = await change({ act, caller, body, seen: body.version }, yearlyThing, {
    load,
    moment: () => momentNow(needs),
    keep: (one) => needs.reports.save(one),
  })
  return { report: await yearlyWorkOf(after, caller, needs) }
}
