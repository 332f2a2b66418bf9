import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { HotTopic } from '@shared/hot/contract'
import type { Person } from '@shared/people/person'
import Hot from '../../../../miniapp/src/workbench/hot'
import { type City, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const editor: Person = { id: 'editor-1', role: 'editor', name: '示例编辑', places: [] }
const topic = (id: string, more: Partial<HotTopic> = {}): HotTopic => ({
  id,
  place: '翠湖小区',
  problem: '暖气三天不热',
  messages: 5,
  seen: 1,
  voices: 4,
  heat: 3.5,
  trend: 'rising',
  from: '2026-11-20T02:00:00.000Z',
  until: '2026-11-23T02:00:00.000Z',
  daily: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2],
  history: [],
  ...more,
})
const city: City = {
  'GET /api/concerns/topics': { topics: ['生态环境污染', '困难群众生活'] },
  'GET /api/hot': {
    topics: [topic('a'), topic('b', { place: '23路', problem: '末班太早' })],
    apart: [],
    taken: 40,
    decided: 2,
    asOf: '2026-11-23T02:00:00.000Z',
  },
  'GET /api/hot/a': {
    topic: topic('a'),
    suggested: {
      title: '翠湖小区：暖气三天不热',
      summary: '11月20日到11月23日，4 人说到：翠湖小区：暖气三天不热',
      seenAt: '来件 4 件、网上线索 1 条',
      heat: 60,
    },
    members: [{ id: 'm1', at: '2026-11-23T02:00:00.000Z', text: '家里暖气不热', seenAt: '示例论坛' }],
  },
  'POST /api/hot/decisions': { decided: 3 },
  'POST /api/hot/a/concern': { concern: 'concern-1', linked: 4 },
  'POST /api/hot/a/cases': { linked: 2 },
}
const decisions = () => phone.asked.filter((one) => one.method === 'POST').map((one) => one.data)

beforeEach(() => {
  freshPhone(city)
  signIn(editor)
  open(Hot)
})

test('an analyst reads what is hot as a table, with place, matter, span and heat', async () => {
  const table = await screen.findByRole('table', { name: '最热的五个' })
  expect(table).toHaveTextContent('翠湖小区')
  expect(table).toHaveTextContent('暖气三天不热')
  expect(table).toHaveTextContent('11月20日')
  expect(table).toHaveTextContent('3.5')
})

test('two topics are merged once the analyst has said that they are one, by what the analyst has seen', async () => {
  await userEvent.click((await screen.findAllByRole('button', { name: '和另一个合并' }))[0]!)
  await userEvent.click(screen.getAllByRole('button', { name: '23路：末班太早，5 件' })[0]!)
  expect(await screen.findByText('已经合并，以后来的归在一起')).toBeInTheDocument()
  expect(decisions()).toEqual([{ decision: { kind: 'merge', topics: ['a', 'b'] }, decided: 2 }])
})

test('what does not belong is chosen and split off', async () => {
  await userEvent.click((await screen.findAllByRole('button', { name: '看来件，拆开' }))[0]!)
  await userEvent.click(await screen.findByRole('button', { name: '选这一件' }))
  await userEvent.click(screen.getByRole('button', { name: '把选中的 1 件拆成另一个' }))
  await waitFor(() => expect(decisions()).toEqual([{ decision: { kind: 'split', members: ['m1'] }, decided: 2 }]))
  expect(
    await screen.findByText('已经拆成另一个。不到 3 个人说的，列在最下面；拆错了，可以合并回去'),
  ).toBeInTheDocument()
})

