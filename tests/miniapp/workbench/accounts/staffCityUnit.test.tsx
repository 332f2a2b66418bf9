import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Staff from '../../../../miniapp/src/workbench/staff'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const me: Person = { id: 'staff-guanli', role: 'administrator', name: '示例管理员', places: [] }
const housing = { id: 'housing', name: '市住房城乡建设局', kind: 'department' }
const lamps = { id: 'urban-management', name: '市城管局', kind: 'department' }
const organ = { id: 'housing@371502', name: '东昌府区住房城乡建设局', kind: 'organ', parent: 'desk@371502' }
const duty = '物业服务监督管理'
const read = {
  unit: housing,
  facts: { name: housing.name, aliases: [], duties: [] },
  version: 0,
  holds: [duty, '房屋租赁管理'],
  gives: [],
  events: [],
  successors: [],
}
const city: City = {
  'GET /api/people/me': { person: me, unread: 0 },
  'GET /api/accounts': { accounts: [], departments: [housing], office: '全市', city: true },
  'GET /api/units': {
    units: [housing, lamps, organ],
    office: '全市',
    city: true,
    places: [{ id: '371502', name: '东昌府区' }],
    departments: [housing, lamps],
    topics: ['住房', '交通'],
  },
  'GET /api/units/housing': read,
  'GET /api/policies': { total: 1, policies: [{ id: 'p1', title: '示例低空飞行管理办法' }], others: 0 },
}
const sent = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const pick = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }))

beforeEach(() => {
  freshPhone(city)
  signIn(me)
})

const toUnits = async (more: City) => {
  cityAnswers({ ...city, ...more })
  open(Staff)
  await userEvent.click(await screen.findByRole('radio', { name: '单位' }))
}

test('a new department of the city is opened with its duties, its topic, its statutes and who does its work in a county', async () => {
  await toUnits({ 'POST /api/units': { unit: { id: 'opened-a', name: '市示例局', kind: 'department' } } })
  await press('设立一个单位')
  await userEvent.click(await screen.findByRole('radio', { name: '市级单位' }))
  await userEvent.type(screen.getByLabelText('单位名称'), '示例局')
  await userEvent.type(screen.getByLabelText('职责和市民常说的词'), '低空飞行登记：无人机')
  await pick('住房')
  await userEvent.type(screen.getByLabelText('主管的法规（可以不选）'), '低空')
  await press('《示例低空飞行管理办法》')
  await pick('东昌府区住房城乡建设局')
  await press('设立')
  await waitFor(() => expect(sent('/units')).toHaveLength(1))
  expect(sent('/units')[0]?.data).toEqual({
    kind: 'department',
    place: '',
    facts: {
      name: '市示例局',
      aliases: [],
      duties: ['低空飞行登记：无人机'],
      topic: '住房',
      laws: ['示例低空飞行管理办法'],
      counties: 'named',
      organs: ['housing@371502'],
    },
  })
})

test('one duty of a department goes to another from a day on', async () => {
  await toUnits({ 'POST /api/units/housing/duty': { unit: housing } })
  await userEvent.click(await screen.findByText(housing.name))
  await press(`把“${duty}”划给别的单位`)
  expect(await screen.findByRole('button', { name: '划转这一条' })).toBeDisabled()
  await pick(lamps.name)
  await userEvent.type(screen.getByLabelText('从哪天起'), '2026-12-01')
  await press('划转这一条')
  expect(await screen.findByText('已经定下从2026年12月1日起归市城管局')).toBeInTheDocument()
  expect(sent('/duty')[0]?.data).toEqual({ duty, to: lamps.id, from: '2026-12-01', version: 0 })
})

test('what is to go later is shown with its day, and may stay after all', async () => {
  const gives = [{ duty, to: { id: lamps.id, name: lamps.name }, from: '2099-12-01' }]
  await toUnits({
    'GET /api/units/housing': { ...read, gives },
    'POST /api/units/housing/duty-kept': { unit: housing },
  })
  await userEvent.click(await screen.findByText(housing.name))
  expect(await screen.findByText('从2099年12月1日起归市城管局')).toBeInTheDocument()
  await press(`不划转“${duty}”`)
  expect(await screen.findByText('不划转了，仍由这个单位办')).toBeInTheDocument()
})

test('who still sits in a unit that is no more is moved to its successor, each as what they were', async () => {
  const retired = { from: '2020-01-01', successor: { id: lamps.id, name: lamps.name } }
  const officer = { account: 'zhujian', name: '示例经办·住建', role: 'officer', department: housing, disabled: false }
  const away = { ...officer, account: 'zhujian.old', disabled: true }
  await toUnits({
    'GET /api/accounts': { accounts: [officer, away], departments: [housing], office: '全市', city: true },
    'GET /api/units/housing': { ...read, unit: { ...housing, retired } },
    'POST /api/accounts/zhujian/move': { account: officer },
  })
  await userEvent.click(await screen.findByText(housing.name))
  await press('都调到市城管局')
  expect(await screen.findByText('1 个账号已经调到市城管局')).toBeInTheDocument()
  expect(sent('/move').map(({ data }) => data)).toEqual([
    { name: '示例经办·住建', role: 'officer', department: lamps.id },
  ])
})

test('a duty that the list does not know is written beside those of the list', async () => {
  await toUnits({ 'POST /api/units/housing/change': { unit: housing } })
  await userEvent.click(await screen.findByText(housing.name))
  await press('修改')
  await userEvent.type(screen.getByLabelText('另加的职责和市民常说的词（可以不写）'), '充电桩进小区：充电桩')
  await press('就这样改')
  await waitFor(() => expect(sent('/change')).toHaveLength(1))
  expect(sent('/change')[0]?.data).toMatchObject({ facts: { duties: ['充电桩进小区：充电桩'] }, version: 0 })
})
