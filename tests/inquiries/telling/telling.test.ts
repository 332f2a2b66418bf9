import { outboxOf } from '../../../functions/messages/outboxOf'
import { inquiries } from '../../../functions/inquiries/store'
import { inboxItems, undeliveredItems, undeliveredKey } from '../../../functions/messages/inbox'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'
import { breakingAfter } from '../../support/messages'

/** Everything at one step: what the sweep then tells everybody, as title by person. */
async function following() {
  const all = await staffedOffice()
  const people = Object.values(more).filter(({ role }) => role !== 'citizen')
  const seen = new Set<string>()
  const news = async () => {
    while ((await all.sweep()) > 0);
    const told: Record<string, string[]> = {}
    for (const who of people)
      for (const { id, title } of (await all.inbox(who)).reverse())
        if (!seen.has(id)) {
          seen.add(id)
          told[who.name] = [...(told[who.name] ?? []), title]
        }
    return told
  }
  return { ...all, news }
}

const both = (title: string) => ({ '示例经办·住建': [title], '示例经办·住建二': [title] })

test('a new case reaches every officer of its department; once one has it in hand, that one alone is told', async () => {
  const { opened, step, news } = await following()
  const { id } = await opened()
  expect(await news()).toEqual(both('新收到一件咨询'))
  await step(more.housing, id, 'claim')
  await step(more.citizen, id, 'supplement', { text: '三楼东户' })
  await step(more.citizen, id, 'reminder')
  expect(await news()).toEqual({ '示例经办·住建': ['提问人补充了说明', '提问人催办'] })
  await step(more.supervisor, id, 'supervision', { reason: '今天办完' })
  expect(await news()).toEqual({
    '示例经办·住建': ['督办：要你单位尽快办理'],
    '示例审核·住建': ['督办：要你单位尽快办理'],
    '示例审核·住建二': ['督办：要你单位尽快办理'],
  })
})

test('what is to be signed reaches those who may sign it, what they decide whoever asked, and nobody what they did', async () => {
  const { opened, step, news } = await following()
  const { id } = await opened()
  await step(more.housing, id, 'claim')
  await news()
  await step(more.housing, id, 'extension-request', { amount: 5, reason: '管道要开挖' })
  const toLeads = (title: string) => ({ '示例审核·住建': [title], '示例审核·住建二': [title] })
  expect(await news()).toEqual(toLeads('有一份延期申请等你批'))
  await step(more.lead, id, 'extension')
  expect(await news()).toEqual({ '示例经办·住建': ['延期已经批准'] })
  await step(more.lead, id, 'review', { text: '今天下午上门看管道' })
  expect(await news()).toEqual({ '示例审核·住建二': ['有一份答复稿等你签发'] })
  await step(more.leadTwo, id, 'revision', { reason: '写明电话' })
  expect(await news()).toEqual({ '示例审核·住建': ['答复稿退回修改'] })
  await step(more.lead, id, 'review', { text: '今天下午上门看管道，电话 0635-0000000' })
  await news()
  await step(more.leadTwo, id, 'signature')
  expect(await news()).toEqual({ '示例审核·住建': ['你起草的答复已签发'] })
  await step(more.citizen, id, 'redo', { reason: '还是不热，没有人来过' })
  expect(await news()).toEqual({ '示例经办·住建': ['提问人不满意，要求重办'] })
})

test('a split reaches who leads and who supports; what they contribute reaches who leads', async () => {
  const { submit, step, news } = await following()
  const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
  expect(await news()).toEqual({ 示例分办: ['待分办：一件咨询'] })
  await step(more.dispatcher, id, 'split', { lead: 'housing', supporting: ['ecology'], reason: '涉及几个单位' })
  expect(await news()).toEqual({ ...both('由你单位主办一件咨询'), '示例经办·生态环境': ['请你单位提协办意见'] })
  await step(more.ecology, id, 'contribution', { text: '锅炉排放合格' })
  expect(await news()).toEqual(both('市生态环境局提出了协办意见'))
})

test('a return reaches the next department, the third one the triage desk, and a dispute too', async () => {
  const { opened, step, news } = await following()
  const { id } = await opened()
  await news()
  const back = (who: typeof more.housing | typeof more.lamps, department: string) =>
    step(who, id, 'return', { department, reason: '供热归口不在我单位', basis: '三定方案' })
  await back(more.housing, 'urban-management')
  expect(await news()).toEqual({ '示例经办·城管': ['市住房城乡建设局转来一件咨询'] })
  await back(more.lamps, 'housing')
  expect(await news()).toEqual(both('市城市管理局转来一件咨询'))
  await back(more.housing, 'urban-management')
  expect(await news()).toEqual({ 示例分办: ['待分办：一件咨询'] })
  const other = (await opened()).id
  await step(more.housing, other, 'claim')
  await news()
  await step(more.citizen, other, 'dispute', { reason: '这不归住建' })
  expect(await news()).toEqual({ 示例分办: ['待分办：一件咨询'], '示例经办·住建': ['一件办件转给了分办台'] })
})

