import type { listOpened, readOpened, readOpenedFile } from '@shared/inquiries/contracts/contractOpened'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { openedItems } from '../../../functions/inquiries/opened/store'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { inquiries } from '../../../functions/inquiries/store'
import { door } from '../../support/door'
import { application } from '../office'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

const wording = {
  title: '2025 年征地补偿安置方案',
  number: '聊示例字〔2025〕1号',
  text: '示例：安置方案一共三条，补偿按公布的区片价算，安置房在原地。',
}

async function owed() {
  const all = await staffedOffice({ now: '2026-10-12T02:00:00Z' })
  const { id } = await all.opened(application)
  await all.step(more.citizen, id, 'confirmation', {})
  await all.step(more.housing, id, 'review', {
    text: '你好，信息附在后面',
    answer: { kind: '予以公开', opening: { judged: '转为主动公开' } },
  })
  await all.step(more.lead, id, 'signature')
  const column = async (query: object = {}) =>
    (await all.ask<typeof listOpened>(undefined, 'GET /api/opened', { query })).body.opened
  const page = (name: string) => all.ask<typeof readOpened>(undefined, 'GET /api/opened/{id}', { params: { id: name } })
  const propose = (words: object = {}, who = more.housing) =>
    all.step(who, id, 'opening-proposal', { ...wording, ...words })
  const inQueue = async () => (await all.queue(more.housing, 'openings')).body.inquiries.map((one) => one.id)
  const open = async () => {
    await propose()
    await all.step(more.lead, id, 'opening-signature')
    return (await column())[0]!.id
  }
  const told = async (who: Parameters<typeof all.told>[0]) => {
    await all.sweep()
    return all.told(who)
  }
  return { ...all, id, column, page, propose, inQueue, open, told }
}

