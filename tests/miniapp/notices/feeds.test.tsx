import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Notices from '../../../miniapp/src/notices/list'
import { freshPhone, liveAt, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502101277', name: '东昌府区沙镇镇王化村' }

test('whoever keeps the website of a village, or a calendar, finds what to put in, and what it is for', async () => {
  freshPhone({ 'GET /api/notices': { area: village, notices: [], asOf: '2026-11-23T02:00:00.000Z' } })
  liveAt(village)
  open(Notices)
  await userEvent.click(await screen.findByRole('button', { name: '放到日历或村里的网站上' }))
  expect(screen.getByText(/在手机或电脑的日历里选“订阅日历”/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: `复制日历的地址：${village.name}` }))
  expect(phone.copied).toMatch(/^https?:\/\/[^/]+\/api\/notices\/feeds\/notices\.ics\?area=371502101277$/)
})