test('what was split by mistake and is too small to be hot is merged back, and the card says who did what', async () => {
  cleanup()
  const split = { kind: 'split' as const, at: '2026-11-23T01:00:00.000Z', by: '示例编辑' }
  const small = topic('c', {
    place: '望湖小区',
    problem: '暖气不热',
    messages: 1,
    seen: 0,
    voices: 1,
    history: [split],
  })
  const merged = { kind: 'merge' as const, at: '2026-11-22T01:00:00.000Z', by: '示例督查' }
  freshPhone({
    ...city,
    'GET /api/hot': {
      topics: [topic('b', { place: '23路', problem: '末班太早' }), topic('a', { history: [merged, split] })],
      apart: [small],
      taken: 11,
      decided: 2,
      asOf: '2026-11-23T02:00:00.000Z',
    },
  })
  signIn(editor)
  open(Hot)
  expect(await screen.findByText('11月22日 09:00 示例督查合并过')).toBeInTheDocument()
  expect(screen.getAllByText('11月23日 09:00 示例编辑拆开过')).toHaveLength(2)
  expect(screen.getByRole('heading', { name: '拆开以后没有列进热点的 1 个' })).toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: '和另一个合并' })[2]!)
  // What it was parted from is offered first, though another is hotter.
  const offered = screen.getAllByRole('button', { name: /5 件/ }).map((one) => one.textContent)
  expect(offered).toEqual(['翠湖小区：暖气三天不热，5 件，从同一个拆开的', '23路：末班太早，5 件'])
  await userEvent.click(screen.getByRole('button', { name: /从同一个拆开的/ }))
  expect(await screen.findByText('已经合并，以后来的归在一起')).toBeInTheDocument()
  expect(decisions()).toEqual([{ decision: { kind: 'merge', topics: ['c', 'a'] }, decided: 2 }])
})

test('what was split off is chosen no more, and the list is read anew, so that it is not torn apart a second time', async () => {
  await userEvent.click((await screen.findAllByRole('button', { name: '看来件，拆开' }))[0]!)
  await userEvent.click(await screen.findByRole('button', { name: '选这一件' }))
  const read = () => phone.asked.filter((one) => one.url.endsWith('/api/hot/a')).length
  const before = read()
  await userEvent.click(screen.getByRole('button', { name: '把选中的 1 件拆成另一个' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /件拆成另一个/ })).not.toBeInTheDocument())
  await waitFor(() => expect(read()).toBeGreaterThan(before))
})

test('before a topic is dismissed it says when it would come back', async () => {
  await userEvent.click((await screen.findAllByRole('button', { name: '忽略' }))[0]!)
  expect(screen.getByText(/不少于现在人数的人说起，才会再出现/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '忽略这个热点' }))
  await waitFor(() => expect(decisions()).toEqual([{ decision: { kind: 'dismiss', topic: 'a' }, decided: 2 }]))
})

test('what was seen elsewhere is told apart from what people wrote to us', async () => {
  expect((await screen.findAllByText(/来件 4 件，网上线索 1 条，4 人/))[0]).toBeInTheDocument()
  await userEvent.click((await screen.findAllByRole('button', { name: '看来件，拆开' }))[0]!)
  expect(await screen.findByText(/网上线索，见于示例论坛/)).toBeInTheDocument()
})

test('a topic is registered as a concern with the words that are suggested, once the analyst says what is watched', async () => {
  await userEvent.click((await screen.findAllByRole('button', { name: '登记为舆情' }))[0]!)
  const title = await screen.findByLabelText('标题')
  expect(title).toHaveValue('翠湖小区：暖气三天不热')
  const send = screen.getAllByRole('button', { name: '登记为舆情' })[1]!
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '困难群众生活' }))
  await userEvent.click(send)
  expect(await screen.findByText('已经登记为舆情，关联了 4 件办件')).toBeInTheDocument()
  expect(phone.asked.find(({ url }) => url.endsWith('/concern'))?.data).toEqual({
    topic: '困难群众生活',
    severity: 'ordinary',
    title: '翠湖小区：暖气三天不热',
    summary: '11月20日到11月23日，4 人说到：翠湖小区：暖气三天不热',
    seenAt: '来件 4 件、网上线索 1 条',
    heat: 60,
    decided: 2,
  })
})

test('a topic shows the concern it became, and links what came since with one press', async () => {
  cleanup()
  const raised = { id: 'concern-1', title: '翠湖小区停暖', standing: '已交办', isVoid: false, unlinked: 2 }
  freshPhone({
    ...city,
    'GET /api/hot': {
      topics: [topic('a', { raised })],
      apart: [],
      taken: 5,
      decided: 1,
      asOf: '2026-11-23T02:00:00.000Z',
    },
  })
  signIn(editor)
  open(Hot)
  expect(await screen.findByText('已经登记为舆情「翠湖小区停暖」，已交办')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '把还没关联的 2 件也关联上' }))
  expect(await screen.findByText('又关联了 2 件办件')).toBeInTheDocument()
})
