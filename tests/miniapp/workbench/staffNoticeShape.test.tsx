import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ShapeFields } from '../../../miniapp/src/workbench/notices/ShapeFields'
import { cityAnswers, freshPhone, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const id = 'b'.repeat(64)
const square = [
  [115.9, 36.4],
  [115.91, 36.4],
  [115.91, 36.41],
  [115.9, 36.41],
  [115.9, 36.4],
]
const shape = { type: 'MultiPolygon', coordinates: [[square]] }
const polygon = (ring: number[][]) => JSON.stringify({ type: 'Polygon', coordinates: [ring] })

let chosen: (string | undefined)[] = []
function Form() {
  return <ShapeFields shape={chosen.at(-1)} onChange={(one) => chosen.push(one)} />
}
const paste = async (text: string) => {
  await userEvent.click(screen.getByRole('button', { name: '贴内容' }))
  fireEvent.change(screen.getByLabelText('GeoJSON 的内容'), { target: { value: text } })
  await userEvent.click(screen.getByRole('button', { name: '看看对不对' }))
}

beforeEach(() => {
  chosen = []
  freshPhone({
    'POST /api/notices/shapes': { id, shape },
    [`GET /api/notices/shapes/${id}`]: { shape },
  })
})

test('what an officer pastes is taken, and shown as an outline with its points and its area', async () => {
  const page = open(Form)
  await paste(polygon(square))
  await screen.findByRole('button', { name: '贴内容' })
  expect(chosen).toEqual([id])
  expect(phone.asked.find(({ method }) => method === 'POST')?.data).toEqual({ shape })
  page.unmount()
  open(Form)
  expect(await screen.findByText(/^4 个点，约 1,49\d 亩（100 公顷）$/)).toBeInTheDocument()
  expect(screen.getByRole('img', { name: '画的范围' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去掉画的范围' }))
  expect(chosen).toEqual([id, undefined])
})

test('what cannot be read is told before it is sent', async () => {
  open(Form)
  await paste('<kml/>')
  expect(await screen.findByText(/文件读不出来。请用制图软件另存为 GeoJSON/)).toBeInTheDocument()
  expect(phone.asked.some(({ method }) => method === 'POST')).toBe(false)
})

test('a fault that the server finds stands by the field, in its own sentence', async () => {
  const message = '外圈的边线在经度 115.90500、纬度 36.40500 附近自己交叉了。请改成一圈不相交的线'
  const errors = [{ field: 'shape', message }]
  cityAnswers({
    'POST /api/notices/shapes': refusal(400, 'bad-input', '有一项填写得不对', { detail: message, errors }),
  })
  open(Form)
  await paste(polygon([square[0]!, square[2]!, square[1]!, square[3]!, square[0]!]))
  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(chosen).toEqual([])
})
