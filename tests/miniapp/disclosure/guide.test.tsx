import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { GuideView } from '@shared/departments/guide/guide'
import GuidePage from '../../../miniapp/src/disclosure/guide'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { loadGuide } from '../../../seeds/departments/guide'

const { sections, fees } = loadGuide()
const housing = { id: 'housing', name: '市住房城乡建设局', duties: ['管理物业服务'] }
const guide: GuideView = {
  department: housing,
  contact: { phone: '0635-0000000' },
  sections,
  limits: [{ text: '政府信息公开申请答复：20 个工作日', basis: '《政府信息公开条例》第三十三条' }],
  fees,
}
const heating = { id: 'urban', name: '市城市管理局', duties: ['城市供热'] }
const county = {
  id: 'housing@371502',
  name: '东昌府区住房城乡建设局',
  duties: ['管理物业服务'],
  place: { id: '371502', name: '东昌府区' },
  contact: { phone: '0635-8200000', address: '示例路 18 号' },
}

beforeEach(() =>
  freshPhone({
    'GET /api/departments': { departments: [housing, heating] },
    'GET /api/departments/housing/guide': guide,
    'GET /api/policies/on-request': { unit: housing.name, documents: [] },
    'GET /api/upkeep': { units: [], documents: [] },
  }),
)

test('a unit is found by what it answers for, and its guide opens', async () => {
  open(GuidePage)
  expect(await screen.findByText('市住房城乡建设局')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('找单位'), '供热')
  expect(screen.queryByText('市住房城乡建设局')).toBeNull()
  await userEvent.click(screen.getByText('市城市管理局'))
  expect(phone.went.at(-1)).toBe('to /disclosure/guide/index?unit=urban')
})

test('units of one county stand alone when it is chosen, one tap calls, and the map opens only where an address is written', async () => {
  cityAnswers({ 'GET /api/departments': { departments: [housing, county] } })
  open(GuidePage)
  await userEvent.click(await screen.findByRole('radio', { name: '东昌府区' }))
  expect(screen.queryByText('市住房城乡建设局')).toBeNull()
  expect(screen.getByLabelText('打电话 0635-8200000')).toBeInTheDocument()
  expect(screen.getByLabelText(/示例路 18 号/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: '市级单位' }))
  expect(screen.getByText('市住房城乡建设局')).toBeInTheDocument()
  expect(screen.queryByText('打电话')).toBeNull()
})

test('units stand place by place, those of the city first, in whatever order they were opened', async () => {
  const other = {
    ...county,
    id: 'town@371526001',
    name: '高唐县示例街道办事处',
    place: { id: '371526', name: '高唐县' },
  }
  const later = { ...county, id: 'town@371502101', name: '沙镇镇人民政府' }
  cityAnswers({ 'GET /api/departments': { departments: [county, other, later, housing] } })
  open(GuidePage)
  const names = [county.name, other.name, later.name, housing.name]
  const shown = (await screen.findAllByText((text) => names.includes(text))).map(({ textContent }) => textContent)
  expect(shown).toEqual([housing.name, county.name, later.name, other.name])
})

test('what happened, in one’s own words, finds the unit that routing would choose, with the reason', async () => {
  open(GuidePage)
  await screen.findByText('市住房城乡建设局')
  cityAnswers({
    'GET /api/departments': { departments: [{ ...heating, reason: '你的问题提到“不热”，这是它的职责' }] },
  })
  await userEvent.type(screen.getByLabelText('找单位'), '家里冰凉')
  expect(await screen.findByText('你的问题提到“不热”，这是它的职责')).toBeInTheDocument()
})

test('what a guide has to name and a unit has not filled in is said, not left out in silence', async () => {
  cityAnswers({ 'GET /api/departments/housing/guide': { ...guide, contact: {} } })
  const { unmount } = open(GuidePage, { unit: 'housing' })
  expect(
    await screen.findByText(/还没有填地址、办公时间、电话（指南应当写明，政府信息公开条例 第十二条）/),
  ).toBeInTheDocument()
  unmount()
  const whole = { phone: '0635-0000000', address: '示例路 1 号', hours: '工作日' }
  freshPhone({
    'GET /api/departments/housing/guide': { ...guide, contact: whole },
    'GET /api/policies/on-request': { unit: housing.name, documents: [] },
    'GET /api/upkeep': { units: [], documents: [] },
  })
  open(GuidePage, { unit: 'housing' })
  expect(await screen.findByText('电话：0635-0000000')).toBeInTheDocument()
  expect(screen.queryByText(/还没有填/)).toBeNull()
})

