import { type KeptTemplate, keptTemplate } from '@shared/answers/templates/kept'
import type { Kind, Store } from '../../platform/store/store'

export type KeptTemplates = Store<KeptTemplate>

/** How the ids of kept templates begin: they share a table with notices. */
export const keptTemplateIds = 'template#'
export const unitTemplates = (unit: string) => `templates#${unit}`
/** Everything that lies over the seeds. */
export const laidOverSeeds = 'templates-laid'
/** What was never used and waits for its first signature. */
export const waitingTemplates = 'templates-waiting'

const lastOf = ({ events }: KeptTemplate) => events.at(-1)?.at ?? ''
const firstOf = (one: KeptTemplate) =>
  one.status === 'waiting' ? { key: waitingTemplates, sort: lastOf(one) } : undefined

/** 答复模板 that units keep, by their unit; those that were ever used or withdrawn also all together. */
export const keptTemplates: Kind<KeptTemplate> = {
  table: 'notices',
  schema: keptTemplate,
  isOwn: (id) => id.startsWith(keptTemplateIds),
  indexes: {
    first: (one) => ({ key: unitTemplates(one.unit.id), sort: lastOf(one) }),
    second: (one) => (one.live || one.withdrawn ? { key: laidOverSeeds, sort: lastOf(one) } : firstOf(one)),
  },
}
