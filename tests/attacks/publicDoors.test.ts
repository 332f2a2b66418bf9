import type { readPolicy } from '@shared/answers/contract'
import type { listPublications } from '@shared/inquiries/publication/contractPublication'
import type { listPublishedReplies } from '@shared/ledger/contract'
import { message } from '@shared/outbox'
import { interpretations } from '../../functions/answers/store'
import { inquiries } from '../../functions/inquiries/store'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { notices } from '../../functions/notices/store'
import { jsonLog } from '../../functions/platform/log'
import { city, ownWords } from '../answers/lampCity'
import { bench, words } from '../concerns/bench'
import { office } from '../inquiries/office'
import { more } from '../inquiries/people'
import { land, noticeOffice, village } from '../notices/office'
import { door } from '../support/door'

/** Invented, plainly an example: numbers cut by signs nobody sees, and a line that is turned round. */
const phone = '138\u200b1234\u20605678'
const identity = '371502\u202e19900101\u202c1234'
const dirty = `示例\u202e：\u0007电话${phone}，证号${identity}\u2066。`
const secret = /138.{0,2}1234|19900101|371502.?1990/u
const turning = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u0007]/u

function expectClean(shown: unknown): void {
  const text = JSON.stringify(shown)
  expect(text).not.toMatch(secret)
  expect(text).not.toMatch(turning)
  expect(text).not.toMatch(/\\u00(?:0[0-8bcef]|1)/)
  expect(text).toContain('［手机号］')
}

test('a concern is not signed with a disguised number in it; one that stands from old times is shown without', async () => {
  const { store, register, verify, assign, submit, sign, at, list } = bench()
  const { id } = (await register(more.dispatcher, { ...words, summary: dirty })).body.concern
  await verify(more.editor, id)
  await assign(more.dispatcher, id)
  await submit(more.housing, id)
  expect((await sign(more.lead, id)).status).toBe(400)
  const other = (await register()).body.concern.id
  await verify(more.editor, other)
  await assign(more.dispatcher, other)
  expect((await submit(more.housing, other, dirty)).status).toBe(400)

  const old = (await store.get(await at('responded')))!
  await store.save({ ...old, title: dirty, response: dirty })
  expectClean(await list())
})

test('a message about a concern holds neither, whoever it goes to', () => {
  const { title, text } = message({
    id: 'one',
    to: { person: 'staff' },
    title: dirty,
    text: dirty,
    about: { thing: 'queue' },
    at: '2026-11-23T02:00:00.000Z',
  })
  expectClean([title, text])
})

test('a notice with a disguised number is refused; one that stands from old times is shown without, in lists too', async () => {
  const { house, draft, approve, read, list, withdraw } = noticeOffice()
  const refused = await draft({ text: `${dirty}到哪里登记。` })
  expect(refused.body.errors?.map(({ field }) => field)).toEqual(['text'])
  const { id } = (await draft()).body.notice
  await approve(id)
  const store = house.store(notices)
  const old = (await store.get(id))!
  const content = { ...old.issue!.content, title: dirty, text: dirty, place: dirty }
  await store.save({ ...old, issue: { ...old.issue!, content } })
  expectClean((await read(id)).body)
  expectClean(await list(village))
  await withdraw(id, `写错了，${dirty}`, land.lead)
  expectClean((await read(id)).body.notice.withdrawn)
})

test('an interpretation is read without the number of a person and without turned lines', async () => {
  const { house, ask, policyId, draft, sign } = await city()
  const { id } = (await draft()).body.interpretation
  await sign(id)
  const store = house.store(interpretations)
  await store.save({ ...(await store.get(id))!, text: ownWords + dirty })
  const read = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id: await policyId() } })
  expectClean(read.body.interpretations)
})

test('选登 that stands from old times is read without, by anyone', async () => {
  const { house, opened, reply } = office()
  const { id } = await opened({ publishable: true })
  await reply(id)
  const store = house.store(inquiries)
  const old = (await store.get(id))!
  const publication = { question: dirty, reply: dirty, department: '示例局', publishedAt: '2026-11-23T02:00:00.000Z' }
  await store.save({ ...old, publication })
  const ask = door(ledgerEndpoints(house))
  expectClean((await ask<typeof listPublishedReplies>(undefined, 'GET /api/ledger/replies')).body)
})

test('the editor who prepares a publication reads the whole case covered; the officer who answers reads it as it is', async () => {
  const { ask, opened, reply, read, step } = office()
  const { id } = await opened({ publishable: true, text: `我叫张建国，${dirty}住示例小区3号楼2单元501室` })
  await step(more.citizen, id, 'supplement', { text: `补充：${dirty}` })
  await reply(id, `已联系您${phone}，今天下午上门看管道`)
  const seen = (await read(more.editor, id)).body.inquiry
  expectClean(seen)
  expect(JSON.stringify(seen)).not.toMatch(/张建国|501室/)
  expect(seen).toMatchObject({ id, department: { name: '市住房城乡建设局' } })
  expect(seen.contact).toBeUndefined()
  const listed = await ask<typeof listPublications>(more.editor, 'GET /api/publications', { query: { show: 'able' } })
  expectClean(listed.body)
  expect((await read(more.housing, id)).body.inquiry.text).toContain('张建国')
})

test('the log quotes nobody', () => {
  const lines: string[] = []
  const log = jsonLog('info', { write: (line) => lines.push(line) })
  log.note(dirty, { facts: dirty })
  log.broke('here', new Error(dirty))
  expectClean(lines.map((line) => JSON.parse(line) as unknown))
})
