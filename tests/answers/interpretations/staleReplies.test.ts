import type { askQuestion } from '@shared/answers/contract'
import type { checkReplies } from '@shared/answers/contractReplies'
import type { readInquiry } from '@shared/inquiries/contract'
import type { listPublishedReplies } from '@shared/ledger/contract'
import type { InquiryView } from '@shared/inquiries/view'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { inquiries } from '../../../functions/inquiries/store'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { door, example } from '../../support/door'
import { overriding } from '../../inquiries/office'
import { more } from '../../inquiries/people'
import { city, rules } from '../lampCity'

const asked = '示例村口的灯杆歪了一直没人扶正'
const copy = { question: asked, reply: '示例：养护单位接到报修后三天里扶正。' }
const basis = ['《示例市路灯管理办法》第二条']

/** A city where one reply was published that rests on the article of a policy. */
async function published() {
  const all = await city()
  const office = door(inquiryEndpoints(all.house))
  const ledger = door(ledgerEndpoints(all.house))
  const act = async (caller: Parameters<typeof office>[0], id: string, path: string, body: object = {}) =>
    (await office(caller, `POST /api/inquiries/{id}/${path}` as 'POST /api/inquiries/{id}/supplement', {
      params: { id },
      body,
    })) as unknown as { status: number; body: { inquiry: InquiryView; detail?: string } }
  const { body } = await office(more.citizen, 'POST /api/inquiries', {
    body: { kind: 'consultation', text: asked, department: 'housing', publishable: true },
  })
  const { id } = (body as unknown as { inquiry: InquiryView }).inquiry
  const seen = async () =>
    (await office<typeof readInquiry>(more.dispatcher, 'GET /api/inquiries/{id}', { params: { id } })).body.inquiry
      .version
  const text = '已派人扶正'
  const step = async (caller: Parameters<typeof office>[0], path: string, more: object = {}) =>
    act(caller, id, path, { version: await seen(), ...more })
  await step(more.housing, 'review', { text, basis, overrides: overriding(asked, text, basis) })
  await step(more.lead, 'signature')
  await step(more.editor, 'publication-proposal', copy)
  await step(more.lead, 'publication-signature')
  expect((await step(more.editor, 'publication')).status).toBe(200)
  all.house.clock.advance(3_000)
  const answers = async () => {
    const found = await all.ask<typeof askQuestion>(undefined, 'POST /api/answers', {
      body: { question: `${asked}？` },
    })
    return found.body.replies ?? []
  }
  const listed = async () =>
    (await ledger<typeof listPublishedReplies>(undefined, 'GET /api/ledger/replies')).body.replies
  const replaced = () =>
    all.add({ '示例市路灯管理办法(2026-11-24).md': rules(2026, 5).replaceAll('1月1日', '11月24日') })
  const later = () => all.house.clock.advance(3 * 86_400_000)
  const confirm = (on: string[], caller: Parameters<typeof office>[0] = more.lead) =>
    act(caller, id, 'publication-confirmation', { basis: on })
  const remove = (caller: Parameters<typeof office>[0] = more.lead) =>
    act(caller, id, 'publication-removal', { reason: '新办法改成了五天' })
  return { ...all, id, step, answers, listed, replaced, later, confirm, remove }
}

test('whoever reads the public list of replies is told which article has changed since, until its department confirms it', async () => {
  const { ask, listed, replaced, later, confirm, house } = await published()
  const publishedAt = (await listed())[0]?.publishedAt ?? ''
  const told = async () =>
    (await ask<typeof checkReplies>(undefined, 'GET /api/answers/replies', { query: { published: publishedAt } })).body
  expect(await told()).toEqual({ gone: [], stale: [] })
  later()
  await replaced()
  expect(await told()).toEqual({ gone: [], stale: [{ publishedAt, article: '《示例市路灯管理办法》第二条' }] })
  await confirm(basis)
  house.clock.advance(3_000)
  expect(await told()).toEqual({ gone: [], stale: [] })
})

test('once its article was replaced it waits for its department, with what changed, and answers nobody', async () => {
  const { id, desk, answers, replaced, later } = await published()
  expect(await answers()).toHaveLength(1)
  expect((await desk()).replies).toEqual([])
  later()
  await replaced()
  expect(await answers()).toEqual([])
  expect((await desk()).replies).toMatchObject([
    {
      case: id,
      ...copy,
      basis,
      provision: { title: '示例市路灯管理办法', provision: '第二条' },
      successor: { title: '示例市路灯管理办法', effectiveFrom: '2026-11-24' },
    },
  ])
  expect((await desk(example.lamps)).replies).toEqual([])
})

test('confirmed on what is in force it answers again; on what is not it goes on waiting', async () => {
  const { desk, answers, replaced, later, confirm, house } = await published()
  later()
  await replaced()
  expect((await confirm(['《示例市路灯管理办法》第九条'])).status).toBe(200)
  house.clock.advance(3_000)
  expect((await desk()).replies).toMatchObject([{ provision: { provision: '第九条' } }])
  expect((await confirm(basis)).status).toBe(200)
  house.clock.advance(3_000)
  expect((await desk()).replies).toEqual([])
  expect(await answers()).toMatchObject([{ reply: copy.reply }])
})

test('taken down it is public nowhere, whoever asked is told, and another may be proposed', async () => {
  const { id, desk, answers, listed, replaced, later, remove, confirm, house, step } = await published()
  later()
  await replaced()
  const { status, body } = await remove()
  expect(status).toBe(200)
  expect(body.inquiry.publication).toBeUndefined()
  house.clock.advance(3_000)
  expect(await listed()).toEqual([])
  expect(await answers()).toEqual([])
  expect((await desk()).replies).toEqual([])
  expect((await confirm(basis)).body.detail).toBe('没有公开的问与答，可能已经撤下')
  const { outbox } = (await house.store(inquiries).get(id))!
  expect(outbox).toContainEqual(expect.objectContaining({ to: more.citizen.id, title: '公开的问题和答复已经撤下' }))
  const office = door(inquiryEndpoints(house))
  const own = (await office<typeof readInquiry>(more.citizen, 'GET /api/inquiries/{id}', { params: { id } })).body
  expect(own.inquiry.timeline.at(-1)).toMatchObject({ title: '公开的问题和答复已撤下', text: '新办法改成了五天' })
  expect((await step(more.editor, 'publication-proposal', copy)).status).toBe(200)
})

test('the department’s lead confirms, nobody else; an editor may take down, an officer not', async () => {
  const { replaced, later, confirm, remove } = await published()
  later()
  await replaced()
  for (const caller of [more.housing, more.lampsLead, more.editor, more.supervisor])
    expect((await confirm(basis, caller)).status).toBe(403)
  expect((await remove(more.housing)).status).toBe(403)
  expect((await remove(more.lampsLead)).status).toBe(403)
  expect((await remove(more.editor)).status).toBe(200)
})

test('what an answer shows of it never names the case', async () => {
  const { id, answers } = await published()
  expect(JSON.stringify(await answers())).not.toContain(id)
})
