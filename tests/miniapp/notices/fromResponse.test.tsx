import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ConcernView } from '@shared/concerns/contract'
import type { NoticeView } from '@shared/notices/contractParts'
import ConcernPage from '../../../miniapp/src/concerns/concern'
import IssuePage from '../../../miniapp/src/notices/issue'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const concern: ConcernView = {
  ...{ id: 'concern-1', title: '【示例】沙镇镇停水', summary: '示例', topic: '困难群众生活', department: '市水利局' },
  ...{ registeredAt: '2026-11-23T02:00:00.000Z', respondedAt: '2026-11-23T22:00:00.000Z', clock: '20 小时后回应' },
  ...{ overdue: false, response: '【示例回应】今晚八点前恢复供水。', corrections: [], earlier: [], progress: [] },
}
const notice: NoticeView = {
  ...{ id: 'notice-1', field: '回应关切', title: '【示例】沙镇镇停水', text: '【示例回应】今晚八点前恢复供水。' },
  ...{ areas: [{ code: '371502101', name: '东昌府区沙镇镇' }], from: '2026-11-25', until: '2026-12-24' },
  ...{ period: '公示第 1 天，共 30 天', running: true, now: [], contact: '0635-0000001', laws: [] },
  ...{ department: '市水利局', issuedAt: '2026-11-24T02:00:00.000Z', example: false },
  response: { concern: 'concern-1', at: concern.respondedAt },
}
const city = {
  'GET /api/notices/notice-1': { notice, voices: [] },
  'GET /api/sites/postings': { places: [] },
  'GET /api/concerns/concern-1': { concern, contact: { phone: '0635-0000001' } },
  'GET /api/notices/responses/concern-1': { notices: [] },
  'GET /api/promises/responses/concern-1': { promises: [] },
}
const show = (answers: object = {}) => {
  freshPhone()
  cityAnswers({ ...city, ...answers })
}

test('a notice says which response it tells, and leads there', async () => {
  show()
  open(IssuePage, { id: 'notice-1' })
  await userEvent.click(await screen.findByRole('button', { name: '来自公开回应：【示例】沙镇镇停水' }))
  expect(phone.went.at(-1)).toBe('to /concerns/concern/index?id=concern-1')
  expect(screen.queryByText(/更正过/)).toBeNull()
})

test('once its response was put right, the notice says that the corrected response holds', async () => {
  show({ 'GET /api/concerns/concern-1': { concern: { ...concern, correctedAt: '2026-11-24T22:00:00.000Z' } } })
  open(IssuePage, { id: 'notice-1' })
  expect(await screen.findByText(/更正过，以更正后的回应为准/)).toBeInTheDocument()
})

test('once its response was withdrawn, the notice says when', async () => {
  const withdrawnAt = '2026-11-24T22:00:00.000Z'
  show({ 'GET /api/concerns/concern-1': { concern: { ...concern, withdrawnAt } } })
  open(IssuePage, { id: 'notice-1' })
  expect(await screen.findByText(/这份公告来自的公开回应在 .* 撤回了/)).toBeInTheDocument()
})

test('a response leads to the notices that tell it, to what was promised in it, and says whom to call', async () => {
  const promise = { id: 'promise-1', title: '【示例】换掉老管网', due: '2026-12-31', percent: 40, clock: '还有 20 天' }
  show({
    'GET /api/notices/responses/concern-1': {
      notices: [{ id: 'notice-1', title: notice.title, issuedAt: notice.issuedAt, at: concern.respondedAt }],
    },
    'GET /api/promises/responses/concern-1': { promises: [promise] },
  })
  open(ConcernPage, { id: 'concern-1' })
  await userEvent.click(await screen.findByRole('button', { name: '公告：【示例】沙镇镇停水' }))
  expect(phone.went.at(-1)).toBe('to /notices/issue/index?id=notice-1')
  await userEvent.click(screen.getByRole('button', { name: '答应的事：【示例】换掉老管网' }))
  expect(phone.went.at(-1)).toBe('to /promises/list/index?id=promise-1')
  expect(screen.getByText('电话 0635-0000001')).toBeInTheDocument()
})
