import type { withdrawNotice } from '@shared/notices/acts/withdraw'
import { correctNotice } from '@shared/notices/contract'
import { noticeActs } from '@shared/notices/everyAct'
import { editionOf, type Notice } from '@shared/notices/notice'
import { type NoticeAction, noticeActionNames, noticeActions } from '@shared/notices/status'
import type { Caller } from '@shared/people/caller'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { notices } from '../../functions/notices/store'
import { more } from '../inquiries/people'
import { letsIn, whoTable } from '../support/whoTable'
import { compensation, land, noticeOffice } from './office'

const reason = '示例：理由写在这里，说得清楚'
/** What is sent with each act besides the version, in order. */
const bodies: Record<NoticeAction, object> = {
  revise: { content: compensation },
  submit: {},
  approve: {},
  sendBack: { reason },
  drop: {},
  correct: { content: compensation, reason },
  withdraw: { reason },
}

const officeLead = {
  id: 'office-lead',
  role: 'lead',
  name: '示例审核·市府办',
  department: 'government-office',
} as const
/** Everybody who may come to the door of a notice that 市自然资源局 drafted and handed in. */
const standings: readonly { title: string; caller: Caller }[] = [
  { title: '居民', caller: more.citizen },
  { title: '起草的经办', caller: land.officer },
  { title: '本单位经办', caller: land.other },
  { title: '起草的审核', caller: land.secondLead },
  { title: '本单位审核', caller: land.lead },
  { title: '别单位经办', caller: more.ecology },
  { title: '别单位审核', caller: more.lampsLead },
  { title: '市府办审核', caller: officeLead },
  { title: '编辑', caller: more.editor },
  { title: '分办', caller: more.dispatcher },
  { title: '督查', caller: more.supervisor },
  { title: '村居经办', caller: { id: 'staff-clerk', role: 'clerk', name: '示例村居经办' } },
]

const columns = standings.map(({ title }) => title)
const acts = noticeActions.map((action) => [noticeActionNames[action], action] as const)
const routeOf = (action: NoticeAction) =>
  action === 'correct' ? correctNotice.route : noticeActs[action].operation.route

let table: ReturnType<typeof whoTable>
let rows: Map<string, boolean[]>
beforeAll(async () => {
  const { house, ask, draft, kept } = noticeOffice()
  const made = await kept((await draft()).body.notice.id)
  const byLead = {
    type: 'revised',
    at: made.draftedAt,
    by: { id: land.secondLead.id, name: land.secondLead.name },
  } as const
  const one: Notice = { ...made, events: [...made.events, byLead] }
  rows = new Map()
  for (const [title, action] of acts) {
    const row: boolean[] = []
    for (const [nth, { caller }] of standings.entries()) {
      const id = `${action}-${nth}`
      await house.store(notices).create({ ...one, id, version: 0 })
      const body = { ...bodies[action], ...(action === 'correct' ? {} : { version: editionOf(one) }) }
      const { status } = await ask<typeof withdrawNotice>(
        caller,
        routeOf(action) as 'POST /api/notices/{id}/withdrawal',
        { params: { id }, body },
      )
      row.push(status !== 401 && status !== 403)
    }
    rows.set(title, row)
  }
  table = whoTable({ name: '公告', columns, rows })
}, 60_000)

test('README prints who may do what on a notice, as the door answers', () => {
  expect(table.written).toBe(table.found)
})

test('there is a row for each act, and the door has no step of a notice besides them', () => {
  const steps = noticeEndpoints(noticeOffice().house)
    .map(({ contract }) => contract.route)
    .filter((route) => /^(POST|PUT) \/api\/notices\/\{id\}/.test(route))
  // What residents say of a notice, and whom a clerk told of it, changes nothing about it.
  const besides = ['POST /api/notices/{id}/told-in-person', 'POST /api/notices/{id}/voices']
  expect(steps.sort()).toEqual([...noticeActions.map(routeOf), ...besides].sort())
})

describe.each(acts.map(([title]) => title))('%s', (act) => {
  test.each(columns)('%s is let in or not, as README says', (column) => {
    expect(rows.get(act)?.[columns.indexOf(column)]).toBe(letsIn(table.written, act, column))
  })
})

test('nobody lets out what they wrote', () => {
  const who = columns.filter((column) => letsIn(table.written, noticeActionNames.approve, column))
  expect(who).toEqual(['本单位审核', '市府办审核'])
})
