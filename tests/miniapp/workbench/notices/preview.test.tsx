import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { NoticeView } from '@shared/notices/contractParts'
import IssuePage from '../../../../miniapp/src/notices/issue'
import { useSettings } from '../../../../miniapp/src/platform/settings'
import { Preview } from '../../../../miniapp/src/workbench/notices/preview/Preview'
import { type City, freshPhone, liveAt, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const village = { code: '371502101277', name: '东昌府区沙镇镇王化村' }
const notice: NoticeView = {
  ...{ id: 'draft-1', field: '土地征收', kind: '征地补偿安置公告', title: '示例征地补偿安置公告' },
  ...{ text: '示例正文，说明公告的样子。', areas: [village], from: '2026-11-24', until: '2026-12-24' },
  ...{ period: '公示第 1 天，共 31 天', running: true, now: ['核对自家的地在不在范围里'], contact: '0635-0000000' },
  ...{ laws: [], department: '示例单位', issuedAt: '2026-11-23T02:00:00.000Z', example: true },
}
const voices = [{ wish: 'comment' as const, basis: '公告期里可以反馈意见（…第二十八条）' }]
const city: City = { 'GET /api/notices/draft-1/preview': { notice, voices } }
const Page = () => <Preview id="draft-1" version={1} />
const shown = () => screen.getByRole('region', { name: '居民看到的样子' })
const unfold = async () => {
  open(Page)
  await userEvent.click(screen.getByRole('button', { name: '看居民看到的样子：手机和长辈版' }))
  await screen.findByRole('tab', { name: '长辈版' })
}

beforeEach(() => {
  freshPhone(city)
  liveAt(village)
})

test('it is asked for only by whoever looks at it', async () => {
  open(Page)
  expect(phone.asked.some(({ url }) => url.includes('/preview'))).toBe(false)
})

test('whoever approves reads what residents read, in the words and the order of their page', async () => {
  await unfold()
  const preview = shown().querySelector('.preview__screen .stack')!
  const row = preview.querySelector('.notice-row')!.textContent
  const words = preview.textContent.replace(row ?? '', '')
  expect(row).toContain('示例征地补偿安置公告')
  freshPhone({ 'GET /api/notices/draft-1': { notice, voices } })
  liveAt(village)
  open(IssuePage, { id: 'draft-1' })
  const page = (await screen.findAllByText('说了什么')).at(-1)!.closest('.page')!
  expect(page.textContent).toContain(words.replace(/^新/, ''))
})

test('the size of writing is that of a phone, and of 长辈版 when asked for; nobody else reads larger for it', async () => {
  await unfold()
  expect(shown().querySelector('.page--normal')).not.toBeNull()
  await userEvent.click(screen.getByRole('tab', { name: '长辈版' }))
  expect(shown().querySelector('.page--large')).not.toBeNull()
  expect(useSettings.getState().typeSize).toBe('normal')
})

test('nothing in it can be pressed: no opinion is sent by looking', async () => {
  signIn()
  await unfold()
  expect(within(shown()).getByText('对这份公告有话说')).toBeInTheDocument()
  expect(shown().querySelector('.preview__screen')).toHaveAttribute('inert')
})

test('what cannot go up says why', async () => {
  const why = refusal(409, 'not-now', '现在不能这样办', { detail: '公示的最后一天已经过去，请退回改日期' })
  freshPhone({ 'GET /api/notices/draft-1/preview': why })
  open(Page)
  await userEvent.click(screen.getByRole('button', { name: '看居民看到的样子：手机和长辈版' }))
  expect(await screen.findByText(/公示的最后一天已经过去/)).toBeInTheDocument()
})