describe('转主动公开: what one applicant was given, for everybody', () => {
  test('the officer writes it, nobody reads it before somebody else signs; then everybody does, the task is over, and whoever applied is told', async () => {
    const { id, propose, step, column, page, inQueue, told, read } = await owed()
    expect((await propose()).status).toBe(200)
    expect(await column()).toEqual([])
    expect(await inQueue()).toEqual([id])
    expect(await told(more.lead)).toContain('有一份转主动公开的信息等你签')
    expect((await step(more.lead, id, 'opening-signature')).status).toBe(200)
    const [line] = await column()
    expect(line).toMatchObject({ title: wording.title, number: wording.number, department: '市住房城乡建设局' })
    expect((await page(line!.id)).body.opened).toMatchObject({ text: wording.text, withdrawn: false, changes: [] })
    expect(await inQueue()).toEqual([])
    expect(await told(more.citizen)).toContain('你申请的信息已经向所有人公开')
    const { inquiry } = (await read(more.citizen, id)).body
    expect(inquiry.openTo).toEqual({ name: line!.id, title: wording.title })
    expect(inquiry).not.toHaveProperty('opened')
  })

  test('the address says nothing of the case, and the page nothing of the applicant', async () => {
    const { id, open, page } = await owed()
    const shown = JSON.stringify((await page(await open())).body)
    for (const secret of [id, application.contact.name, application.contact.phone]) expect(shown).not.toContain(secret)
  })

  test('whoever wrote it does not sign it, be it the lead; another lead does', async () => {
    const { id, propose, step, column } = await owed()
    await propose({}, more.lead as unknown as typeof more.housing)
    expect((await step(more.lead, id, 'opening-signature')).status).toBe(403)
    expect((await step(more.lampsLead, id, 'opening-signature')).status).toBe(403)
    expect((await step(more.leadTwo, id, 'opening-signature')).status).toBe(200)
    expect(await column()).toHaveLength(1)
  })

  test.each([
    ['a telephone number', { text: '示例：有事打 13800000001 找经办人，按方案办' }, 'text'],
    ['an identity number', { text: '示例：申请人证件号 371502199001011234，按方案办' }, 'text'],
    ['a name', { title: '关于给李建国的安置补偿方案' }, 'title'],
    ['an address', { text: '示例：补偿对象住东昌府区柳园小区3号楼2单元501室，按方案办' }, 'text'],
  ])('with %s in it it is not handed in, and the field is named', async (_what, words, field) => {
    const { propose, id, read } = await owed()
    const { status, body } = await propose(words)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ field }] })
    expect((await read(more.housing, id)).body.inquiry.openingDraft).toBeUndefined()
  })

  test('neither nothing at all, nor what the applicant handed in, nor files that nobody looked into', async () => {
    const { propose } = await owed()
    expect((await propose({ text: undefined })).status).toBe(400)
    const file = `${'a'.repeat(43)}.pdf`
    expect((await propose({ attachments: [file] })).body).toMatchObject({ errors: [{ field: 'filesRead' }] })
    expect((await propose({ attachments: [file], filesRead: true })).status).toBe(404)
  })

  test('sent back it stays to be made better, with what is to be better', async () => {
    const { id, propose, step, read, told, column } = await owed()
    await propose()
    expect((await step(more.lead, id, 'opening-refusal', { reason: '示例：第二条写全' })).status).toBe(200)
    expect((await read(more.housing, id)).body.inquiry.openingDraft).toMatchObject({ sentBack: '示例：第二条写全' })
    expect(await told(more.housing)).toContain('公开稿退回修改')
    expect((await step(more.lead, id, 'opening-signature')).status).toBe(409)
    await propose({ text: `${wording.text}第二条写全了。` })
    await step(more.lead, id, 'opening-signature')
    expect(await column()).toHaveLength(1)
  })

  test('of two leads who sign at once one does, and it is open once', async () => {
    const { id, propose, step, column } = await owed()
    await propose()
    const both = await Promise.all([
      step(more.lead, id, 'opening-signature', { version: undefined }),
      step(more.leadTwo, id, 'opening-signature', { version: undefined }),
    ])
    expect(both.map(({ status }) => status).sort()).not.toEqual([200, 200])
    expect(await column()).toHaveLength(both.some(({ status }) => status === 200) ? 1 : 0)
  })

  test('corrected: the same address, the reason for everybody, the wording before it for staff; without a reason it is not handed in', async () => {
    const { id, open, propose, step, page, read, column, told } = await owed()
    const name = await open()
    expect((await propose({ text: '示例：更正后的安置方案一共四条' })).body).toMatchObject({
      errors: [{ field: 'reason' }],
    })
    await propose({ text: '示例：更正后的安置方案一共四条', reason: '示例：少抄了一条' })
    expect((await page(name)).body.opened.text).toBe(wording.text)
    await step(more.lead, id, 'opening-signature')
    const { opened } = (await page(name)).body
    expect(opened).toMatchObject({
      text: '示例：更正后的安置方案一共四条',
      changes: [{ what: '更正', reason: '示例：少抄了一条' }],
    })
    expect(JSON.stringify(opened)).not.toContain(wording.text)
    expect((await read(more.housing, id)).body.inquiry.opened?.earlier).toMatchObject([{ text: wording.text }])
    expect(await column()).toMatchObject([{ id: name, correctedAt: expect.any(String) as string }])
    expect(await told(more.citizen)).toContain('你申请过的信息，公开的内容更正了')
  })

  test('withdrawn: gone from the column and its text with it; that it was there and why it is not stays at its address', async () => {
    const { id, open, step, page, column, ask, told } = await owed()
    const name = await open()
    expect((await step(more.housing, id, 'opening-withdrawal', { reason: '示例：发错了' })).status).toBe(403)
    expect((await step(more.lead, id, 'opening-withdrawal', { reason: '示例：发错了，13800000001' })).status).toBe(400)
    expect((await step(more.lead, id, 'opening-withdrawal', { reason: '示例：里面有一处不该公开' })).status).toBe(200)
    expect(await column()).toEqual([])
    const { opened } = (await page(name)).body
    expect(opened).toMatchObject({
      withdrawn: true,
      files: [],
      changes: [{ what: '撤下', reason: '示例：里面有一处不该公开' }],
    })
    expect(opened.text).toBeUndefined()
    expect(await told(more.citizen)).toContain('公开的信息已经撤下')
    const file = `${'a'.repeat(43)}.pdf`
    const params = { id: name, file }
    expect((await ask<typeof readOpenedFile>(undefined, 'GET /api/opened/{id}/files/{file}', { params })).status).toBe(
      404,
    )
  })

  test('it is found by its words and by its unit', async () => {
    const { open, column } = await owed()
    const name = await open()
    expect(await column({ search: '征地补偿方案' })).toMatchObject([{ id: name }])
    expect(await column({ search: '聊示例字〔2025〕1号' })).toMatchObject([{ id: name }])
    expect(await column({ search: '路灯维修预算' })).toEqual([])
    expect(await column({ unit: 'housing' })).toMatchObject([{ id: name }])
    expect(await column({ unit: 'ecology' })).toEqual([])
  })

  test('what a unit opened before it was retired is found under its successor too, under the name of who opened it', async () => {
    const all = await owed()
    const name = await all.open()
    const reference = { ...(await all.house.reference()), heirs: { housing: 'urban-management' } }
    const ask = door(inquiryEndpoints({ ...all.house, reference: async () => reference }))
    const found = async (unit: string) =>
      (await ask<typeof listOpened>(undefined, 'GET /api/opened', { query: { unit } })).body.opened
    const own = [{ id: name, department: '市住房城乡建设局' }]
    expect(await found('urban-management')).toMatchObject(own)
    expect(await found('housing')).toMatchObject(own)
    expect(await found('ecology')).toEqual([])
  })

  test('a process that died after the signature has listed it at the next round', async () => {
    const { open, column, house } = await owed()
    const name = await open()
    const items = house.store(openedItems)
    const there = (await items.get(`opened:${name}`))!
    await items.save({ ...there, withdrawn: true })
    expect(await column()).toEqual([])
    await tendCases(house)
    expect(await column()).toMatchObject([{ id: name }])
    expect((await house.store(inquiries).get((await owedCase(house))!))?.opened?.name).toBe(name)
  })
})

const owedCase = async (house: Awaited<ReturnType<typeof owed>>['house']) =>
  (await house.store(inquiries).page({ index: 'fourth', key: 'disclosure#housing' })).items[0]?.id
