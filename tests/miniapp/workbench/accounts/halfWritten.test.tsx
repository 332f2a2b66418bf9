import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Staff from '../../../../miniapp/src/workbench/staff'
import { useSession } from '../../../../miniapp/src/platform/session'
import type { Person } from '@shared/people/person'
import { queries } from '../../../../miniapp/src/platform/queries'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const me: Person = { id: 'staff-guanli', role: 'administrator', name: '示例管理员', places: [] }
const desk = { id: 'desk@371502', name: '东昌府区政务公开办公室', kind: 'county', parent: 'triage' }
const organ = { id: 'housing@371502', name: '东昌府区住房城乡建设局', kind: 'organ', parent: desk.id }
const housing = { id: 'housing', name: '市住房城乡建设局' }
const unit = (one: typeof desk) => ({
  unit: one,
  facts: { name: one.name, aliases: [], duties: [] },
  version: 1,
  events: [],
  successors: [{ id: 'urban-management@371502', name: '东昌府区综合行政执法局' }],
})
const city: City = {
  'GET /api/people/me': { person: me, unread: 0 },
  'GET /api/accounts': { accounts: [], departments: [housing], office: '全市', city: true },
  'GET /api/units': { units: [organ, desk], office: '全市', city: true, places: [], departments: [housing] },
  'GET /api/units/housing%40371502': unit(organ),
  'GET /api/units/desk%40371502': unit(desk),
}

const screenBefore = globalThis.matchMedia
beforeEach(() => {
  freshPhone(city)
  signIn(me)
  const wide = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(globalThis, { matchMedia: () => wide })
})
afterEach(() => void Object.assign(globalThis, { matchMedia: screenBefore }))

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
/** What was asked, with this answer to it. */
function answering(confirms: boolean) {
  const asked: string[] = []
  phone.confirms = (title) => {
    asked.push(title)
    return confirms
  }
  return asked
}
/** On a wide screen: the change of one unit, with something written in it. */
async function changing() {
  open(Staff)
  await userEvent.click(await screen.findByRole('radio', { name: '单位' }))
  await userEvent.click(await screen.findByText(organ.name))
  await press('修改')
  await userEvent.type(await screen.findByLabelText('单位名称'), '改')
}

test('whoever opens another unit with a change half written is asked first, and what they wrote stays unless they say so', async () => {
  await changing()
  const asked = answering(false)
  await userEvent.click(screen.getByText(desk.name))
  await waitFor(() => expect(asked).toEqual(['写了一半的不要了？']))
  expect(screen.getByLabelText('单位名称')).toHaveValue(`${organ.name}改`)
  answering(true)
  await userEvent.click(screen.getByText(desk.name))
  await waitFor(() => expect(screen.queryByLabelText('单位名称')).toBeNull())
})

test('with nothing written, or once it was put away, another unit opens at once', async () => {
  await changing()
  await press('先不改')
  const asked = answering(false)
  await userEvent.click(screen.getByText(desk.name))
  expect((await screen.findAllByText(desk.name)).length).toBeGreaterThan(1)
  expect(asked).toEqual([])
})

const seen = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }))

test('with a new unit half written, turning to the accounts asks first, and so does turning back from a new account', async () => {
  open(Staff)
  await seen('单位')
  await userEvent.click(await screen.findByRole('radio', { name: '部门' }))
  await userEvent.type(await screen.findByLabelText('单位名称'), '市新设的局')
  const asked = answering(false)
  await seen('账号')
  await waitFor(() => expect(asked).toEqual(['写了一半的不要了？']))
  expect(screen.getByLabelText('单位名称')).toHaveValue('市新设的局')
  expect(screen.getByRole('radio', { name: '单位' })).toBeChecked()
  answering(true)
  await seen('账号')
  await userEvent.type(await screen.findByLabelText('账号'), 'xin.jingban')
  const again = answering(false)
  await seen('管理记录')
  await waitFor(() => expect(again).toEqual(['写了一半的不要了？']))
  expect(screen.getByLabelText('账号')).toHaveValue('xin.jingban')
})

test('on a phone, too, a new account half written is asked for before the list takes its place', async () => {
  const narrow = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(globalThis, { matchMedia: () => narrow })
  open(Staff)
  await press('开一个账号')
  await userEvent.type(await screen.findByLabelText('账号'), 'xin.jingban')
  const asked = answering(false)
  await press('看全部账号')
  await waitFor(() => expect(asked).toEqual(['写了一半的不要了？']))
  expect(screen.getByLabelText('账号')).toHaveValue('xin.jingban')
  answering(true)
  await press('看全部账号')
  expect(await screen.findByRole('heading', { name: '账号' })).toBeVisible()
})

test('whose session ends in the middle finds the half written unit again after signing in, and not after saying they do not want it', async () => {
  await changing()
  act(() => useSession.getState().end())
  expect(await screen.findByRole('button', { name: '去登录' })).toBeVisible()
  act(() => signIn(me))
  await userEvent.click(await screen.findByRole('radio', { name: '单位' }))
  await userEvent.click(await screen.findByText(organ.name))
  await press('修改')
  expect(await screen.findByLabelText('单位名称')).toHaveValue(`${organ.name}改`)
  answering(true)
  await userEvent.click(screen.getByText(desk.name))
  await userEvent.click(await screen.findByText(organ.name))
  await press('修改')
  expect(await screen.findByLabelText('单位名称')).toHaveValue(organ.name)
})

test('of two administrators who change one unit the second reads what the first wrote, and nothing goes over it unasked', async () => {
  await changing()
  const by = { id: 'staff-two', name: '示例管理员二' }
  const events = [{ type: 'changed', at: '2026-11-24T02:00:00.000Z', by, facts: unit(organ).facts }]
  const now = { ...unit(organ), version: 2, facts: { ...unit(organ).facts, phone: '0635-8200000' }, events }
  cityAnswers({
    ...city,
    'GET /api/units/housing%40371502': now,
    'POST /api/units/housing%40371502/change': refusal(409, 'changed-meanwhile', '刚刚有人更新过'),
  })
  queries.clear()
  await press('就这样改')
  await press('看最新情况')
  expect(await screen.findByText('你写的时候，示例管理员二也改过。现在是这样：')).toBeVisible()
  expect(screen.getByLabelText('单位名称')).toHaveValue(`${organ.name}改`)
  expect(screen.getByRole('button', { name: '就这样改' })).toBeDisabled()
})
