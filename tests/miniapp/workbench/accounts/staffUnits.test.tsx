import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Staff from '../../../../miniapp/src/workbench/staff'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const me: Person = { id: 'staff-guanli', role: 'administrator', name: '示例管理员', places: [] }
const desk = { id: 'desk@371502', name: '东昌府区政务公开办公室', kind: 'county', parent: 'triage' }
const organ = { id: 'housing@371502', name: '东昌府区住房城乡建设局', kind: 'organ', parent: desk.id }
const housing = { id: 'housing', name: '市住房城乡建设局' }
const facts = { name: organ.name, aliases: [], duties: [], phone: '0635-0000000（示例）' }
const successor = { id: 'urban-management@371502', name: '东昌府区综合行政执法局' }
const found = { type: 'found', at: '2026-11-23T02:00:00.000Z', by: { id: me.id, name: me.name }, facts }
const city: City = {
  'GET /api/people/me': { person: me, unread: 0 },
  'GET /api/accounts': { accounts: [], departments: [housing], office: '全市', city: true },
  'GET /api/units': {
    units: [{ ...housing, kind: 'department' }, organ, desk],
    office: '全市',
    city: true,
    places: [{ id: '371502', name: '东昌府区' }],
    departments: [housing],
  },
  'GET /api/units/housing%40371502': { unit: organ, facts, version: 1, events: [found], successors: [successor] },
}
const sent = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  freshPhone(city)
  signIn(me)
})

const toUnits = async () => {
  open(Staff)
  await userEvent.click(await screen.findByRole('radio', { name: '单位' }))
}

test('the desk of a county stands before what lies below it, the departments of the city after', async () => {
  await toUnits()
  await screen.findByText(desk.name)
  const names = [...document.querySelectorAll('.row__title')].map((one) => one.textContent)
  expect(names).toEqual([desk.name, organ.name, housing.name])
})

const toOpening = async () => {
  await toUnits()
  await press('设立一个单位')
}

test('a made-up county is opened by its code and its name; the usual name of its office is offered', async () => {
  cityAnswers({ ...city, 'POST /api/units': { unit: { ...desk, name: '示例县人民政府办公室' } } })
  await toOpening()
  await userEvent.click(await screen.findByRole('radio', { name: '县（市、区）分办台' }))
  await userEvent.type(screen.getByLabelText('6 位行政区划代码'), '371590')
  await userEvent.type(screen.getByLabelText('地名'), '示例县')
  expect(screen.getByLabelText('单位名称')).toHaveValue('示例县人民政府办公室')
  await press('设立')
  await waitFor(() => expect(sent('/units')).toHaveLength(1))
  expect(sent('/units')[0]?.data).toEqual({
    kind: 'county',
    place: '371590',
    placeName: '示例县',
    facts: { name: '示例县人民政府办公室', aliases: [], duties: [] },
  })
  expect(await screen.findByText(/已经设立示例县人民政府办公室/)).toBeInTheDocument()
})

test('what is wrong with a code is said under its field', async () => {
  const detail = '县（市、区）写六位行政区划代码，以 3715 开头'
  const errors = [{ field: 'place', message: detail }]
  cityAnswers({ ...city, 'POST /api/units': refusal(400, 'bad-input', detail, { errors }) })
  await toOpening()
  await userEvent.click(await screen.findByRole('radio', { name: '县（市、区）分办台' }))
  await userEvent.type(screen.getByLabelText('6 位行政区划代码'), '370102')
  await userEvent.type(screen.getByLabelText('地名'), '示例县')
  await press('设立')
  expect((await screen.findAllByText(new RegExp(detail))).length).toBeGreaterThan(0)
})

test('a unit is retired from a day on, to a successor, with the version that was seen', async () => {
  cityAnswers({ ...city, 'POST /api/units/housing%40371502/retire': { unit: organ } })
  await toUnits()
  await userEvent.click(await screen.findByText(organ.name))
  await press('撤并')
  expect(screen.getByRole('button', { name: '撤并这个单位' })).toBeDisabled()
  await userEvent.click(screen.getByText(successor.name))
  await userEvent.type(screen.getByLabelText('从哪天起'), '2026-12-01')
  await press('撤并这个单位')
  await waitFor(() => expect(sent('/retire')).toHaveLength(1))
  expect(sent('/retire')[0]?.data).toEqual({ from: '2026-12-01', successor: successor.id, version: 1 })
})
