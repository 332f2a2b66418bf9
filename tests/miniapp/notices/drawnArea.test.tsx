import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import IssuePage from '../../../miniapp/src/notices/issue'
import { cityAnswers, freshPhone, liveAt, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502101277', name: '东昌府区沙镇镇王化村' }
const id = 'a'.repeat(64)
const notice = {
  id: 'land',
  field: '土地征收',
  title: '【示例】征地补偿安置公告',
  text: '示例正文：补偿怎么算、到哪里登记。',
  areas: [village],
  shape: id,
  from: '2026-11-23',
  until: '2026-12-23',
  period: '公示第 1 天，共 31 天',
  running: true,
  now: [],
  contact: '示例电话 0635-0000001',
  laws: [],
  department: '市自然资源和规划局',
  issuedAt: '2026-11-23T01:00:00.000Z',
  example: true,
}
/** About a kilometre each way. */
const ring = [
  [115.9, 36.4],
  [115.911, 36.4],
  [115.911, 36.409],
  [115.9, 36.409],
  [115.9, 36.4],
]
const shape = { type: 'MultiPolygon', coordinates: [[ring]] }

/** The phone's own place, as a browser tells it. */
function browserAt(longitude: number, latitude: number, accuracy: number): void {
  Object.assign(window, { isSecureContext: true })
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (told: (at: object) => void) => told({ coords: { longitude, latitude, accuracy } }),
    },
  })
}
function browserRefuses(): void {
  browserAt(0, 0, 0)
  Object.assign(navigator.geolocation, {
    getCurrentPosition: (_told: unknown, failed: (why: object) => void) => failed({ code: 1, PERMISSION_DENIED: 1 }),
  })
}

beforeEach(() => {
  freshPhone()
  Reflect.deleteProperty(navigator, 'geolocation')
  cityAnswers({ 'GET /api/notices/land': { notice }, [`GET /api/notices/shapes/${id}`]: { shape } })
  liveAt(village)
})
const opened = async () => {
  open(IssuePage, { id: 'land' })
  return screen.findByRole('application')
}

test('a notice with a drawing shows its outline with the names of the villages and how large it is', async () => {
  const drawing = await opened()
  expect(drawing).toHaveAccessibleName('东昌府区沙镇镇王化村画的范围，点一下你家在哪里')
  expect(screen.getByText(/和画出来的地方有关：东昌府区沙镇镇王化村，约 1,4\d\d 亩（9\d 公顷）。/)).toBeInTheDocument()
})

test('whoever points at their house in the middle hears that it is inside and how far the border is', async () => {
  const drawing = await opened()
  fireEvent.click(drawing, { clientX: 160, clientY: 160 })
  expect(screen.getByText(/^在里面：在画的范围里，离最近的边界约 \d+ 米$/)).toBeInTheDocument()
  fireEvent.click(drawing, { clientX: 2, clientY: 2 })
  expect(screen.getByText(/^不在里面：在画的范围外/)).toBeInTheDocument()
})

test('without a mouse the arrow keys point, as far as one likes, out of the drawing too', async () => {
  const drawing = await opened()
  drawing.focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(screen.getByText(/^在里面：/)).toBeInTheDocument()
  await userEvent.keyboard('{ArrowUp>60/}')
  expect(screen.getByText(/^不在里面：/)).toBeInTheDocument()
})

test('a phone that knows its place to 30 metres tells yes in the middle, and leaves it open by the border', async () => {
  browserAt(115.9055, 36.4045, 30)
  await opened()
  await userEvent.click(screen.getByRole('button', { name: '我正在家，用手机的位置' }))
  expect(await screen.findByText(/^在里面：/)).toBeInTheDocument()
  browserAt(115.9002, 36.4045, 30)
  await userEvent.click(screen.getByRole('button', { name: '我正在家，用手机的位置' }))
  expect(await screen.findByText(/^说不准：离最近的边界约 18 米，而这个位置只准到 30 米左右/)).toBeInTheDocument()
})

test('whoever does not allow the place is told that pointing will do', async () => {
  browserRefuses()
  await opened()
  await userEvent.click(screen.getByRole('button', { name: '我正在家，用手机的位置' }))
  expect(await screen.findByText('没有允许也没关系，在图上点一下你家就行')).toBeInTheDocument()
})

test('the place of a house leaves the phone to nobody and is kept nowhere', async () => {
  browserAt(115.9055123, 36.4045678, 30)
  const drawing = await opened()
  await userEvent.click(screen.getByRole('button', { name: '我正在家，用手机的位置' }))
  await screen.findByText(/^在里面：/)
  const before = phone.asked.length
  fireEvent.click(drawing, { clientX: 160, clientY: 160 })
  expect(phone.asked).toHaveLength(before)
  expect(JSON.stringify([phone.asked, [...phone.storage.entries()]])).not.toMatch(/115\.90551|36\.40456/)
})
