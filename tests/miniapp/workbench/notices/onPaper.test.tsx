import type { MatterWork } from '@shared/notices/chain/contractMatters'
import type { Person } from '@shared/people/person'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Matters from '../../../../miniapp/src/workbench/matters'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const land = { id: 'natural-resources', name: '市自然资源和规划局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例人员', department: land, places: [] }
const matter: MatterWork = {
  id: 'matter-1',
  version: 3,
  openedAt: '2026-11-20T02:00:00.000Z',
  openedBy: '示例经办',
  content: {
    chain: 'land',
    title: '示例村道路拓宽征地',
    areas: ['371502101277'],
    members: 320,
    contact: '示例电话 0635-0000001',
  },
  places: ['东昌府区沙镇镇王化村'],
  voices: [],
  heard: 0,
  can: [{ step: 'preNotice', act: 'recordPaper' }],
  papers: [],
  card: {
    matter: 'matter-1',
    title: '示例村道路拓宽征地',
    chain: '征收土地',
    now: [],
    contact: '示例电话 0635-0000001',
    department: land.name,
    asked: { count: 0, who: '成员', members: 320, most: false },
    steps: [{ id: 'preNotice', name: '征收土地预公告', standing: 'next', byHand: false }],
  },
}
const record = 'POST /api/notices/matters/matter-1/paper'
const city: City = {
  'GET /api/notices/matters': { matters: [matter] },
  [record]: { matter },
  'POST /api/notices/matters/matter-1/paper-confirmation': { matter },
}
const sent = (end: string) => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith(end))?.data

beforeEach(() => {
  freshPhone(city)
  signIn(officer)
})

async function writePaper(): Promise<void> {
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '征收土地预公告在纸上已经办过' }))
  await userEvent.type(screen.getByLabelText('第一天'), '2026-10-12')
  await userEvent.type(screen.getByLabelText('最后一天'), '2026-10-30')
  await userEvent.type(screen.getByLabelText('凭的是哪份文件'), '示例预公告，存档案室')
  await userEvent.type(screen.getByLabelText('谁证明'), '示例镇政府盖章的张贴证明')
}

test('a step that went on paper is recorded with its days, its document and who attests it; where law wants boards, also since when it hung', async () => {
  await writePaper()
  expect(screen.getByRole('button', { name: '登记，等同事确认' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('最后一处贴上的日子'), '2026-10-12')
  await userEvent.click(screen.getByRole('button', { name: '登记，等同事确认' }))
  await waitFor(() =>
    expect(sent('/paper')).toEqual({
      version: 3,
      step: 'preNotice',
      paper: {
        from: '2026-10-12',
        until: '2026-10-30',
        posted: '2026-10-12',
        document: '示例预公告，存档案室',
        attested: '示例镇政府盖章的张贴证明',
      },
    }),
  )
  expect(await screen.findByText('征收土地预公告登记好了，等另一位同事确认')).toBeInTheDocument()
})

test('a period that is too short is said at its day, and what was written stays', async () => {
  const message = '公示期不够 10 个工作日，最早到 2026-10-26'
  cityAnswers({
    ...city,
    [record]: refusal(400, 'bad-input', message, { errors: [{ field: 'paper.until', message }] }),
  })
  await writePaper()
  await userEvent.type(screen.getByLabelText('最后一处贴上的日子'), '2026-10-12')
  await userEvent.click(screen.getByRole('button', { name: '登记，等同事确认' }))
  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(screen.getByLabelText('谁证明')).toHaveValue('示例镇政府盖章的张贴证明')
})

test('another colleague sees what was recorded and confirms it, or it is recorded anew', async () => {
  const waiting = {
    step: 'preNotice',
    recordedBy: { id: 's2', name: '示例经办二' },
    from: '2026-10-12',
    until: '2026-10-30',
    posted: '2026-10-12',
    document: '示例预公告，存档案室',
    attested: '示例镇政府盖章的张贴证明',
  }
  const can = [
    { step: 'preNotice', act: 'recordPaper' },
    { step: 'preNotice', act: 'confirmPaper' },
  ]
  cityAnswers({ ...city, 'GET /api/notices/matters': { matters: [{ ...matter, papers: [waiting], can }] } })
  open(Matters)
  expect(await screen.findByText('示例经办二登记了纸上已办，等另一位同事确认')).toBeInTheDocument()
  expect(screen.getByText('示例预公告，存档案室；示例镇政府盖章的张贴证明')).toBeInTheDocument()
  expect(screen.getByText('登记错了，重新登记')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看过文件，确认纸上已办' }))
  await waitFor(() => expect(sent('/paper-confirmation')).toEqual({ version: 3, step: 'preNotice' }))
})
