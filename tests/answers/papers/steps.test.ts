import { paperActions, paperLeadsTo, type PaperAction } from '@shared/answers/papers/status'
import { paperStatuses } from '@shared/answers/papers/words'
import { more } from '../../inquiries/people'
import { paperDiffersIn } from '@shared/answers/papers/replay'
import { upkeepDiffersIn } from '@shared/answers/upkeep/replay'
import { examplePapers } from '../../../seeds/answers/papers/examples'
import { bench, content, facts, onRequest, withheld } from './bench'

/** The table a clerk signs: what each step makes of a registered document; a dash means not now. */
const expected: Record<PaperAction, string> = {
  //          draft     submitted returned  signed    replaced  withdrawn dropped
  revise: '   draft     draft     returned  -         -         -         -',
  submit: '   submitted -         submitted -         -         -         -',
  sendBack: ' -         returned  -         -         -         -         -',
  sign: '     -         signed    -         -         -         -         -',
  explain: '  -         -         -         signed    -         -         -',
  replace: '  -         -         -         replaced  -         -         -',
  withdraw: ' -         -         -         withdrawn withdrawn -         -',
  drop: '     dropped   dropped   dropped   -         -         -         -',
}
const cells = paperActions.flatMap((action) =>
  paperStatuses.map((status, nth) => [action, status, expected[action].trim().split(/\s+/)[nth]!] as const),
)
/** What a step is sent with where its document needs a word of another. */
async function sending(action: PaperAction, desk: ReturnType<typeof bench>, id: string) {
  if (action === 'replace') return { by: await desk.at('signed') }
  const { number } = (await desk.store.get(id))!.facts
  return action === 'revise' ? { ...content, facts: { ...facts, number } } : {}
}

test.each(cells)('%s of a document that is %s: %s', async (action, status, to) => {
  const desk = bench()
  const id = await desk.at(status)
  const { status: answered } = await desk.take(action, id, { body: await sending(action, desk, id) })
  expect([answered, (await desk.store.get(id))!.status]).toEqual(to === '-' ? [409, status] : [200, to])
  expect(paperLeadsTo(status, action)).toBe(to === '-' ? undefined : to)
})

const everybody = [
  ...[more.citizen, more.dispatcher, more.editor, more.supervisor, more.housing, more.lead, more.leadTwo],
  ...[more.lamps, more.lampsLead],
]
/** Who takes a step on a document of 住建 that an officer of it registered; everybody else is refused. */
const takers: Record<PaperAction, readonly { id: string }[]> = {
  revise: [more.housing, more.lead, more.leadTwo],
  submit: [more.housing, more.lead, more.leadTwo],
  sendBack: [more.lead, more.leadTwo],
  sign: [more.lead, more.leadTwo],
  explain: [more.lead, more.leadTwo],
  replace: [more.lead, more.leadTwo],
  withdraw: [more.lead, more.leadTwo],
  drop: [more.housing, more.lead, more.leadTwo],
}
test.each(paperActions)('%s is taken by those whose step it is and by nobody else', async (action) => {
  const desk = bench()
  const from = paperStatuses.find((status) => paperLeadsTo(status, action))!
  for (const caller of everybody) {
    const id = await desk.at(from)
    const { status } = await desk.take(action, id, { by: caller, body: await sending(action, desk, id) })
    expect([caller.id, status]).toEqual([caller.id, takers[action].some((one) => one.id === caller.id) ? 200 : 403])
  }
})

test('whoever registered a document does not sign it, not even a lead', async () => {
  const { register, take } = bench()
  const { id } = (await register(content, more.lead)).body.paper
  await take('submit', id, { by: more.lead })
  const own = await take('sign', id)
  expect([own.status, own.body.detail]).toEqual([403, '登记和改过这份文件的人不能签发，请另一位审核人签'])
  expect((await take('sign', id, { by: more.leadTwo })).status).toBe(200)
})

