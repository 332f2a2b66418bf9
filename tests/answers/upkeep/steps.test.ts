import { upkeepActions, upkeepLeadsTo, type UpkeepAction } from '@shared/answers/upkeep/status'
import { upkeepStatuses, type UpkeepStatus } from '@shared/answers/upkeep/words'
import { more } from '../../inquiries/people'
import { bench, finding, repeal } from './bench'

/** The table a clerk signs; a dash means not now. */
const expected: Record<UpkeepAction, string> = {
  //          proposed returned signed
  judge: '    proposed proposed proposed',
  sendBack: ' returned -        -',
  sign: '     signed   -        -',
}
async function at(status: UpkeepStatus) {
  const desk = await bench()
  const document = await desk.idOf('雨棚')
  await desk.begin()
  if (status !== 'proposed') await desk.take(status === 'signed' ? 'sign' : 'sendBack', document)
  return { ...desk, document }
}
const cells = upkeepActions.flatMap((action) =>
  upkeepStatuses.map((status, nth) => [action, status, expected[action].trim().split(/\s+/)[nth]!] as const),
)

test.each(cells)('%s of a finding that is %s: %s', async (action, status, to) => {
  const { take, document, store } = await at(status)
  const { status: answered } = await take(action, document)
  expect([answered, (await store.get(`upkeep-${document}`))!.status]).toEqual(to === '-' ? [409, status] : [200, to])
  expect(upkeepLeadsTo(status, action)).toBe(to === '-' ? undefined : to)
})

const takers: Record<UpkeepAction, readonly { id: string }[]> = {
  judge: [more.housing, more.lead],
  sendBack: [more.lead],
  sign: [more.lead],
}
test.each(upkeepActions)('%s is taken by those whose step it is and by nobody else', async (action) => {
  for (const caller of [
    more.citizen,
    more.editor,
    more.supervisor,
    more.housing,
    more.lead,
    more.lamps,
    more.lampsLead,
  ]) {
    const { take, document } = await at('proposed')
    const { status } = await take(action, document, { by: caller })
    expect([caller.id, status]).toEqual([caller.id, takers[action].some(({ id }) => id === caller.id) ? 200 : 403])
  }
})

test('whoever wrote a finding does not sign it, not even a lead', async () => {
  const { begin, take, idOf } = await bench()
  const document = await idOf('雨棚')
  await begin(finding, more.lead)
  expect((await take('sign', document)).body.detail).toBe('写过这条清理结论的人不能签，请另一位审核人签')
  expect((await take('sign', document, { by: more.leadTwo })).status).toBe(200)
})

test('another department finds nothing of it, and nothing of what is not there', async () => {
  const { begin, idOf, ask } = await bench()
  expect((await begin(finding, more.lamps)).body.detail).toBe('这份文件由市住房城乡建设局清理')
  const body = { document: 'nothing', ...finding }
  expect((await ask(more.housing, 'POST /api/upkeep' as never, { body } as never)).status).toBe(404)
  expect(await idOf('雨棚')).toBeTruthy()
})

test('of two who begin at once one is told that the other was faster; of two leads too', async () => {
  const { begin, take, idOf, store } = await bench()
  const document = await idOf('雨棚')
  const both = await Promise.all([begin(), begin(repeal, more.housingTwo)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  const { length } = (await store.get(`upkeep-${document}`))!.events
  const leads = await Promise.all([
    take('sign', document, { version: length }),
    take('sendBack', document, { version: length, by: more.leadTwo }),
  ])
  expect(leads.map(({ status }) => status).sort()).toEqual([200, 409])
})

test.each([
  ['a day before the document was made', { ...repeal, from: '2023-12-31' }, 'from'],
  ['a term for what ends', { ...repeal, expiresOn: '2027-01-01' }, 'expiresOn'],
  ['a term that is over before it begins', { ...finding, expiresOn: '2026-11-22' }, 'expiresOn'],
  ['itself in its own place', { ...repeal, successor: '聊城市示例雨棚管理规定' }, 'successor'],
])('%s is refused at its field', async (_what, body, field) => {
  const { begin } = await bench()
  const answer = await begin(body)
  expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([400, field])
})

test('what a document says of its own end is not put off by a finding', async () => {
  const { begin } = await bench('，有效期至2026年12月31日')
  const answer = await begin({ ...finding, expiresOn: '2027-12-31' })
  expect([answer.status, answer.body.detail]).toEqual([400, '文件自己写明 2027-01-01 起不再施行，要延长请重新公布'])
})

test('a finding that is sent back reaches whoever wrote it with the reason, and leads them to the document', async () => {
  const { begin, idOf, take, store } = await bench()
  await begin()
  const document = await idOf('雨棚')
  await take('sendBack', document, { body: { reason: '理由写得具体一点' } })
  const { outbox } = (await store.get(`upkeep-${document}`))!
  expect(outbox.at(-1)).toMatchObject({ title: '清理结论退回修改', about: { thing: 'upkeep', id: document } })
  expect(outbox.at(-1)?.text).toContain('理由写得具体一点')
  expect(outbox.at(-1)?.to).toMatch(new RegExp(`=${more.housing.id}$`))
})
