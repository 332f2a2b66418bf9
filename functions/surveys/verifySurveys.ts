import { differsIn } from '@shared/surveys/replay'
import { readAs } from '../platform/store/setAside'
import type { Tables } from '../platform/store/tables'
import { surveys } from './store'

export interface VerifiedSurveys {
  surveys: number
  /** The first one, in the order of drafting, of which something is kept that does not follow from its history, and what. */
  differs?: { id: string; what: string }
}

/** Tells every survey anew from its history and compares: from the rows of the table, for what was dropped stands in no list. */
export async function verifySurveys({ rows }: Pick<Tables, 'rows'>): Promise<VerifiedSurveys> {
  const found: VerifiedSurveys = { surveys: 0 }
  let earliest = ''
  for await (const { table, id, body } of rows()) {
    if (table !== surveys.table || !surveys.isOwn?.(id)) continue
    const read = readAs(surveys.schema, body)
    if (!('value' in read)) continue
    found.surveys++
    const what = differsIn(read.value)
    if (what === undefined || (found.differs && earliest <= read.value.draftedAt)) continue
    found.differs = { id, what }
    earliest = read.value.draftedAt
  }
  return found
}
