import { intake, type Intake, sightingPage, type SightingPage, sightingPrefix } from '@shared/hot/sightings/sighting'
import type { Kind } from '../../platform/store/store'

export const sightingsKey = 'sightings'
export const intakesKey = 'intakes'
const intakePrefix = 'intake:'
export const intakeId = (file: string): string => `${intakePrefix}${file}`
/** The page of a file that begins with a row; so a row that is written twice is written to the same place. */
export const sightingPageId = (file: string, row: number): string =>
  `${sightingPrefix}${file}:${String(row).padStart(7, '0')}`
export const fileOfPage = (id: string): string => id.split(':')[1] ?? ''

/** Sightings lie beside the concerns, a hundred of them to an item, in the order of their coming. */
export const sightingPages: Kind<SightingPage> = {
  table: 'concerns',
  schema: sightingPage,
  isOwn: (id) => id.startsWith(sightingPrefix),
  indexes: { first: ({ at, id }) => ({ key: sightingsKey, sort: `${at}#${id}` }) },
}

/** What was imported, the latest last. */
export const intakes: Kind<Intake> = {
  table: 'concerns',
  schema: intake,
  isOwn: (id) => id.startsWith(intakePrefix),
  indexes: { first: ({ at }) => ({ key: intakesKey, sort: at }) },
}
