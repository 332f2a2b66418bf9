import type { listTemplates as contract } from '@shared/answers/contractTemplates'
import { keeperOf } from '@shared/answers/templates/access'
import { type ShownTemplate, shownTemplateOf } from '@shared/answers/templates/desk'
import { unitOf } from '@shared/answers/templates/laid'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { everyOf } from '../../platform/store/pages'
import { type TemplateNeeds, untouchedOf, writtenOf } from './changeTemplate'
import { waitingOfAll } from '../waitingOfAll'
import { laidOverSeeds, unitTemplates, waitingTemplates } from './store'

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
  const waiting =
    caller.role === 'supervisor' ? await waitingOfAll(keptTemplates, [laidOverSeeds, waitingTemplates]) : []
  const others = waiting.filter(({ unit }) => !units.includes(unit.id))
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