test('a copy to be published reaches the leads, their answer the editor', async () => {
  const { opened, reply, step, news } = await following()
  const { id } = await opened({ publishable: true })
  await reply(id)
  await news()
  const copy = { question: '暖气不热该找谁', reply: '联系供热企业上门检修' }
  await step(more.editor, id, 'publication-proposal', copy)
  expect(await news()).toEqual({
    '示例审核·住建': ['有一份选登稿等你签'],
    '示例审核·住建二': ['有一份选登稿等你签'],
  })
  await step(more.lead, id, 'publication-refusal', { reason: '先等等' })
  expect(await news()).toEqual({ 示例编辑: ['单位不同意选登'] })
})

test('whoever asked reads the day as people say it, with its weekday', async () => {
  const { opened, step, sweep, inbox } = await following()
  const { id } = await opened()
  await step(more.dispatcher, id, 'assignment', { department: 'ecology', reason: '归生态环境局' })
  while ((await sweep()) > 0);
  const [moved] = (await inbox(more.citizen)).map(({ text }) => text)
  expect(moved).toContain('答复期限：11月30日（周一），没有变')
  expect(moved).not.toMatch(/\d{4}-\d{2}/)
})

test('what staff are told holds no word of the citizen', async () => {
  const { opened, step, sweep, inbox } = await staffedOffice()
  const { id } = await opened({ text: '我叫张三，电话 13800000077，家里暖气不热', contact: { phone: '13800000077' } })
  await step(more.citizen, id, 'supplement', { text: '再打 13800000077' })
  await step(more.citizen, id, 'dispute', { reason: '找 13800000077' })
  await sweep()
  const all = JSON.stringify([await inbox(more.housing), await inbox(more.dispatcher)])
  expect(all).not.toMatch(/13800000077|张三|暖气/)
  expect((await inbox(more.housing))[0]?.link).toBe(`/workbench/case/index?id=${id}`)
})

describe('when a process dies', () => {
  test('between the write and the sending, or in the middle of it, everybody is told once', async () => {
    const { house, opened, told, sweep } = await staffedOffice()
    await opened()
    const inbox = house.store(inboxItems)
    // The first inbox is written, at the second the line is gone.
    const breaking = breakingAfter(1, inbox)
    const dying = outboxOf({
      ...house,
      store: ((kind: never) => {
        const there = house.store(kind)
        return (there as unknown) === inbox ? breaking : there
      }) as typeof house.store,
    })
    await dying()
    expect((await told(more.housing)).length + (await told(more.housingTwo)).length).toBe(1)
    house.clock.advance(60_000)
    await sweep()
    await sweep()
    expect([await told(more.housing), await told(more.housingTwo)]).toEqual([['新收到一件咨询'], ['新收到一件咨询']])
  })

  test('after the sending and before the outbox is emptied, nothing comes twice, whoever has left meanwhile', async () => {
    const { house, opened, told, sweep, leave } = await staffedOffice()
    const { id } = await opened()
    const before = (await house.store(inquiries).get(id))!
    await sweep()
    const emptied = (await house.store(inquiries).get(id))!
    await house.store(inquiries).save({ ...emptied, outbox: before.outbox })
    await leave(more.housing, { from: '2026-11-23', until: '2026-11-30', deputy: 'lead' })
    await sweep()
    expect([await told(more.housing), await told(more.housingTwo), await told(more.lead)]).toEqual([
      ['新收到一件咨询'],
      ['新收到一件咨询'],
      [],
    ])
  })
})

describe('when nobody is there', () => {
  test('the case of an officer who has left goes to the desk, a department without officers to its leads', async () => {
    const { opened, step, sweep, told, dismiss } = await staffedOffice()
    const { id } = await opened()
    await step(more.housing, id, 'claim')
    await sweep()
    await dismiss(more.housing)
    await step(more.citizen, id, 'reminder')
    await sweep()
    expect((await told(more.housingTwo)).at(-1)).toBe('提问人催办')
    await dismiss(more.housingTwo)
    await opened()
    await sweep()
    expect((await told(more.lead)).at(-1)).toBe('新收到一件咨询')
  })

  test('what no lead can sign reaches the supervisor, who signs in their place', async () => {
    const { opened, step, sweep, told, dismiss } = await staffedOffice()
    await dismiss(more.leadTwo)
    const { id } = await opened()
    await step(more.lead, id, 'review', { text: '今天下午上门看管道' })
    await sweep()
    expect(await told(more.supervisor)).toEqual(['有一份答复稿等你签发'])
  })

  test('a message that nobody is there for stands among the undelivered ones, once', async () => {
    const { house, opened, sweep, dismiss } = await staffedOffice()
    for (const one of Object.values(more)) if (one.role !== 'citizen') await dismiss(one)
    const { id } = await opened()
    await sweep()
    await sweep()
    const page = await house.store(undeliveredItems).page({ index: 'second', key: undeliveredKey })
    expect(page.items).toMatchObject([{ about: id, title: '新收到一件咨询', lastError: '没有可以通知的账号' }])
  })
})
