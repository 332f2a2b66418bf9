import { office } from '../office'
import { more } from '../people'

/** What whoever asked does to a case that was replied to or not, and what stands in the history once it is done. */
const supplement = { path: 'supplement', body: { text: '补充：我住三单元 202' }, type: 'supplemented' }
const rating = { path: 'rating', body: { stars: 2, comment: '还是不热' }, type: 'rated' }
const redo = { path: 'redo', body: { reason: '还是不热，请再来看' }, type: 'redone' }
const dispute = { path: 'dispute', body: { reason: '应该由供热公司的主管部门办' }, type: 'disputed' }
const withdrawal = { path: 'withdrawal', body: {}, type: 'withdrawn' }

describe('whose answer was lost on the way sends the same again: it is done once, and said to be done', () => {
  test.each([
    { ...supplement, replied: false },
    { ...dispute, replied: false },
    { ...withdrawal, replied: false },
    { ...rating, replied: true },
    { ...redo, replied: true },
  ])('$path', async ({ path, body, type, replied }) => {
    const { opened, reply, step } = office()
    const { id } = await opened()
    if (replied) await reply(id)
    const first = await step(more.citizen, id, path, body)
    const again = await step(more.citizen, id, path, body)
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body.inquiry.version).toBe(first.body.inquiry.version)
    expect(again.body.inquiry.timeline.filter((one) => one.type === type)).toHaveLength(1)
  })

  test('and so it is when a button is pressed twice at the same moment', async () => {
    const { opened, step } = office()
    const { id } = await opened()
    const pressed = await Promise.all([1, 2, 3].map(() => step(more.citizen, id, 'supplement', supplement.body)))
    expect(pressed.map(({ status }) => status)).toEqual([200, 200, 200])
    const now = await step(more.citizen, id, 'supplement', supplement.body)
    expect(now.body.inquiry.timeline.filter((one) => one.type === 'supplemented')).toHaveLength(1)
  })
})

test('other words are a step of their own, and so are the same words of somebody else', async () => {
  const { opened, step } = office()
  const { id } = await opened()
  await step(more.citizen, id, 'supplement', supplement.body)
  const other = await step(more.citizen, id, 'supplement', { text: '补充：只在晚上有人' })
  expect(other.body.inquiry.timeline.filter((one) => one.type === 'supplemented')).toHaveLength(2)
  expect((await step(more.neighbour, id, 'supplement', supplement.body)).status).toBe(403)
})

test('the same stars for a second reply are a rating of that reply', async () => {
  const { opened, reply, step, read } = office()
  const { id } = await opened()
  await reply(id)
  await step(more.citizen, id, 'rating', rating.body)
  await step(more.citizen, id, 'redo', redo.body)
  await reply(id)
  await step(more.citizen, id, 'rating', rating.body)
  const { timeline } = (await read(more.citizen, id)).body.inquiry
  expect(timeline.filter((one) => one.type === 'rated')).toHaveLength(2)
})
