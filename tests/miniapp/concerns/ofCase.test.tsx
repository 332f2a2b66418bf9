import { screen, waitFor } from '@testing-library/react'
import { freshPhone } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { opened, press } from '../inquiries/casePage'

beforeEach(() => freshPhone())

const response = {
  id: 'concern-1',
  title: '【示例】停暖的小区',
  text: '今晚八点前恢复供热。',
  department: '市住房城乡建设局',
  respondedAt: '2026-11-24T02:00:00.000Z',
  correcting: true,
}

test('the page of a case leads to the public response on the same matter, and says when that is being put right', async () => {
  await opened({}, { 'GET /api/concerns/cases/7K2M-93QF': { responses: [response] } })
  expect(await screen.findByText('你问的事有公开回应')).toBeInTheDocument()
  expect(screen.getByText('正在更正，先不要照它做')).toBeInTheDocument()
  await press('【示例】停暖的小区')
  await waitFor(() => expect(phone.went.at(-1)).toContain('/concerns/concern/index?id=concern-1'))
})

test('where nothing was answered in public the page of a case says nothing of it', async () => {
  await opened({}, { 'GET /api/concerns/cases/7K2M-93QF': { responses: [] } })
  expect(screen.queryByText('你问的事有公开回应')).not.toBeInTheDocument()
})
