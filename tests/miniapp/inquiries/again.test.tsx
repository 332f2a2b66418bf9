import { cleanup, screen, waitFor } from '@testing-library/react'
import { erasedText } from '@shared/inquiries/case/erasable'
import { newDraft, useDrafts } from '../../../miniapp/src/platform/drafts'
import { queries } from '../../../miniapp/src/platform/queries'
import { freshPhone } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { repliedCase } from '../cases'
import { opened, press } from './casePage'

beforeEach(() => freshPhone())

const contact = { name: '示例居民一', phone: '13800000001' }
const withdrawn = {
  status: 'withdrawn',
  standing: { kind: 'stopped', words: '已撤回，不再计时' },
  contact,
  area: '371502',
  actions: ['correctContact'],
} as const
const mine = { ...withdrawn, actions: [...withdrawn.actions] } as Parameters<typeof opened>[0]

test('what was withdrawn is written anew with one press, and is a case of its own', async () => {
  const place = { code: '371502', name: '东昌府区', fullName: '东昌府区', level: 'county', hasChildren: true }
  await opened(mine, { 'GET /api/areas': { areas: [place] } })
  expect(await screen.findByText('地方：东昌府区')).toBeInTheDocument()
  await press('重新提交')
  await waitFor(() => expect(phone.went).toEqual(['to /inquiries/submit/index']))
  const draft = useDrafts.getState().inquiry
  expect(draft).toMatchObject({
    kind: 'complaint',
    text: '暖气不热，室温只有 15 度',
    area: '371502',
    areaName: '东昌府区',
    ...contact,
  })
  expect(draft?.publishable).toBe(false)
  expect(screen.queryByText(/照片和文件要重新加/)).not.toBeInTheDocument()
})

test('photos are not carried over, and that is said', async () => {
  await opened({ ...mine, attachments: ['a.jpg'] })
  expect(screen.getByText(/照片和文件要重新加/)).toBeInTheDocument()
})

test('what is half written elsewhere is not lost without a question', async () => {
  useDrafts.getState().edit({ ...newDraft(), text: '另一件写了一半的' })
  phone.confirms = false
  await opened(mine)
  await press('重新提交')
  await waitFor(() => expect(phone.went).toEqual(['to /inquiries/submit/index']))
  expect(useDrafts.getState().inquiry?.text).toBe('另一件写了一半的')
})

test('whose case was answered together with another, and is not solved, submits it anew; until then there is nothing to press', async () => {
  const merged = { ...mine, status: 'merged' as const }
  await opened(merged)
  expect(screen.queryByRole('button', { name: /重新提交/ })).not.toBeInTheDocument()
  cleanup()
  queries.clear()
  await opened({ ...merged, reply: repliedCase.reply })
  expect(screen.getByText('同一件事已经有人提过，两件一并答复，答复在下面。')).toBeInTheDocument()
  await press('没有解决，重新提交')
  await waitFor(() => expect(useDrafts.getState().inquiry?.text).toBe('暖气不热，室温只有 15 度'))
})

test('a case that goes on, one of a relative, and one whose content is deleted offer nothing of the kind', async () => {
  const nothing = () => expect(screen.queryByRole('button', { name: '重新提交' })).not.toBeInTheDocument()
  const { contact: _contact, ...relative } = mine
  await opened(relative)
  nothing()
  cleanup()
  queries.clear()
  await opened({ ...mine, contact: {}, text: erasedText })
  nothing()
  cleanup()
  queries.clear()
  await opened({ ...mine, status: 'handling' })
  expect(screen.queryByRole('button', { name: '重新提交' })).not.toBeInTheDocument()
})

test('an application that was given up is made anew to the same unit, and what can be done against it stands on its page', async () => {
  const housing = { id: 'housing', name: '市住房城乡建设局' }
  await opened({
    ...mine,
    kind: 'disclosure',
    status: 'abandoned',
    form: 'online',
    applicant: '商业企业',
    department: housing,
    standing: { kind: 'stopped', words: '没有按期补正，视为放弃申请' },
    timeline: [{ at: '2026-11-24T02:00:00.000Z', type: 'abandoned', title: '到期没有补充，不再办理', by: '系统自动' }],
  })
  expect(screen.getByText(/从知道之日起六十日内，先向行政复议机关申请行政复议/)).toBeInTheDocument()
  await press('重新提交')
  await waitFor(() => expect(phone.went).toEqual(['to /inquiries/submit/index']))
  expect(useDrafts.getState().inquiry).toMatchObject({
    kind: 'disclosure',
    form: 'online',
    applicant: '商业企业',
    department: housing,
  })
})