describe('the guide of a unit', () => {
  beforeEach(() => open(GuidePage, { unit: 'housing' }))

  test('says how to reach it, how long a reply takes, and on what article', async () => {
    expect(await screen.findByText('市住房城乡建设局信息公开指南')).toBeInTheDocument()
    expect(screen.getByText('电话：0635-0000000')).toBeInTheDocument()
    expect(screen.getByText('《政府信息公开条例》第三十三条')).toBeInTheDocument()
  })

  test('reckons the fee by item or by page, and says when there is none', async () => {
    await userEvent.type(await screen.findByLabelText('这个月一共申请了几件'), '10')
    expect(screen.getByText('不收费', { selector: '[aria-live]' })).toBeInTheDocument()
    await userEvent.clear(screen.getByLabelText('这个月一共申请了几件'))
    await userEvent.type(screen.getByLabelText('这个月一共申请了几件'), '31')
    expect(screen.getByText('一共 2200 元')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: '按页' }))
    expect(screen.getByText('一共 10 元')).toBeInTheDocument()
  })

  test('leads to the form of an application, which is made to this unit and not to whom an earlier answer named', async () => {
    act(() => useDrafts.getState().edit({ department: { id: 'urban', name: '市城市管理局', reason: '解答里说的' } }))
    await userEvent.click(await screen.findByText('申请公开信息'))
    expect(useDrafts.getState().inquiry).toMatchObject({
      kind: 'disclosure',
      kindChosen: true,
      department: { id: 'housing', name: '市住房城乡建设局' },
    })
    expect(phone.went.at(-1)).toBe('to /inquiries/submit/index')
  })
})

test('the guide names what is on request without its contents, and what of its documents still applies', async () => {
  const one = { issuedOn: '2024-03-01', department: housing.name, held: true }
  const ended = {
    ...one,
    id: 'paper-2',
    title: '示例凉亭规定',
    inForce: false,
    held: false,
    standing: {
      verdict: '废止',
      reason: '新规定取代了它',
      from: '2026-11-01',
      signedOn: '2026-10-20',
      successor: { title: '示例凉亭新规定' },
    },
  }
  cityAnswers({
    'GET /api/departments/housing/guide': guide,
    'GET /api/policies/on-request': {
      unit: housing.name,
      documents: [{ title: '示例试点安排', number: '示住建发〔2026〕5号', date: '2026-07-01', unit: housing.name }],
    },
    'GET /api/upkeep': {
      units: [],
      unit: housing.name,
      documents: [ended, { ...one, id: 'rain@2024-03-01', title: '示例雨棚规定', inForce: true }],
    },
  })
  open(GuidePage, { unit: 'housing' })
  expect(await screen.findByText('示例试点安排')).toBeInTheDocument()
  expect(screen.getByText('这 1 份只列名称，要看内容的，点一下向这个单位申请')).toBeInTheDocument()
  expect(await screen.findByText('2016 年以来的文件 2 份，1 份已经写明还管不管用')).toBeInTheDocument()
  expect(
    screen.getByText('2024年3月1日制定 · 废止，自 2026年11月1日起，现行的是《示例凉亭新规定》。新规定取代了它'),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByText('示例雨棚规定'))
  expect(phone.went.at(-1)).toBe('to /answers/policy/index?id=rain%402024-03-01')
  // One press applies for the one that is named, and nothing that is being written goes.
  await userEvent.click(screen.getByText('示例试点安排'))
  expect(phone.went.at(-1)).toBe('to /inquiries/submit/index')
  expect(useDrafts.getState().inquiry).toMatchObject({
    kind: 'disclosure',
    text: '《示例试点安排》（示住建发〔2026〕5号）',
    department: { id: 'housing' },
  })
  act(() => useDrafts.getState().edit({ text: '写了一半的' }))
  await userEvent.click(screen.getByText('示例试点安排'))
  expect(useDrafts.getState().inquiry?.text).toBe('写了一半的')
})
