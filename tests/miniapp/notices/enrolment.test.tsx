import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Enrolment from '../../../miniapp/src/notices/enrolment'
import { useHousehold } from '../../../miniapp/src/platform/household'
import { exampleEnrolment } from '../../../seeds/notices/enrolment'
import { cityAnswers, freshPhone, liveAt, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502001001', name: '东昌府区古楼街道古城社区' }
const asOf = '2027-07-06T02:00:00.000Z'
const county = { code: '371502', name: '东昌府区' }
const plans = exampleEnrolment(new Date(asOf)).filter((plan) => plan.county === county.code)

beforeEach(() => {
  freshPhone()
  useHousehold.getState().forget()
  cityAnswers({ 'GET /api/enrolment': { county, plans, asOf } })
  liveAt(village)
})

test('a few taps tell the school, when to enrol and what to bring; what was said stays on the phone', async () => {
  open(Enrolment)
  expect(await screen.findByText('示例第一小学')).toBeInTheDocument()
  expect(screen.getByText('还没说户口、房产和居住证在不在这里')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('孩子哪年哪月出生'), '202103')
  await userEvent.click(screen.getByRole('button', { name: '加上这个孩子' }))
  await userEvent.click(screen.getByRole('switch', { name: '户口在这里' }))
  await userEvent.click(screen.getByRole('switch', { name: '房产在这里' }))
  expect(screen.getByText('今年到年龄')).toBeInTheDocument()
  expect(screen.getByText('正在进行，7月9日（周五）结束，还剩 3 天')).toBeInTheDocument()
  expect(screen.getByText('房产证或者购房合同')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '复制清单' }))
  expect(phone.copied).toContain('1. 全家的户口簿')
  expect(JSON.stringify(phone.asked)).not.toMatch(/2021-03|property/)
})

test('two children are answered each for itself', async () => {
  useHousehold.getState().say({ children: ['2021-03', '2022-05'], bases: ['household'] })
  open(Enrolment)
  expect(await screen.findByText('2021年3月出生的孩子')).toBeInTheDocument()
  expect(screen.getByText('今年到年龄')).toBeInTheDocument()
  expect(screen.getByText('看来不在今年的年龄里')).toBeInTheDocument()
})

test('where a county has published nothing, that is said, with where to look instead', async () => {
  cityAnswers({ 'GET /api/enrolment': { county: { code: '371581', name: '临清市' }, plans: [], asOf } })
  open(Enrolment)
  expect(await screen.findByText('临清市还没有在这里公布上小学一年级的办法')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去看公告' }))
  expect(phone.went.at(-1)).toContain('/notices/list/index')
})

test('without the line it says so and can be asked again', async () => {
  cityAnswers({ 'GET /api/enrolment': 'offline' })
  open(Enrolment)
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeInTheDocument()
})

test('what is said of one home holds for no other: a second home, or a new one, has papers of its own', async () => {
  useHousehold.getState().say({ children: ['2021-03'], bases: ['household', 'property'] })
  open(Enrolment)
  expect(await screen.findByText('房产证或者购房合同')).toBeInTheDocument()
  const second = { code: '371502001002', name: '东昌府区古楼街道示例社区' }
  act(() => useHousehold.getState().sayBases(second.code, ['property']))
  expect(useHousehold.getState().household.basesAt).toEqual({
    [village.code]: ['household', 'property'],
    [second.code]: ['property'],
  })
  expect(screen.getByRole('switch', { name: '户口在这里' })).toBeChecked()
  // They move: the new home stands first, and nothing was said of it.
  act(() => liveAt({ code: '371502001003', name: '东昌府区古楼街道新家社区' }, village, second))
  expect(await screen.findByText('还没说户口、房产和居住证在不在这里')).toBeInTheDocument()
  expect(screen.getByRole('switch', { name: '户口在这里' })).not.toBeChecked()
})
