import type { MatterWork } from '@shared/notices/chain/contractMatters'
import type { Person } from '@shared/people/person'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Matters from '../../../../miniapp/src/workbench/matters'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const land = { id: 'natural-resources', name: '市自然资源和规划局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例人员', department: land, places: [] }
const why =
  '征收土地预公告要公示不少于 10 个工作日（《土地管理法实施条例》第二十六条），到12月7日期满，12月8日起才能开始土地现状调查'
const later = (id: string, name: string) => ({
  id,
  name,
  standing: 'later' as const,
  why: '前一步还没有办',
  byHand: true,
})
const hearing = { id: 'hearing', name: '听证', standing: 'next' as const, when: '多数成员认为不合法的', byHand: true }

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
  voices: [{ wish: 'hearing', inquiry: 'K7M2-9QF3', at: '2026-11-25T02:00:00.000Z' }],
  heard: 64,
  can: [],
  papers: [],
  card: {
    matter: 'matter-1',
    title: '示例村道路拓宽征地',
    chain: '征收土地',
    now: [],
    contact: '示例电话 0635-0000001',
    department: land.name,
    asked: { count: 2, who: '成员', members: 320, most: false },
    steps: [
      {
        id: 'preNotice',
        name: '征收土地预公告',
        standing: 'now',
        from: '2026-11-24',
        until: '2026-12-07',
        left: 6,
        wanting: '东昌府区沙镇镇还没有张贴的凭证，公示期没有起算',
        notice: { id: 'notice-1', title: '示例公告' },
        byHand: false,
      },
      { id: 'survey', name: '土地现状调查', standing: 'later', why, byHand: true },
      later('risk', '社会稳定风险评估'),
    ],
  },
}
const at = (steps: MatterWork['card']['steps'], can: MatterWork['can']): MatterWork => ({
  ...matter,
  can,
  card: { ...matter.card, steps },
})
const city: City = {
  'GET /api/notices/matters': { matters: [matter] },
  'POST /api/notices/matters': { matter },
  'POST /api/notices/matters/matter-1/begin': { matter },
  'POST /api/notices/matters/matter-1/end': { matter },
  'POST /api/notices/matters/matter-1/skip': { matter },
  'GET /api/notices/drafts': { notices: [], issued: [] },
  'GET /api/areas/places': {
    places: [
      ['371502', '东昌府区', 'dong chang fu qu'],
      ['371502101', '沙镇镇', 'sha zhen zhen'],
      ['371502101277', '王化村', 'wang hua cun'],
    ],
  },
  'GET /api/notices/kinds': {
    today: '2026-11-23',
    kinds: [
      { id: 'land-compensation', name: '征地补偿安置公告', fields: ['土地征收'], until: '2026-12-24' },
      { id: 'other', name: '其他公告', fields: ['土地征收'] },
    ],
  },
}
const sent = (end: string) => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith(end))?.data

beforeEach(() => {
  freshPhone(city)
  signIn(officer)
})

test('each step says how it stands, what is wanting, and by which article the next may not begin yet', async () => {
  open(Matters)
  expect(await screen.findByText('东昌府区沙镇镇还没有张贴的凭证，公示期没有起算')).toBeInTheDocument()
  expect(screen.getByText(why)).toBeInTheDocument()
  expect(screen.getByText('11月24日起，到12月7日，还剩 6 天')).toBeInTheDocument()
  expect(screen.getByText('认为方案不合法、要求听证的 2 人，成员一共 320 人')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '开始土地现状调查' })).not.toBeInTheDocument()
})

test('requests on paper are counted with where their list lies, and told apart from those on phones', async () => {
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '登记纸上交来的听证申请' }))
  const send = () => screen.getByRole('button', { name: '登记申请人数' })
  await userEvent.type(screen.getByLabelText(/纸上一共多少人申请/), '几个')
  expect(screen.getByText('写人数，比如 12')).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText(/纸上一共多少人申请/))
  await userEvent.type(screen.getByLabelText(/纸上一共多少人申请/), '4')
  expect(send()).toBeDisabled()
  await userEvent.type(screen.getByLabelText(/名单在哪里/), '村委会收的名单，11月25日')
  await userEvent.click(send())
  await waitFor(() =>
    expect(sent('/paper-asked')).toEqual({ version: 3, paperAsked: 4, paperSource: '村委会收的名单，11月25日' }),
  )
})

test('a step whose turn it is is begun, and ended after being asked once more', async () => {
  const steps = [{ id: 'survey', name: '土地现状调查', standing: 'next' as const, byHand: true }]
  cityAnswers({
    ...city,
    'GET /api/notices/matters': { matters: [at(steps, [{ step: 'survey', act: 'begin' }])] },
  })
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '开始土地现状调查' }))
  await waitFor(() => expect(sent('/begin')).toEqual({ version: 3, step: 'survey' }))
  expect(await screen.findByText('土地现状调查开始了')).toBeInTheDocument()
})