test('of two leads at once the second is told what the first did', async () => {
  const { at, take, store } = bench()
  const id = await at('submitted')
  const { length } = (await store.get(id))!.events
  const answers = await Promise.all([
    take('sign', id, { version: length }),
    take('sendBack', id, { version: length, by: more.leadTwo }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.detail).toMatch(/已经办了“(签发|退回修改)”/)
})

const { attribute: _none, ...unstated } = facts
test.each([
  ['without its attribute', { ...content, facts: unstated }, '还缺公文属性，补齐再送签'],
  ['on request without a reason', { ...content, facts: { ...facts, attribute: '依申请公开' } }, '还缺理由，补齐再送签'],
  [
    'withheld without reason or ground',
    { ...content, facts: { ...facts, attribute: '不予公开' } },
    '还缺理由、不予公开的依据，补齐再送签',
  ],
  ['without its text', { facts, interpretation: content.interpretation }, '还缺全文，补齐再送签'],
  ['for citizens without its interpretation', { facts, text: content.text }, '还缺解读稿，补齐再送签'],
])('a document %s waits: it cannot be handed in, and says what is missing', async (_what, body, words) => {
  const { registered, take, desk } = bench()
  const id = await registered(body)
  const answer = await take('submit', id)
  expect([answer.status, answer.body.detail]).toEqual([409, words])
  expect(await desk()).toMatchObject({ waiting: 1, papers: [{ id, status: 'draft' }] })
  expect((await desk()).papers[0]!.lacks.length).toBeGreaterThan(0)
})

test.each([
  ['that is on request with its reason', { ...content, facts: onRequest }],
  ['that is withheld with reason and ground', { ...content, facts: withheld }],
  ['among offices, which needs no interpretation', { text: content.text, facts: { ...facts, facesPeople: false } }],
])('a document %s is handed in', async (_what, body) => {
  const { registered, take } = bench()
  expect((await take('submit', await registered(body))).status).toBe(200)
})

test.each([
  ['a 文号 of a later year than its day', { issuedOn: '2025-12-30', effectiveFrom: '2026-01-01' }, 'issuedOn'],
  ['a day that is to come', { issuedOn: '2027-01-01', effectiveFrom: '2027-01-02' }, 'issuedOn'],
  ['a beginning before it was made', { effectiveFrom: '2026-11-19' }, 'effectiveFrom'],
  ['an end before it begins', { expiresOn: '2026-11-30' }, 'expiresOn'],
  ['a 文号 that is none', { number: '第八号文' }, 'number'],
])('%s is refused at its field', async (_what, change, field) => {
  const { register } = bench()
  const { status, body } = await register({ ...content, facts: { ...facts, ...change } })
  expect([status, body.errors?.[0]?.field]).toEqual([400, field])
})

test.each([
  '一、检查充电口，每月一遍，坏了三日内修好。<script>alert(1)</script>',
  '#!/bin/sh\nrm -rf 示例的文件夹，别的什么也不做',
  '<?php system("示例"); ?> 这不是文件，是一段程序代码',
  '请打开 <img src=x onerror=alert(1)> 这一张示例图片看看',
])('a text that is a program is refused: %s', async (words) => {
  const { register } = bench()
  const { status, body } = await register({ ...content, text: words })
  expect([status, body.detail]).toEqual([400, '里面有程序代码，请只贴文件的文字'])
})

test.each(['示住建发[2026]8号', '示住建发（2026）8号', '示住建发【2026】 08号', '示住建发〔２０２６〕８号'])(
  'the same 文号 twice is refused, whatever its brackets: %s',
  async (number) => {
    const { register } = bench()
    await register()
    const again = await register({ ...content, facts: { ...facts, title: '示例市另一个办法', number } })
    expect([again.status, again.body.detail]).toEqual([
      409,
      `文号 ${facts.number} 已经登记给《${facts.title}》，请核对`,
    ])
  },
)

test('an interpretation that is copied is refused', async () => {
  const { register } = bench()
  const copied = `${content.text}${content.text}${content.text}`
  expect((await register({ ...content, interpretation: copied })).body.detail).toContain('不能照抄')
})

test('the examples follow from their histories, and nobody is told of them', async () => {
  const { house } = bench()
  const { papers, upkeeps } = examplePapers(house.now(), await house.reference())
  expect(papers.map(({ status }) => status)).toEqual(['signed', 'signed', 'signed', 'submitted', 'draft'])
  expect([...papers.map(paperDiffersIn), ...upkeeps.map(upkeepDiffersIn)].filter(Boolean)).toEqual([])
  expect([...papers, ...upkeeps].flatMap(({ outbox }) => outbox)).toEqual([])
})

const told = ({ outbox }: { outbox: readonly { to: string; title: string }[] }, title: string) =>
  outbox.filter((one) => one.title === title).map(({ to }) => to.replace(/^.*=/, ''))

test('what is sent back reaches whoever wrote it and whoever handed it in with the reason, a lead like an officer', async () => {
  const { register, take, store } = bench()
  const { id } = (await register(content, more.leadTwo)).body.paper
  await take('submit', id, { by: more.housing })
  await take('sendBack', id, { body: { reason: '写明是哪些小区' } })
  const one = (await store.get(id))!
  expect(one.outbox.at(-1)).toMatchObject({ title: '文件退回修改', about: { thing: 'paper', id } })
  expect(one.outbox.at(-1)?.text).toContain('写明是哪些小区')
  expect(told(one, '文件退回修改')).toEqual([more.leadTwo.id, more.housing.id])
  await take('submit', id, { by: more.housing })
  await take('sign', id)
  expect(told((await store.get(id))!, '文件已经签发')).toEqual([more.leadTwo.id, more.housing.id])
})

test('whose document a colleague drops is told so, and who dropped it', async () => {
  const { registered, take, store } = bench()
  const id = await registered()
  await take('drop', id, { by: more.lead })
  const one = (await store.get(id))!
  expect(told(one, '登记的文件作废了')).toEqual([more.housing.id])
  expect(one.outbox.at(-1)?.text).toContain(`${more.lead.name}作废`)
})

test('a slip seen after it was handed in is put right without bothering the lead: it is a draft again and goes anew', async () => {
  const { at, take, store } = bench()
  const id = await at('submitted')
  const { facts: before } = (await store.get(id))!
  const other = { ...content, facts: { ...facts, number: before.number, title: '示例市小区车棚充电管理办法（试行）' } }
  const lead = await take('revise', id, { by: more.lead, body: other })
  expect([lead.status, lead.body.detail]).toEqual([403, '这份文件正等签发，要改的话退回修改，写明哪里要改'])
  expect((await take('revise', id, { body: other })).body).toMatchObject({
    paper: { status: 'draft', facts: other.facts },
  })
  expect((await take('sign', id)).status).toBe(409)
  await take('submit', id)
  expect((await take('sign', id)).status).toBe(200)
})
