import { laidTemplates } from '@shared/answers/templates/laid'
import type { ReplyTemplate } from '@shared/answers/templates/template'
import { followed } from '../../platform/followed'
import type { House } from '../../platform/house'
import { templatesFrom } from './seeded'
import { keptTemplates, laidOverSeeds } from './store'

/** The templates as the product came with them, and those that are used: what units signed lies over them, at most some seconds old. */
export function usedTemplates(house: House): { seeds(): Promise<ReplyTemplate[]>; used(): Promise<ReplyTemplate[]> } {
  const seeds = templatesFrom(house.bucket, house.now)
  const words = '单位签发的答复模板这次没有读到，照上次读到的列'
  const signed = followed(house, keptTemplates, { key: laidOverSeeds, words })
  return { seeds, used: async () => laidTemplates(await seeds(), await signed()) }
}
