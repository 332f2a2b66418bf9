import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { GuideView } from '@shared/departments/guide/guide'
import GuidePage from '../../../miniapp/src/disclosure/guide'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { freshPhone, open } from '../../support/taro/open'
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

beforeEach(() =>
  freshPhone({
    'GET /api/departments': { departments: [housing, heating] },
    'GET /api/departments/housing/guide': guide,
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

  test('leads to the form of an application', async () => {
    await userEvent.click(await screen.findByText('申请公开信息'))
    expect(useDrafts.getState().inquiry).toMatchObject({ kind: 'disclosure', kindChosen: true })
    expect(phone.went.at(-1)).toBe('to /inquiries/submit/index')
  })
})
