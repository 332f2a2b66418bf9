import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { accounts } from '../../../functions/platform/identity/account'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

const gone = '示例经办·住建离开这个岗位，放回待办'

/** An office where one officer of housing has a case in hand, and leaves without a word of it, as before cases went back at once. */
async function withOneInHand() {
  const all = await staffedOffice({ now: '2026-11-24T02:00:00Z' })
  const { id } = await all.opened()
  await all.step(more.housing, id, 'claim')
  const change = async (how: object) => {
    const store = all.house.store(accounts)
    await store.save({ ...(await store.get(more.housing.id))!, ...how })
  }
  const seen = async (of = id) => (await all.read(more.lead, of)).body.inquiry
  const titles = async (of = id) => (await seen(of)).timeline.map(({ title }) => title)
  return { ...all, id, change, seen, titles }
}

const leavings: [string, object][] = [
  ['was disabled', { disabled: true }],
  ['sits at another unit now', { department: { id: 'urban-management', name: '市城市管理局' } }],
  ['has a duty that handles no cases', { role: 'administrator' }],
]

describe('a case asked to be handled again', () => {
  test.each(leavings)('waits for anybody of its desk where whoever answered it %s, and says so', async (_how, how) => {
    const { id, change, reply, step, sweep, seen, titles, told, inbox } = await withOneInHand()
    await reply(id)
    await change(how)
    expect((await step(more.citizen, id, 'redo', { reason: '还是不热' })).status).toBe(200)
    await sweep()
    expect(await seen()).toMatchObject({ status: 'handling' })
    expect((await seen()).assignee).toBeUndefined()
    expect((await titles()).slice(-2)).toEqual([gone, '要求重办，重新计时'])
    expect((await told(more.housingTwo)).at(-1)).toBe('提问人不满意，要求重办')
    expect((await inbox(more.housingTwo))[0]?.text).toContain('示例经办·住建已离开这个岗位，请接过去办。')
    expect((await step(more.housingTwo, id, 'claim')).status).toBe(200)
  })

  test('stays in the hand of whoever answered it while they are there, and whoever asked sees the one step', async () => {
    const { id, reply, step, seen, read } = await withOneInHand()
    await reply(id)
    await step(more.citizen, id, 'redo', { reason: '还是不热' })
    expect((await seen()).assignee?.id).toBe(more.housing.id)
    expect((await read(more.citizen, id)).body.inquiry.timeline.at(-1)?.title).toBe('要求再办一次，重新计时')
  })
})

describe('what lies in a hand that is no more there', () => {
  test.each(leavings)('goes back to the desk at the next walk where whoever has it %s, once', async (_how, how) => {
    const { house, change, seen, titles, told } = await withOneInHand()
    expect(await tendCases(house)).toMatchObject({ takenBack: 0 })
    const { clock, status } = await seen()
    await change(how)
    expect(await tendCases(house)).toMatchObject({ takenBack: 1 })
    expect(await tendCases(house)).toMatchObject({ takenBack: 0 })
    expect(await seen()).toMatchObject({ clock, status })
    expect((await seen()).assignee).toBeUndefined()
    expect((await titles()).filter((title) => title === gone)).toHaveLength(1)
    for (const who of [more.lead, more.housingTwo])
      expect((await told(who)).filter((title) => title.includes('离岗'))).toEqual(['示例经办·住建离岗，1 件放回待办'])
  })

  test('goes back wherever it waits, each case by its own step, and the desk hears it once for all of them', async () => {
    const { house, id, change, opened, step, seen, told } = await withOneInHand()
    const { id: other } = await opened()
    await step(more.housing, other, 'claim')
    await step(more.housing, id, 'review', { text: '今天下午上门看管道' })
    await step(more.housing, other, 'correction-request', { reason: '请写明小区和楼号' })
    await change({ disabled: true })
    expect(await tendCases(house)).toMatchObject({ takenBack: 2 })
    for (const one of [id, other]) expect((await seen(one)).assignee).toBeUndefined()
    expect(await seen()).toMatchObject({ status: 'review' })
    expect((await told(more.lead)).filter((title) => title.includes('离岗'))).toEqual([
      '示例经办·住建离岗，2 件放回待办',
    ])
  })

  test('what is answered keeps the name of whoever answered it', async () => {
    const { house, id, change, reply, seen } = await withOneInHand()
    await reply(id)
    await change({ disabled: true })
    expect(await tendCases(house)).toMatchObject({ takenBack: 0 })
    expect((await seen()).assignee?.id).toBe(more.housing.id)
  })
})

test('nobody is handed a case whose duty handles none', async () => {
  const { id, hire, step } = await withOneInHand()
  await hire({ id: 'staff-editing', role: 'editor', name: '示例编辑·住建', department: 'housing' })
  expect((await step(more.housing, id, 'hand-over', { to: 'editing', reason: '请接着办' })).status).toBe(400)
})
