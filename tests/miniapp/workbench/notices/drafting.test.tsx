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
  'GET /api/notices/to-tell': { notices: [], takenBack: [] },
  'GET /api/notices/kinds': {
    today: '2026-11-23',
    kinds: [
      { id: 'water-cut', name: '停水公告', fields: ['水电气暖'], ahead },
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
  await userEvent.click(await screen.findByRole('radio', { name: '停水公告' }))
  expect(screen.getByText(new RegExp(ahead))).toBeInTheDocument()
  expect(screen.getByLabelText('公示第一天')).toHaveValue('2026-11-23')
})

describe('the places of a notice', () => {
  const town = '371502101'
  const rows = [
    ['371502', '东昌府区', 'dong chang fu qu'],
    [town, '沙镇镇', 'sha zhen zhen'],
    [`${town}277`, '王化村', 'wang hua cun'],
    [`${town}247`, '张葛村', 'zhang ge cun'],
  ]
  const chosen = () => screen.queryAllByRole('button', { name: /^去掉/ }).map((one) => one.getAttribute('aria-label'))
  const choosing = async () => {
    freshPhone({ ...city, 'GET /api/areas/places': { places: rows } })
    signIn(officer)
    open(WorkNotices)
    await userEvent.click(await screen.findByRole('button', { name: '选地方' }))
    for (const step of ['东昌府区', '沙镇镇']) await userEvent.click(await screen.findByRole('button', { name: step }))
  }

  test('are chosen one after the other in the same list, without going through county and town again', async () => {
    await choosing()
    for (const one of ['王化村', '张葛村']) await userEvent.click(screen.getByRole('button', { name: one }))
    expect(chosen()).toEqual(['去掉东昌府区沙镇镇王化村', '去掉东昌府区沙镇镇张葛村'])
    expect(screen.getByRole('button', { name: /王化村.*已选上/ })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: '选好了' }))
    expect(screen.queryByLabelText('按名称找')).toBeNull()
  })

  test('never name a village beside the town that holds it: what is signed reads as what it means', async () => {
    await choosing()
    await userEvent.click(screen.getByRole('button', { name: '王化村' }))
    await userEvent.click(screen.getByRole('button', { name: '选整个沙镇镇' }))
    expect(chosen()).toEqual(['去掉东昌府区沙镇镇'])
    expect(screen.getByText(/包括东昌府区沙镇镇王化村，不再单列/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '张葛村' }))
    expect(chosen()).toEqual(['去掉东昌府区沙镇镇'])
    expect(screen.getByText(/张葛村在里面，不用再选/)).toBeInTheDocument()
  })
})
