import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Household from '../../../miniapp/src/notices/household'
import IssuePage from '../../../miniapp/src/notices/issue'
import { useHousehold } from '../../../miniapp/src/platform/household'
import { cityAnswers, freshPhone, liveAt, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502103201', name: '东昌府区沙镇镇王庄村' }
const notice = {
  id: 'enrolment',
  field: '义务入学',
  title: '【示例】秋季一年级报名',
  text: '示例正文：带齐材料，到学校登记。',
  areas: [village],
  who: {
    rule: { group: 'parents', bornFrom: '2019-09-01', bornUntil: '2020-08-31' },
    words: '家里有2019年9月1日到2020年8月31日出生的孩子',
  },
  from: '2026-11-23',
  until: '2026-12-23',
  period: '公示第 1 天，共 31 天',
  running: true,
  now: [],
  contact: '示例电话 0635-0000001',
  laws: [],
  department: '市教育和体育局',
  issuedAt: '2026-11-23T01:00:00.000Z',
  example: true,
}

beforeEach(() => {
  freshPhone()
  useHousehold.getState().forget()
  cityAnswers({ 'GET /api/notices/enrolment': { notice } })
  liveAt(village)
})

const opened = () => open(IssuePage, { id: 'enrolment' })

test('a notice for parents says that it cannot tell yet, and where to say more', async () => {
  opened()
  expect(await screen.findByText('不一定和你家有关：还没说家里有没有孩子、哪年哪月出生')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '说说我家的情况（只存在手机上）' }))
  expect(phone.went.at(-1)).toContain('/notices/household/index')
})

test('what a household says stays on the phone, and the notice says that it concerns them', async () => {
  const page = open(Household)
  await userEvent.type(screen.getByLabelText('孩子哪年哪月出生'), '202005')
  await userEvent.click(screen.getByRole('button', { name: '加上这个孩子' }))
  expect(screen.getByText('2020年5月出生')).toBeInTheDocument()
  page.unmount()
  opened()
  expect(await screen.findByText('和你家有关：家里有2019年9月1日到2020年8月31日出生的孩子')).toBeInTheDocument()
  expect(JSON.stringify(phone.asked)).not.toContain('2020-05')
  expect(phone.storage.get('household')).toEqual({ children: ['2020-05'] })
})

test('a whole month that was written is kept when one goes back without a further press, and half a number is not', async () => {
  const page = open(Household)
  await userEvent.type(screen.getByLabelText('孩子哪年哪月出生'), '202005')
  page.unmount()
  expect(phone.storage.get('household')).toEqual({ children: ['2020-05'] })
  const again = open(Household)
  expect(screen.getByText('2020年5月出生')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('孩子哪年哪月出生'), '20201')
  again.unmount()
  expect(phone.storage.get('household')).toEqual({ children: ['2020-05'] })
})

test('a month that is none is not taken, and everything said can be deleted at once, but not by mistake', async () => {
  open(Household)
  await userEvent.type(screen.getByLabelText('孩子哪年哪月出生'), '202013')
  expect(screen.getByRole('button', { name: '加上这个孩子' })).toBeDisabled()
  await userEvent.click(screen.getByRole('switch', { name: '家里没有要上学的孩子' }))
  phone.confirms = false
  await userEvent.click(screen.getByRole('button', { name: '全部删掉' }))
  expect(phone.storage.get('household')).toEqual({ children: [] })
  phone.confirms = true
  await userEvent.click(screen.getByRole('button', { name: '全部删掉' }))
  expect(phone.storage.get('household')).toBeUndefined()
  expect(screen.getByRole('switch', { name: '家里没有要上学的孩子' })).not.toBeChecked()
})

test('a neighbour who is sent a notice reads at once that it is not for the places they follow; who follows the town of it does not', async () => {
  const { who: _who, ...everybody } = notice
  const said = /^这份公告写的不是你关注的地方/
  cityAnswers({ 'GET /api/notices/enrolment': { notice: everybody } })
  for (const [code, stranger] of [
    ['371521001001', true],
    ['371502103', false],
    [village.code, false],
  ] as const) {
    liveAt({ ...village, code })
    const page = opened()
    await screen.findByText(notice.text)
    expect([code, screen.queryByText(said) !== null]).toEqual([code, stranger])
    page.unmount()
  }
})

test('why a household is not meant is said of the place that the notice names, not of another one that is followed', async () => {
  useHousehold.getState().say({ children: ['2010-05'] })
  liveAt({ code: '371521001001', name: '阳谷县示例社区' }, village)
  opened()
  expect(await screen.findByText(/^看来和你家无关：家里没有2019年9月1日/)).toBeInTheDocument()
})
