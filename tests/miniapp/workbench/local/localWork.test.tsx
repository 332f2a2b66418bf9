import type { listLocal } from '@shared/answers/contractLocal'
import type { LocalContent } from '@shared/answers/local/content'
import type { ShownLocal } from '@shared/answers/local/desk'
import type { Replied } from '@shared/operation'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkKnowledge from '../../../../miniapp/src/workbench/knowledge'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { of } from '../owedInterpretations'

const place = { id: '371502', name: '东昌府区' }
const question = '示例路灯坏了多久修好？'
const content: LocalContent = { phone: '12345', source: '示例：公示牌', asOf: '2026-11-20' }
const waiting: ShownLocal = {
  id: 'example-lamp@371502',
  version: 1,
  place,
  question,
  status: 'waiting',
  draft: { content, by: '示例经办', at: '2026-11-23T02:00:00.000Z', mine: false },
}
const { draft: _draft, ...showing } = { ...waiting, status: 'settled' as const, version: 2, now: content }
const desk: Replied<typeof listLocal> = {
  unit: '东昌府区住房城乡建设局',
  places: [place],
  drafts: [],
  review: [],
  toFill: { total: 1, first: [{ id: waiting.id, version: 0, place, question, asked: 3 }] },
  shown: { total: 0, first: [] },
}
const at = `/api/local/${encodeURIComponent(waiting.id)}`
const city = {
  'GET /api/local': desk,
  [`PUT ${at}`]: { local: waiting },
  [`POST ${at}/signature`]: { local: showing },
  [`POST ${at}/return`]: { local: waiting },
  [`POST ${at}/withdrawal`]: { local: waiting },
}
const unit = { id: 'housing@371502', name: desk.unit }
const sent = (method: string, end: string) =>
  phone.asked.find((one) => one.method === method && decodeURIComponent(one.url).endsWith(end))?.data

beforeEach(() => freshPhone(city))

test('an officer of a county writes what its people need to know, and leaves empty what nobody knows', async () => {
  signIn({ ...of('officer'), department: unit })
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: /示例路灯坏了.*近两个月问过 3 次/ }))
  await userEvent.type(screen.getByLabelText('电话（选填）'), '12345')
  await userEvent.type(screen.getByLabelText('出处'), '示例：公示牌')
  expect(screen.getByRole('button', { name: '交给审核人签发' })).toBeDisabled()
  fireEvent.change(screen.getByLabelText('哪天核对的'), { target: { value: '2026-11-20' } })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() => expect(sent('PUT', waiting.id)).toEqual({ version: 0, content }))
})

test('once one is handed in, the next that is to be filled in opens by itself, and how many are left is said', async () => {
  const next = { id: 'example-bench@371502', version: 0, place, question: '示例长椅坏了找谁？', asked: 1 }
  const [first] = desk.toFill.first
  cityAnswers({ ...city, 'GET /api/local': { ...desk, toFill: { total: 2, first: [first!, next] } } })
  signIn({ ...of('officer'), department: unit })
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: /示例路灯坏了/ }))
  await userEvent.type(screen.getByLabelText('电话（选填）'), '12345')
  await userEvent.type(screen.getByLabelText('出处'), '示例：公示牌')
  fireEvent.change(screen.getByLabelText('哪天核对的'), { target: { value: '2026-11-20' } })
  cityAnswers({ ...city, 'GET /api/local': { ...desk, drafts: [waiting], toFill: { total: 1, first: [next] } } })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  expect(await screen.findByText('已经交上，等另一位审核人签发。还有 1 条待填，下一条打开了')).toBeInTheDocument()
  expect(screen.getByText(`${place.name}：${next.question}`)).toBeInTheDocument()
  expect(screen.getByLabelText('电话（选填）')).toHaveValue('')
})

test('a lead reads what waits, with 待填 where nothing stands, and signs it', async () => {
  cityAnswers({ ...city, 'GET /api/local': { ...desk, drafts: [waiting] } })
  signIn({ ...of('lead'), department: unit })
  open(WorkKnowledge)
  expect(await screen.findByText('去哪里：待填')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，开始显示' }))
  await waitFor(() => expect(sent('POST', '/signature')).toEqual({ version: 1 }))
  expect(await screen.findByText(/已经签发，一分钟内照新的显示/)).toBeInTheDocument()
})

test('a lead gives a draft back, or withdraws what is shown, with a reason', async () => {
  cityAnswers({ ...city, 'GET /api/local': { ...desk, drafts: [waiting], shown: { total: 1, first: [showing] } } })
  signIn({ ...of('lead'), department: unit })
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  await userEvent.type(screen.getByLabelText('要改什么'), '电话再核一遍')
  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(sent('POST', '/return')).toEqual({ version: 1, reason: '电话再核一遍' }))
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await userEvent.type(screen.getByLabelText('为什么撤下'), '窗口搬家了，重新写')
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await waitFor(() => expect(sent('POST', '/withdrawal')).toEqual({ version: 2, reason: '窗口搬家了，重新写' }))
})

test('a department of the city sees its answers first, and beside them what each place still has to write', async () => {
  cityAnswers({
    ...city,
    'GET /api/cards/missed': { groups: [], after: { people: 5, days: 90 } },
    'GET /api/cards': { department: '市住房城乡建设局', drafts: [], review: [], total: 0, cards: [] },
    'GET /api/local': { ...desk, places: [place, { id: '371525', name: '冠县' }] },
  })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('tab', { name: '各地的办法' }))
  expect(await screen.findByText('待填 1 条')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: '冠县' }))
  await waitFor(() => expect(phone.asked.some(({ url }) => url.includes('place=371525'))).toBe(true))
})
