import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import { accessions } from '../../functions/answers/accessions/store'
import { keptCards } from '../../functions/answers/knowledge/store'
import { keptLocals } from '../../functions/answers/local/store'
import { papers } from '../../functions/answers/papers/store'
import { upkeeps } from '../../functions/answers/papers/upkeepStore'
import { interpretations } from '../../functions/answers/store'
import { keptTemplates } from '../../functions/answers/templates/store'
import { concerns } from '../../functions/concerns/store'
import { registeredUnits } from '../../functions/departments/register/store'
import { hotDecisions } from '../../functions/hot/store'
import { inquiries } from '../../functions/inquiries/store'
import { yearlyReports } from '../../functions/ledger/yearly/store'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { notices } from '../../functions/notices/store'
import { accounts } from '../../functions/platform/identity/account'
import { holidayRecords } from '../../functions/holidays/store'
import { settingAside } from '../../functions/platform/store/setAside'
import type { Kind } from '../../functions/platform/store/store'
import { protectionRecords } from '../../functions/protection/store'
import { promises } from '../../functions/promises/store'
import { heldTexts } from '../../functions/surveys/holding/store'
import { surveys } from '../../functions/surveys/store'
import { messageTo } from '../support/messages'

const kindOf = <K extends string>(name: K) => {
  const schema = z.object({ id: z.string(), version: z.number(), kind: z.literal(name), outbox: z.array(outgoing) })
  const kind: Kind<z.infer<typeof schema>> = {
    table: 'messages',
    schema,
    isOwn: (id) => id.startsWith(`${name}-`),
    indexes: {},
  }
  const one = { id: `${name}-1`, version: 0, kind: name, outbox: [messageTo('p', name, '2026-11-01T00:00:00.000Z')] }
  return { kind, one }
}

test('of kinds that share a table each sends its own messages, and no row of another is called unreadable', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shared-table-'))
  const unreadable: unknown[] = []
  const database = await openEmbeddedDatabase(
    folder,
    settingAside((row) => unreadable.push(row)),
  )
  const [letter, parcel] = [kindOf('letter'), kindOf('parcel')]
  await database.store(letter.kind).create(letter.one)
  await database.store(parcel.kind).create(parcel.one)
  const due = async (one: typeof letter | typeof parcel) =>
    (await database.store(one.kind as Kind<typeof one.one>).due('2026-11-02T00:00:00.000Z', 1)).map(({ id }) => id)
  expect(await due(letter)).toEqual(['letter-1'])
  expect(await due(parcel)).toEqual(['parcel-1'])
  expect(unreadable).toEqual([])
  await database.close()
  await rm(folder, { recursive: true })
})

const carriers: Record<string, Pick<Kind<never>, 'table' | 'isOwn'>> = {
  '7K2M-93QF': inquiries,
  'concern-1': concerns,
  'hot:1': hotDecisions,
  'promise-1': promises,
  '2f3f707349741360b6c47ceb30a7b94d-1': notices,
  'survey-1': surveys,
  'held-1': heldTexts,
  'paper-1': papers,
  'accession#1': accessions,
  'interpretation#1': interpretations,
  'card#1': keptCards,
  'local#1': keptLocals,
  'template#1': keptTemplates,
  'upkeep-1': upkeeps,
  'yearly-1': yearlyReports,
  'staff-1': accounts,
  'unit-1': registeredUnits,
  'protection-1': protectionRecords,
  'holidays-1': holidayRecords,
}

test.each(Object.keys(carriers))('whatever carries messages beside others knows its own by the id: %s', (id) => {
  const owners = Object.entries(carriers).filter(
    ([, { table, isOwn }]) => table === carriers[id]!.table && (isOwn?.(id) ?? true),
  )
  expect(owners.map(([own]) => own)).toEqual([id])
})
