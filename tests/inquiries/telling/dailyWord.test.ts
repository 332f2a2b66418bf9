import type { InboxMessage } from '@shared/people/person'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { inboxItems } from '../../../functions/messages/inbox'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'
import { breakingAfter } from '../../support/messages'

const digests = (messages: InboxMessage[]) => messages.filter(({ id }) => id.startsWith('digest#')).reverse()
const alerts = (messages: InboxMessage[]) => messages.filter(({ id }) => id.startsWith('alert#')).reverse()
const titles = (messages: InboxMessage[]) => messages.map(({ title }) => title)

describe('every working day at eight', () => {
  test('an officer is told what is in hand and what nobody has; a lead what the department owes', async () => {
    const { house, opened, step, inbox } = await staffedOffice({ now: '2026-11-23T02:00:00Z' })
    const [mine, free] = [await opened(), await opened({ kind: 'complaint' })]
    await step(more.housing, mine.id, 'claim')
    await step(more.housing, mine.id, 'review', { text: '今天下午上门看管道' })
    // A consultation of Monday is due on the next one; on that day, before it is over:
    house.clock.set('2026-11-30T00:05:00Z')
    await tendCases(house)
    expect(digests(await inbox(more.housing))).toMatchObject([
      {
        title: '今天待办 2 件（1 件还没有人接）',
        text: `临近 1 件，今天到期 1 件，超期 0 件。先办：${mine.id} 咨询，今天到期；${free.id} 投诉，还有 10 个工作日。`,
        link: '/workbench/queue/index',
      },
    ])
    expect(titles(digests(await inbox(more.housingTwo)))).toEqual(['今天待办 1 件（1 件还没有人接）'])
    expect(digests(await inbox(more.lead))[0]).toMatchObject({
      title: '今天本单位待办 2 件',
      text: expect.stringContaining('等签发或批准 1 件'),
    })
  })

  test('once a day, however often the cases are tended, and again the next day with what is overdue by then', async () => {
    const { house, opened, inbox } = await staffedOffice({ now: '2026-11-23T02:00:00Z' })
    await opened()
    for (const time of ['2026-11-30T00:05:00Z', '2026-11-30T04:05:00Z', '2026-12-01T00:05:00Z']) {
      house.clock.set(time)
      await tendCases(house)
    }
    expect(titles(digests(await inbox(more.housing)))).toEqual([
      '今天待办 1 件（1 件还没有人接）',
      '今天待办 1 件（1 件还没有人接），超期 1 件',
    ])
  })

  test('not before, not at a weekend or a holiday, and not where nothing waits', async () => {
    const { house, opened, reply, inbox } = await staffedOffice({ now: '2026-09-24T02:00:00Z' })
    const { id } = await opened()
    // Before eight, the Saturday after, and the first of October.
    for (const time of ['2026-09-24T23:55:00Z', '2026-09-26T02:00:00Z', '2026-10-01T02:00:00Z']) {
      house.clock.set(time)
      await tendCases(house)
    }
    expect(digests(await inbox(more.housing))).toEqual([])
    // 调休上班日: a Saturday on which people work.
    house.clock.set('2026-10-10T02:00:00Z')
    await tendCases(house)
    expect(digests(await inbox(more.housing))).toHaveLength(1)
    await reply(id)
    house.clock.set('2026-10-12T02:00:00Z')
    await tendCases(house)
    expect(digests(await inbox(more.housing))).toHaveLength(1)
    expect([...(await inbox(more.lamps)), ...(await inbox(more.supervisor))]).toEqual([])
  })

  test('the triage desk is told what waits for it', async () => {
    const { house, submit, inbox } = await staffedOffice()
    await submit({ text: '希望能好好想一想这个事情' })
    house.clock.set('2026-11-24T02:00:00Z')
    await tendCases(house)
    expect(titles(digests(await inbox(more.dispatcher)))).toEqual(['今天待分办 1 件'])
  })
})

