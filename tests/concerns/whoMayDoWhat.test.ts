import type { assignConcern } from '@shared/concerns/acts/assign'
import { type Concern, editionOf } from '@shared/concerns/concern'
import { concernActs } from '@shared/concerns/everyAct'
import { type ConcernAction, concernActionNames, concernActions } from '@shared/concerns/status'
import type { Caller } from '@shared/people/caller'
import { concernEndpoints } from '../../functions/concerns/endpoints'
import { more } from '../inquiries/people'
import { letsIn, whoTable } from '../support/whoTable'
import { bench, usual, words } from './bench'

const lampsLead = more.lampsLead
/** Everybody who may come to the door of a concern that 市住房城乡建设局 answers, whose draft waits for its signature. */
const standings: readonly { title: string; caller: Caller; alone?: true }[] = [
  { title: '居民', caller: more.citizen },
  { title: '本单位经办', caller: more.housingTwo },
  { title: '起草的经办', caller: more.housing },
  { title: '本单位审核', caller: more.leadTwo },
  { title: '起草的审核', caller: more.lead },
  { title: '别单位经办', caller: more.ecology },
  { title: '别单位审核', caller: lampsLead },
  { title: '分办', caller: more.dispatcher },
  { title: '编辑', caller: more.editor },
  { title: '督查', caller: more.supervisor },
  { title: '督查（没有审核人能签）', caller: more.supervisor, alone: true },
  { title: '村居经办', caller: { id: 'staff-clerk', role: 'clerk', name: '示例村居经办' } },
]

const columns = standings.map(({ title }) => title)
const acts = concernActions.map((action) => [concernActionNames[action], action] as const)

/** Asks at the public door for one act by one person, of a concern that is just there. */
async function asked(
  action: ConcernAction,
  nth: number,
  desk: ReturnType<typeof bench>,
  kept: Concern,
): Promise<number> {
  const { caller } = standings[nth]!
  const id = `${action}-${nth}`
  const writers = [more.housing.id, more.lead.id]
  // Whoever signs along does so while it is waited for.
  const waits = action === 'agree' || action === 'object'
  const along = { status: 'cosigning' as const, cosigners: [{ id: 'urban-management', name: '市城市管理局' }] }
  await desk.store.create({ ...kept, ...(waits ? along : {}), id, version: 0, draft: { ...kept.draft!, writers } })
  const route = concernActs[action].operation.route as 'POST /api/concerns/{id}/assignment'
  const body = { ...usual[action], version: editionOf(kept) }
  return (await desk.ask<typeof assignConcern>(caller, route, { params: { id }, body })).status
}

let table: ReturnType<typeof whoTable>
let rows: Map<string, boolean[]>
beforeAll(async () => {
  const [staffed, alone] = [bench(), bench()]
  await staffed.hire(more.lead, more.leadTwo, more.housing)
  const kept = (await staffed.store.get(await staffed.at('review')))!
  const registers: boolean[] = []
  for (const { caller } of standings) {
    const { status } = await bench().register(caller, words)
    registers.push(status !== 401 && status !== 403)
  }
  rows = new Map([['登记', registers]])
  for (const [title, action] of acts) {
    const row: boolean[] = []
    for (const [nth, one] of standings.entries()) {
      const status = await asked(action, nth, one.alone ? alone : staffed, kept)
      row.push(status !== 401 && status !== 403)
    }
    rows.set(title, row)
  }
  table = whoTable({ name: '舆情', columns, rows })
}, 60_000)

test('README prints who may do what on a concern, as the door answers', () => {
  expect(table.written).toBe(table.found)
})

test('there is a row for each act, and the door has no step of a concern besides them', () => {
  const steps = concernEndpoints(bench().house).map(({ contract }) => contract.route)
  const known = concernActions.map((action) => concernActs[action].operation.route)
  expect(steps.filter((route) => /^POST \/api\/concerns\/\{id\}\//.test(route)).sort()).toEqual([...known].sort())
})

describe.each(['登记', ...acts.map(([title]) => title)])('%s', (act) => {
  test.each(columns)('%s is let in or not, as README says', (column) => {
    expect(rows.get(act)?.[columns.indexOf(column)]).toBe(letsIn(table.written, act, column))
  })
})

test('nobody signs what they wrote, and the supervisor signs only where no lead can', () => {
  const who = columns.filter((column) => letsIn(table.written, concernActionNames.sign, column))
  expect(who).toEqual(['本单位审核', '督查（没有审核人能签）'])
})