test('a step that is drafted already leads to its draft and how it stands, instead of to another draft', async () => {
  const steps = [{ id: 'plan', name: '征地补偿安置公告', standing: 'next' as const, byHand: false }]
  const draft = {
    ...{ id: 'draft-1', status: 'submitted', draftedBy: '示例经办', draftedAt: '2026-11-23T01:00:00.000Z' },
    content: { title: '示例补偿安置公告', chain: { matter: 'matter-1', step: 'plan' } },
  }
  cityAnswers({
    ...city,
    'GET /api/notices/matters': { matters: [at(steps, [{ step: 'plan', act: 'notice' }])] },
    'GET /api/notices/drafts': { notices: [draft], issued: [] },
  })
  open(Matters)
  expect(await screen.findByText('已经有稿子，等审核：示例补偿安置公告')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '起草征地补偿安置公告' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看稿子：示例补偿安置公告' }))
  expect(phone.went.at(-1)).toContain('/workbench/notices/index?draft=draft-1')
})

test('a step that is only sometimes needed is left out with a reason that everybody reads', async () => {
  cityAnswers({
    ...city,
    'GET /api/notices/matters': {
      matters: [
        at(
          [hearing],
          [
            { step: 'hearing', act: 'begin' },
            { step: 'hearing', act: 'skip' },
          ],
        ),
      ],
    },
  })
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '这次不用听证' }))
  await userEvent.type(screen.getByLabelText('为什么不用听证'), '公告期里没有人提出')
  await userEvent.click(screen.getByRole('button', { name: '这次不用听证' }))
  await waitFor(() => expect(sent('/skip')).toEqual({ version: 3, step: 'hearing', reason: '公告期里没有人提出' }))
})

test('a matter is opened for its places, with the order of its steps and their law before the eyes', async () => {
  open(Matters)
  const [first] = await screen.findAllByRole('button', { name: '立一件事' })
  await userEvent.click(first!)
  await userEvent.click(screen.getByRole('radio', { name: '征收土地' }))
  expect(screen.getByText(/预公告 → 土地现状调查 →.*土地管理法》第四十七条/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('叫什么'), '示例村修路征地')
  await userEvent.click(screen.getByRole('button', { name: '选地方' }))
  await userEvent.type(screen.getByLabelText('按名称找'), 'whc')
  await userEvent.click(await screen.findByRole('button', { name: '东昌府区沙镇镇王化村' }))
  await userEvent.type(screen.getByLabelText(/一共多少村集体经济组织成员/), '三百')
  expect(screen.getByText('写人数，比如 320')).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText(/一共多少村集体经济组织成员/))
  await userEvent.type(screen.getByLabelText(/一共多少村集体经济组织成员/), '320')
  await userEvent.type(screen.getByLabelText('人数从哪里来'), '十一月的成员名册，镇政府确认')
  await userEvent.type(screen.getByLabelText('咨询电话'), '0635-0000001')
  await userEvent.click(screen.getByRole('button', { name: '立这件事' }))
  await waitFor(() =>
    expect(sent('/notices/matters')).toMatchObject({ chain: 'land', areas: ['371502101277'], members: 320 }),
  )
})

test('the form of a notice asks of which matter it is a step where law makes it one, and takes places and telephone from it', async () => {
  open(WorkNotices)
  await userEvent.click(screen.getByRole('radio', { name: '土地征收' }))
  await userEvent.click(await screen.findByRole('radio', { name: '征地补偿安置公告' }))
  expect(await screen.findByText(/要写明是哪一件事（《土地管理法》第四十七条/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('标题'), '示例村征地补偿安置公告')
  await userEvent.type(screen.getByLabelText('正文'), '示例正文：补偿怎么算、到哪里登记。')
  fireEvent.change(screen.getByLabelText('公示第一天'), { target: { value: '2026-11-24' } })
  expect(screen.getByRole('button', { name: '先存草稿' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '示例村道路拓宽征地' }))
  expect(screen.getByLabelText('咨询电话')).toHaveValue('示例电话 0635-0000001')
  expect(screen.getByText('东昌府区沙镇镇王化村')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('button', { name: '先存草稿' })).toBeEnabled())
})

test('a step that is a notice is drafted from its matter, with what the matter already says', async () => {
  const steps = [{ id: 'compensation', name: '征地补偿安置公告', standing: 'next' as const, byHand: false }]
  cityAnswers({
    ...city,
    'GET /api/notices/matters': { matters: [at(steps, [{ step: 'compensation', act: 'notice' }])] },
  })
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '起草征地补偿安置公告' }))
  expect(phone.went.at(-1)).toBe('to /workbench/notices/index?matter=matter-1&step=compensation')
})

test('what residents said of it is a list of cases to open', async () => {
  open(Matters)
  await userEvent.click(await screen.findByRole('button', { name: '收到的意见和听证申请 64 件，列出最近 1 件' }))
  await userEvent.click(screen.getByRole('button', { name: /K7M2-9QF3/ }))
  expect(phone.went.at(-1)).toBe('to /workbench/case/index?id=K7M2-9QF3')
})
