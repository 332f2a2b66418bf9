import type { MatterWork } from '@shared/notices/chain/contractMatters'
import type { Person } from '@shared/people/person'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Matters from '../../../../miniapp/src/workbench/matters'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const land = { id: 'natural-resources', name: '市自然资源和规划局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例人员', department: land, places: [] }
const contact = '示例电话 0635-0000001'
const invitation = { when: '2027-01-20T01:00:00.000Z', where: '示例镇政府二楼会议室', contact }

const plain: MatterWork = {
  id: 'matter-1',
  version: 3,
  openedAt: '2026-11-20T02:00:00.000Z',
  openedBy: '示例经办',
  content: { chain: 'land', title: '示例甲村征地', areas: ['371502101277'], members: 10, contact },
  places: ['东昌府区沙镇镇王化村'],
  voices: [],
  heard: 0,
  papers: [],
  can: [],
  card: {
    matter: 'matter-1',
    title: '示例甲村征地',
    chain: '征收土地',
    now: [],
    contact,
    department: land.name,
    steps: [{ id: 'hearing', name: '听证', standing: 'next', when: '多数成员认为不合法的', byHand: true }],
  },
}
const owed: MatterWork = {
  ...plain,
  can: [{ step: 'hearing', act: 'invite' }],
  duty: { standing: 'uninvited', words: '应当听证，还没有通知哪天几点、在哪里。' },
}
const invited: MatterWork = {
  ...plain,
  invitation,
  can: [
    { step: 'hearing', act: 'changeHearing' },
    { step: 'hearing', act: 'callOff' },
  ],
  card: {
    ...plain.card,
    hearing: {
      standing: 'invited',
      today: false,
      words: '听证：1月20日（周三）上午9点，在示例镇政府二楼会议室',
      contact,
    },
  },
}
const route = 'POST /api/notices/matters/matter-1/hearing'
const show = (...matters: MatterWork[]) =>
  cityAnswers({
    'GET /api/notices/matters': { matters },
    'GET /api/notices/drafts': { notices: [], issued: [] },
    [route]: { matter: invited },
    [`${route}-change`]: { matter: invited },
    [`${route}-calling-off`]: { matter: owed },
  })
const sent = (end: string) => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith(end))?.data

beforeEach(() => {
  freshPhone({})
  signIn(officer)
})

test('a hearing that is owed asks for its invitation: day, hour, place, whom to ask; it is read out once more before it goes', async () => {
  show(owed)
  open(Matters)
  expect(await screen.findByText('应当听证，还没有通知哪天几点、在哪里。')).toBeInTheDocument()
  expect(screen.getByText('发了听证通知、到了时间，才能开始听证')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '开始听证' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '发听证通知' }))
  const send = () => screen.getByRole('button', { name: '发通知，告诉申请过的人' })
  fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: '2027-01-20' } })
  await userEvent.type(screen.getByLabelText(/几点/), '九点')
  expect(screen.getByText('写成 9:00 或者 14:30 这样')).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText(/几点/))
  await userEvent.type(screen.getByLabelText(/几点/), '14:30')
  expect(screen.getByText('念出来是：2027年1月20日（周三）下午2点半')).toBeInTheDocument()
  expect(screen.getByLabelText('问谁')).toHaveValue(contact)
  expect(send()).toBeDisabled()
  await userEvent.type(screen.getByLabelText('在哪里'), '示例镇政府二楼会议室')
  await userEvent.type(screen.getByLabelText('要带什么（选填）'), '身份证')
  await userEvent.click(send())
  await waitFor(() =>
    expect(sent('/hearing')).toEqual({
      version: 3,
      step: 'hearing',
      invitation: { when: '2027-01-20T06:30:00.000Z', where: '示例镇政府二楼会议室', contact, bring: '身份证' },
    }),
  )
  expect(await screen.findByText('听证通知发出去了，申请过的人各收到一次，公告页上也写明了')).toBeInTheDocument()
})

test('what stands is there to be changed, with a reason; called off it asks for one too', async () => {
  show(invited)
  open(Matters)
  expect(await screen.findByText('听证：1月20日（周三）上午9点，在示例镇政府二楼会议室')).toBeInTheDocument()
  expect(screen.getByText('到了通知写的时间，这里才能开始听证')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '改时间、地点' }))
  expect(screen.getByLabelText(/几点/)).toHaveValue('09:00')
  expect(screen.getByRole('button', { name: '改好，告诉申请过的人' })).toBeDisabled()
  await userEvent.clear(screen.getByLabelText('在哪里'))
  await userEvent.type(screen.getByLabelText('在哪里'), '示例村委会大院')
  await userEvent.type(screen.getByLabelText('为什么改'), '会议室要修，换个地方')
  await userEvent.click(screen.getByRole('button', { name: '改好，告诉申请过的人' }))
  await waitFor(() =>
    expect(sent('/hearing-change')).toMatchObject({
      invitation: { ...invitation, where: '示例村委会大院' },
      reason: '会议室要修，换个地方',
    }),
  )
  await userEvent.click(await screen.findByRole('button', { name: '取消听证' }))
  await userEvent.type(screen.getByLabelText('为什么取消这次听证'), '主持人病了，另定时间')
  await userEvent.click(screen.getByRole('button', { name: '取消听证，告诉申请过的人' }))
  await waitFor(() =>
    expect(sent('/hearing-calling-off')).toEqual({ version: 3, step: 'hearing', reason: '主持人病了，另定时间' }),
  )
})

test('the hearing of today comes first, then one that is owed without an invitation, then the rest', async () => {
  const titled = (id: string, title: string, one: MatterWork): MatterWork => ({
    ...one,
    id,
    content: { ...one.content, title },
  })
  show(
    titled('matter-1', '示例甲村征地', plain),
    titled('matter-2', '示例乙村征地', owed),
    titled('matter-3', '示例丙村征地', {
      ...invited,
      duty: { standing: 'today', words: '今天听证：1月20日（周三）上午9点，在示例镇政府二楼会议室' },
    }),
  )
  open(Matters)
  expect(await screen.findByText(/^今天听证/)).toBeInTheDocument()
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent)
  expect(titles.filter((one) => one?.startsWith('示例'))).toEqual(['示例丙村征地', '示例乙村征地', '示例甲村征地'])
})

test('an hour that is over is refused beside the hour, and what was typed stays', async () => {
  show(owed)
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '发听证通知' }))
  fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: '2026-01-20' } })
  await userEvent.type(screen.getByLabelText(/几点/), '9:00')
  await userEvent.type(screen.getByLabelText('在哪里'), '示例镇政府二楼会议室')
  const message = '听证的时间要在现在以后：写的是1月20日（周二）上午9点，现在是11月23日（周一）上午10点'
  cityAnswers({
    'GET /api/notices/matters': { matters: [owed] },
    'GET /api/notices/drafts': { notices: [], issued: [] },
    [route]: refusal(400, 'bad-input', '填写有误', { errors: [{ field: 'when', message }] }),
  })
  await userEvent.click(screen.getByRole('button', { name: '发通知，告诉申请过的人' }))
  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(screen.getByLabelText('在哪里')).toHaveValue('示例镇政府二楼会议室')
})
