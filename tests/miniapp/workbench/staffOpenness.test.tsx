import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkOpenness from '../../../miniapp/src/workbench/openness'
import type { listUnstatedPolicies, readUnstatedPolicy } from '@shared/answers/contractOpenness'
import type { Replied } from '@shared/operation'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const editor: Person = { id: 'e1', role: 'editor', name: '示例编辑', places: [] }
const letter = { id: 'letter', title: '示例市伞具局关于雨伞数量的函', versionDate: '2026-03-01', from: '示例市伞具局' }
const desk: Replied<typeof listUnstatedPolicies> = {
  waiting: { total: 1, policies: [{ ...letter, provisions: 2 }] },
  decided: [],
}
const document: Replied<typeof readUnstatedPolicy> = {
  policy: letter,
  provisions: [{ id: '一', heading: '', text: '（示例）雨伞三百把' }],
  decisions: [],
}
const city: City = {
  'GET /api/openness': desk,
  'GET /api/openness/letter': document,
  'POST /api/openness/letter': { title: letter.title, attribute: '主动公开' },
}

beforeEach(() => {
  freshPhone(city)
  signIn(editor)
})

test('an editor opens what waits, reads it, and decides with a reason', async () => {
  open(WorkOpenness)
  await userEvent.click(await screen.findByRole('button', { name: /关于雨伞数量的函/ }))
  expect(await screen.findByText('（示例）雨伞三百把')).toBeInTheDocument()
  const decide = screen.getByRole('button', { name: '决定' })
  await userEvent.click(screen.getByRole('radio', { name: '主动公开' }))
  expect(decide).toBeDisabled()
  await userEvent.type(screen.getByLabelText('理由'), '已在网站发布过')
  await userEvent.click(decide)
  expect(await screen.findByText('《示例市伞具局关于雨伞数量的函》定为主动公开')).toBeInTheDocument()
  await waitFor(() =>
    expect(phone.asked.find(({ method }) => method === 'POST')?.data).toEqual({
      attribute: '主动公开',
      reason: '已在网站发布过',
      seen: 0,
    }),
  )
})

test('what was decided far down in a long list is said at the top, where whoever decided is brought', async () => {
  open(WorkOpenness)
  await userEvent.click(await screen.findByRole('button', { name: /关于雨伞数量的函/ }))
  await userEvent.click(await screen.findByRole('radio', { name: '主动公开' }))
  await userEvent.type(screen.getByLabelText('理由'), '已在网站发布过')
  const before = phone.tops
  await userEvent.click(screen.getByRole('button', { name: '决定' }))
  await screen.findByText(/定为主动公开/)
  expect(phone.tops).toBeGreaterThan(before)
})

test('where nothing waits, the page says so', async () => {
  cityAnswers({ ...city, 'GET /api/openness': { waiting: { total: 0, policies: [] }, decided: [] } })
  open(WorkOpenness)
  expect(await screen.findByText('没有等待公开审核的文件')).toBeInTheDocument()
})
