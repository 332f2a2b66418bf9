import type * as z from 'zod'
import { accessions } from '../../answers/accessions/store'
import { opennessReviews } from '../../answers/openness/reviews'
import { papers } from '../../answers/papers/store'
import { upkeeps } from '../../answers/papers/upkeepStore'
import { keptCards } from '../../answers/knowledge/store'
import { missedQuestions } from '../../answers/missed/store'
import { askedCountKind } from '../../answers/local/askedStore'
import { keptLocals } from '../../answers/local/store'
import { keptTemplates } from '../../answers/templates/store'
import { secondInterpretations, interpretations, judgements } from '../../answers/store'
import { concerns } from '../../concerns/store'
import { protectionRecords } from '../../protection/store'
import { registeredUnits } from '../../departments/register/store'
import { holidayRecords } from '../../holidays/store'
import { intakes, sightingPages } from '../../hot/sightings/store'
import { respondedCases } from '../../concerns/linked/store'
import { hotDecisions } from '../../hot/store'
import { pictureLooks, pictureTraces } from '../../inquiries/looking/pictures'
import { heldItems } from '../../inquiries/looking/heldBack'
import { partItems } from '../../inquiries/parts'
import { openedItems } from '../../inquiries/opened/store'
import { inquiries } from '../../inquiries/store'
import { texts } from '../../inquiries/texts'
import { shelves } from '../../inquiries/uploads/shelf'
import { keptYears } from '../../ledger/annual/store'
import { dailyRoots, keptMonths } from '../../ledger/store'
import { yearlyReports } from '../../ledger/yearly/store'
import { heldNotices } from '../../notices/followers/digest/store'
import { batches, fanOuts } from '../../notices/followers/store'
import { matters } from '../../notices/matters/store'
import { voices } from '../../notices/voices/store'
import { notices } from '../../notices/store'
import { inPersons } from '../../notices/telling/inPerson'
import { helpCodes } from '../../people/helping/codes'
import { logins, oneTimeCodes } from '../../people/store'
import { strains } from '../../people/signIn/strains'
import { accounts } from '../../platform/identity/account'
import { followers } from '../../messages/followers/followers'
import { reachables, spendings } from '../../messages/followers/reached'
import { inboxItems, undeliveredItems } from '../../messages/inbox'
import { tallies } from '../../platform/limits'
import { readAs, type UnreadableRow } from '../../platform/store/setAside'
import { setAsideItems } from '../../platform/store/setAsideBook'
import type { Tables } from '../../platform/store/tables'
import { promises } from '../../promises/store'
import { heartbeats, postings, sites } from '../../sites/store'
import { answeredSheets, publicCounts, takenTokens } from '../../surveys/answers/store'
import { heldTexts } from '../../surveys/holding/store'
import { surveys } from '../../surveys/store'

/** Every kind there is. */
export const kinds: readonly { table: string; schema: z.ZodType; isOwn?: (id: string) => boolean }[] = [
  ...[
    inquiries,
    texts,
    partItems,
    heldItems,
    pictureLooks,
    pictureTraces,
    openedItems,
    shelves,
    concerns,
    hotDecisions,
    respondedCases,
    sightingPages,
    intakes,
    notices,
    matters,
    voices,
    fanOuts,
    batches,
    heldNotices,
    sites,
    postings,
    heartbeats,
  ],
  ...[
    secondInterpretations,
    judgements,
    interpretations,
    keptCards,
    keptLocals,
    askedCountKind,
    keptTemplates,
    missedQuestions,
    opennessReviews,
    accessions,
    papers,
    upkeeps,
    yearlyReports,
    accounts,
    helpCodes,
    registeredUnits,
    protectionRecords,
    holidayRecords,
    logins,
    oneTimeCodes,
    keptMonths,
    keptYears,
    dailyRoots,
  ],
  ...[promises, surveys, heldTexts, takenTokens, answeredSheets, publicCounts],
  ...[inPersons, followers, reachables, spendings, inboxItems, undeliveredItems, tallies, strains, setAsideItems],
]

/** Rows that no kind of their table can read: the lists of the system go on without them. */
export async function unreadableRows(tables: Pick<Tables, 'rows'>): Promise<UnreadableRow[]> {
  const found: UnreadableRow[] = []
  for await (const { table, id, body } of tables.rows()) {
    const own = kinds.filter((one) => one.table === table && (one.isOwn?.(id) ?? true))
    const read = own.map(({ schema }) => readAs(schema, body))
    const [first] = read
    if (read.every((one) => 'why' in one)) found.push({ table, key: id, why: first && 'why' in first ? first.why : '' })
  }
  return found
}
