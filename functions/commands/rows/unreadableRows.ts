import type * as z from 'zod'
import { opennessReviews } from '../../answers/openness/reviews'
import { duties, interpretations, judgements } from '../../answers/store'
import { concerns } from '../../concerns/store'
import { partItems } from '../../inquiries/parts'
import { inquiries } from '../../inquiries/store'
import { texts } from '../../inquiries/texts'
import { dailyRoots, keptMonths } from '../../ledger/store'
import { matters } from '../../notices/matters/store'
import { notices } from '../../notices/store'
import { logins, oneTimeCodes } from '../../people/store'
import { strains } from '../../people/signIn/strains'
import { accounts } from '../../platform/identity/account'
import { inboxItems, undeliveredItems } from '../../messages/inbox'
import { tallies } from '../../platform/limits'
import { readAs, type UnreadableRow } from '../../platform/store/setAside'
import { setAsideItems } from '../../platform/store/setAsideBook'
import type { Tables } from '../../platform/store/tables'

/** Every kind there is. */
export const kinds: readonly { table: string; schema: z.ZodType }[] = [
  ...[inquiries, texts, partItems, concerns, notices, matters, duties, judgements, interpretations, opennessReviews],
  ...[accounts, logins, oneTimeCodes, inboxItems, undeliveredItems, keptMonths, dailyRoots],
  ...[tallies, strains, setAsideItems],
]

/** Rows that no kind of their table can read: the lists of the system go on without them. */
export async function unreadableRows(tables: Pick<Tables, 'rows'>): Promise<UnreadableRow[]> {
  const found: UnreadableRow[] = []
  for await (const { table, id, body } of tables.rows()) {
    const read = kinds.filter((one) => one.table === table).map(({ schema }) => readAs(schema, body))
    const [first] = read
    if (read.every((one) => 'why' in one)) found.push({ table, key: id, why: first && 'why' in first ? first.why : '' })
  }
  return found
}
