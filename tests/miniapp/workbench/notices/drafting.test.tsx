import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Person } from '@shared/people/person'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { type City, freshPhone, open, signIn } from '../../../support/taro/open'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例人员', department: housing, places: [] }
const ahead = '因施工、设备维修停水的，应当提前 24 小时通知（城市供水条例第二十二条）'
const city: City = {
  'GET /api/notices/drafts': { notices: [], issued: [] },
  'GET /api/notices/matters': { matters: [] },
  'GET /api/notices/to-tell': { notices: [] },
  'GET /api/notices/kinds': {
    today: '2026-11-23',
    kinds: [
      { id: 'water-cut', name: '停水通知', fields: ['水电气暖'], ahead },
      { id: 'other', name: '其他公告', fields: ['水电气暖', '养老服务'] },
    ],
  },
}

beforeEach(() => {
  freshPhone(city)
  signIn(officer)
})

test('who writes that water is cut off reads how long before law wants people told, and begins with today', async () => {
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('radio', { name: '水电气暖' }))
  await userEvent.click(await screen.findByRole('radio', { name: '停水通知' }))
  expect(screen.getByText(new RegExp(ahead))).toBeInTheDocument()
  expect(screen.getByLabelText('公示第一天')).toHaveValue('2026-11-23')
})
