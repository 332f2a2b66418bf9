import type { listTemplates as contract } from '@shared/answers/contractTemplates'
import { keeperOf } from '@shared/answers/templates/access'
import { type ShownTemplate, shownTemplateOf } from '@shared/answers/templates/desk'
import { unitOf } from '@shared/answers/templates/laid'
import type { KeptTemplate } from '@shared/answers/templates/kept'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { everyOf } from '../../platform/store/pages'
import { type TemplateNeeds, untouchedOf, writtenOf } from './changeTemplate'
import { laidOverSeeds, unitTemplates, waitingTemplates } from './store'

/** What waits for a signature at every other unit, for whoever signs in place of a lead. */
async function waitingOf(
  { page }: TemplateNeeds['keptTemplates'],
  besides: readonly string[],
): Promise<KeptTemplate[]> {
  const keys = [laidOverSeeds, waitingTemplates]
  const lists = await Promise.all(keys.map((key) => everyOf(page, { index: 'second', key })))
  return lists.flat().filter(({ status, unit }) => status === 'waiting' && !besides.includes(unit.id))
}

/** The templates that somebody keeps: drafts, what is used, what was withdrawn. @throws Problem 'not-allowed' without a unit. */
export async function listTemplates(
  caller: Caller,
  { keptTemplates, seeds, reference }: TemplateNeeds,
): Promise<Replied<typeof contract>> {
  const units = keeperOf(caller)
  if (units.length === 0) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  const lists = units.map((unit) =>
    everyOf(keptTemplates.page, { index: 'first', key: unitTemplates(unit), newestFirst: true }),
  )
  const others = caller.role === 'supervisor' ? await waitingOf(keptTemplates, units) : []
  const kept = [...(await Promise.all(lists)).flat(), ...others]
  const touched = new Set(kept.map(({ template }) => template))
  const as = new Map(seeds.map((seed) => [seed.id, writtenOf(seed)]))
  const untouched = seeds.filter((seed) => units.includes(unitOf(seed)) && !touched.has(seed.id))
  const all = [...kept, ...untouched.map((seed) => untouchedOf(seed, reference))].map((one): ShownTemplate =>
    shownTemplateOf(one, caller.id, as.get(one.template)),
  )
  return {
    units: units.map((unit) => {
      const { id, name } = reference.department(unit)
      return { id, name }
    }),
    drafts: all.filter(({ draft }) => draft),
    inUse: all.filter(({ now, unit }) => now && units.includes(unit.id)),
    withdrawn: all.filter(({ withdrawn, draft }) => withdrawn && !draft),
  }
}
