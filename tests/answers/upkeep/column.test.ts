import { inboxItems } from '../../../functions/messages/inbox'
import { tellOfPapers } from '../../../functions/answers/papers/tellOfPapers'
import { accounts } from '../../../functions/platform/identity/account'
import { more } from '../../inquiries/people'
import { bench as papersBench, content, facts } from '../papers/bench'
import { bench, finding, repeal } from './bench'

test('the public reads how far each department is, and of each document what was found, when and why', async () => {
  const { signed, column, begin } = await bench()
  await begin(finding, more.housing, '凉亭')
  await signed(finding, '雨棚')
  expect((await column()).units).toEqual([{ id: 'housing', name: '市住房城乡建设局', documents: 2, cleared: 1 }])
  const { documents } = await column('housing')
  expect(documents).toMatchObject([
    { title: '聊城市示例凉亭管理规定', inForce: true, held: true },
    {
      title: '聊城市示例雨棚管理规定',
      number: '示住建发〔2024〕5号',
      inForce: true,
      standing: { verdict: '继续有效', reason: finding.reason, signedOn: '2026-11-23' },
    },
  ])
  expect(documents[0]?.standing).toBeUndefined()
})

test('what is repealed is cited up to the day before, and from its day no more: its page names what stands in its place', async () => {
  const { signed, cited, found, policy, house, column } = await bench()
  const document = await signed(repeal)
  expect(await cited('示例雨棚破了几日内修补')).toContain('聊城市示例雨棚管理规定')
  house.clock.set('2026-12-01T00:00:00.000Z')
  expect(await cited('示例雨棚破了几日内修补')).not.toContain('聊城市示例雨棚管理规定')
  expect((await found('示例雨棚', 'others')).map(({ title, ending }) => [title, ending])).toEqual([
    ['聊城市示例雨棚管理规定', '废止'],
  ])
  expect((await policy(document)).body).toMatchObject({
    status: 'ended',
    ending: { why: '废止', on: '2026-12-01' },
    successor: { title: '聊城市示例凉亭管理规定' },
  })
  expect((await column('housing')).documents.find(({ id }) => id === document)).toMatchObject({
    inForce: false,
    standing: { verdict: '废止', successor: { title: '聊城市示例凉亭管理规定' } },
  })
})

test('what stands in its place is named on its page also where it is not in the library', async () => {
  const { signed, policy, house } = await bench()
  const document = await signed({ ...repeal, successor: '聊城市示例新规定' })
  house.clock.set('2026-12-01T00:00:00.000Z')
  const { body } = await policy(document)
  expect([body.replacedBy, body.successor]).toEqual(['聊城市示例新规定', undefined])
})

test('a term that a department sets ends a document on its day', async () => {
  const { signed, cited, house } = await bench()
  await signed({ ...finding, expiresOn: '2026-12-31' })
  house.clock.set('2026-12-31T15:00:00.000Z')
  expect(await cited('示例雨棚破了几日内修补')).toContain('聊城市示例雨棚管理规定')
  house.clock.set('2026-12-31T16:00:00.000Z')
  expect(await cited('示例雨棚破了几日内修补')).not.toContain('聊城市示例雨棚管理规定')
})

test('what is found anew counts only once it is signed', async () => {
  const { signed, take, column, house, cited } = await bench()
  const document = await signed(finding)
  await take('judge', document, { body: repeal })
  house.clock.set('2026-12-02T00:00:00.000Z')
  expect((await column('housing')).documents.find(({ id }) => id === document)?.standing?.verdict).toBe('继续有效')
  expect(await cited('示例雨棚破了几日内修补')).toContain('聊城市示例雨棚管理规定')
})

test('a registered rule is cleared up as those of the library are, and its page says so', async () => {
  const desk = await bench()
  const id = await desk.publish()
  const { documents } = await desk.work()
  expect(documents.map((one) => one.id)).toContain(id)
  await desk.begin({ ...repeal, from: '2026-11-23' }, more.housing, '车棚充电')
  await desk.take('sign', id)
  expect((await desk.read(id)).body.paper.ended).toBe('已废止，现行的是《聊城市示例凉亭管理规定》')
})

/** Staff of 住建, so that messages find somebody. */
async function office() {
  const desk = await bench('，有效期至2027年2月20日')
  for (const { id, role, name } of [more.housing, more.lead])
    await desk.house.store(accounts).create({
      id,
      version: 0,
      role,
      name,
      places: [],
      department: { id: 'housing', name: '市住房城乡建设局' },
      disabled: false,
      createdAt: '2026-01-01T00:00:00.000Z',
    })
  const told = async () => {
    const items = await Promise.all(
      [more.housing, more.lead].map(
        async ({ id }) => (await desk.house.store(inboxItems).page({ index: 'first', key: id, limit: 50 })).items,
      ),
    )
    return items.flat().map(({ title, text }) => `${title} ${text}`)
  }
  return { ...desk, told }
}

test('ninety days before a document ends its drafter is told, once', async () => {
  const { house, told } = await office()
  house.clock.set('2026-11-22T02:00:00.000Z')
  await tellOfPapers(house)
  expect(await told()).toEqual([])
  house.clock.set('2026-11-23T02:00:00.000Z')
  await tellOfPapers(house)
  await tellOfPapers(house)
  house.clock.set('2026-12-23T02:00:00.000Z')
  await tellOfPapers(house)
  const all = await told()
  expect(all).toHaveLength(2)
  expect(all[0]).toMatch(/一份文件快到期 《聊城市示例雨棚管理规定》有效期到2027年2月20日.*第二天起不再引用/)
})

test('an interpretation that follows is asked for when it is owed, and again once its day is over', async () => {
  const { paperAlerts } = await import('@shared/answers/papers/telling')
  const { signed, store, take, house } = papersBench('2026-11-23T02:00:00.000Z')
  const id = await signed({ ...content, facts: { ...facts, expiresOn: '2031-11-30' } }, { interpretation: 'later' })
  const on = async (at: string) =>
    paperAlerts((await store.get(id))!, { at, today: at.slice(0, 10), facts: await house.reference() }).map(
      ({ id: key, title, to, text }) => [key, title, JSON.stringify(to), text],
    )
  const before = await on('2026-11-24T02:00:00.000Z')
  expect(before).toEqual(await on('2026-11-26T02:00:00.000Z'))
  expect(before.map(([, title]) => title)).toEqual(Array(2).fill('提醒：文件还缺解读'))
  const after = await on('2026-11-27T02:00:00.000Z')
  expect(after.map(([, title]) => title)).toEqual(Array(3).fill('超期：文件还缺解读'))
  // Whoever watches over the city hears of it once it is overdue, and not before.
  const watched = (told: typeof after) => told.filter(([, , to]) => to!.includes('supervisor'))
  expect([watched(before), watched(after).map(([, , , text]) => text)]).toEqual([
    [],
    [expect.stringContaining('已经超过（本市约定），由')],
  ])
  await take('explain', id)
  expect(await on('2026-11-27T02:00:00.000Z')).toEqual([])
})