describe('when a date comes near, and when it is past', () => {
  const setUp = async () => {
    const all = await staffedOffice({ now: '2026-11-23T02:00:00Z' })
    const { id } = await all.opened()
    const tendAt = async (time: string) => {
      all.house.clock.set(time)
      await tendCases(all.house)
    }
    return { ...all, id, tendAt }
  }

  test('whoever has it in hand is told once each; the leads too once it is overdue', async () => {
    const { id, step, tendAt, inbox } = await setUp()
    await step(more.housing, id, 'claim')
    await tendAt('2026-11-26T16:05:00Z')
    await tendAt('2026-11-27T04:05:00Z')
    await tendAt('2026-11-30T15:00:00Z')
    expect(alerts(await inbox(more.housing))).toMatchObject([
      {
        id: `alert#${id}#near#2026-11-30@staff-housing`,
        title: '临近：一件咨询',
        text: `编号 ${id}。还有 1 个工作日，答复期限：11月30日（周一）。`,
        link: `/workbench/case/index?id=${id}`,
      },
    ])
    expect(alerts(await inbox(more.lead))).toEqual([])
    await tendAt('2026-11-30T16:05:00Z')
    await tendAt('2026-12-01T04:05:00Z')
    expect(titles(alerts(await inbox(more.housing)))).toEqual(['临近：一件咨询', '超期：一件咨询'])
    expect(alerts(await inbox(more.lead))).toMatchObject([{ id: `alert#${id}#overdue#2026-11-30@staff-lead` }])
    expect(alerts(await inbox(more.housingTwo))).toEqual([])
  })

  test('nobody has it: the whole desk is told; a new date after an extension is told of anew', async () => {
    const { id, step, tendAt, inbox } = await setUp()
    await tendAt('2026-11-27T02:00:00Z')
    expect(titles(alerts(await inbox(more.housingTwo)))).toEqual(['临近：一件咨询'])
    await step(more.housing, id, 'extension-request', { amount: 3, reason: '管道要开挖' })
    await step(more.lead, id, 'extension')
    await tendAt('2026-12-03T02:00:00Z')
    expect(titles(alerts(await inbox(more.housingTwo)))).toEqual(['临近：一件咨询', '临近：一件咨询'])
  })

  test('a clock that stands still, and a case that is answered, alert nobody', async () => {
    const { id, step, opened, reply, tendAt, inbox } = await setUp()
    await step(more.housing, id, 'consultation', { whom: '热力公司', reason: '要看管网图' })
    const other = await opened()
    await reply(other.id)
    await tendAt('2026-12-02T02:00:00Z')
    expect(alerts(await inbox(more.housing))).toEqual([])
  })

  test('a supporting department is told of its internal limit, and of what it owes today', async () => {
    const { submit, step, tendAt, inbox } = await setUp()
    const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    await step(more.dispatcher, id, 'split', { lead: 'housing', supporting: ['ecology'], reason: '涉及几个单位' })
    await tendAt('2026-11-25T02:00:00Z')
    await tendAt('2026-11-27T02:00:00Z')
    expect(titles(alerts(await inbox(more.ecology)))).toEqual(['协办意见将到期', '协办意见超过内部期限'])
    expect(digests(await inbox(more.ecology))[0]).toMatchObject({
      title: '今天协办 1 件',
      text: expect.stringContaining('请你单位协办 1 件'),
    })
    await step(more.ecology, id, 'contribution', { text: '锅炉排放合格' })
    await tendAt('2026-11-30T02:00:00Z')
    expect(digests(await inbox(more.ecology))).toHaveLength(2)
  })

  test('who gives no opinion in time is seen by the lead and by those who watch over it, with how many days', async () => {
    const { submit, step, tendAt, inbox } = await setUp()
    const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    await step(more.dispatcher, id, 'split', { lead: 'housing', supporting: ['ecology'], reason: '涉及几个单位' })
    await tendAt('2026-11-26T02:00:00Z')
    const ofParts = async (who: Parameters<typeof inbox>[0]) =>
      alerts(await inbox(who)).filter(({ id: key }) => key.includes('#part-'))
    expect(await ofParts(more.supervisor)).toEqual([])
    await tendAt('2026-11-30T02:00:00Z')
    await tendAt('2026-12-01T02:00:00Z')
    const late = [{ title: '市生态环境局还没有提协办意见', text: expect.stringContaining('超过内部期限 2 个工作日') }]
    expect(await ofParts(more.housing)).toMatchObject(late)
    expect(await ofParts(more.supervisor)).toMatchObject(late)
  })

  test('what was given back and not decided is told to the desk every morning, late also to those who watch', async () => {
    const { submit, step, tendAt, inbox } = await setUp()
    const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    await step(more.dispatcher, id, 'split', { lead: 'housing', supporting: ['ecology'], reason: '涉及几个单位' })
    await step(more.ecology, id, 'part-return', { reason: '这是物业管的事' })
    await tendAt('2026-11-25T02:00:00Z')
    expect(digests(await inbox(more.dispatcher)).at(-1)).toMatchObject({
      title: '今天有 1 件协办交回，等你定',
      text: expect.stringContaining('协办单位交回、等你定的 1 件'),
    })
    await tendAt('2026-11-27T02:00:00Z')
    for (const who of [more.dispatcher, more.supervisor])
      expect(titles(alerts(await inbox(who)))).toContainEqual(expect.stringContaining('交回的协办还没有定由谁办'))
    expect(titles(alerts(await inbox(more.ecology)))).toEqual([])
  })

  test('what a unit asks to have moved is told to the desk every morning, and near its date once more', async () => {
    const { opened, step, house, tendAt, inbox } = await setUp()
    const { id } = await opened()
    house.clock.set('2026-11-27T02:00:00Z')
    await step(more.housing, id, 'move-request', { reason: '示例：不在住建的职责里' })
    await tendAt('2026-11-27T03:00:00Z')
    expect(digests(await inbox(more.dispatcher)).at(-1)).toMatchObject({
      title: '今天有 1 件请改派，等你定',
      text: expect.stringContaining('主办单位请改派、等你定的 1 件'),
    })
    await tendAt('2026-12-02T02:00:00Z')
    for (const who of [more.dispatcher, more.supervisor])
      expect(titles(alerts(await inbox(who)))).toContain('请改派的一件还没有定由谁办')
  })

  test('a walk that dies on the way is finished by the next one, and nobody is told twice', async () => {
    const { house, tendAt, inbox } = await setUp()
    const there = house.store(inboxItems)
    const breaking = breakingAfter(2, there)
    const dying = {
      ...house,
      store: ((kind: never) =>
        (house.store(kind) as unknown) === there ? breaking : house.store(kind)) as typeof house.store,
    }
    house.clock.set('2026-12-01T02:00:00Z')
    await tendCases(dying)
    const reached = await Promise.all([more.housing, more.housingTwo, more.lead].map((one) => inbox(one)))
    expect(alerts(reached.flat()).length + digests(reached.flat()).length).toBe(2)
    await tendAt('2026-12-01T03:00:00Z')
    await tendAt('2026-12-01T04:00:00Z')
    for (const who of [more.housing, more.housingTwo, more.lead]) {
      const told = await inbox(who)
      expect([alerts(told).length, digests(told).length]).toEqual([1, 1])
    }
  })
})
