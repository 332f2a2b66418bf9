import { judgingApart, judgingNow } from '../../../functions/notices/shapes/judgingDrawings'

const count = 9_999
/** As many corners as a drawing may have, around the middle of the city. */
const round = Array.from({ length: count }, (_, nth) => {
  const angle = (nth / count) * 2 * Math.PI
  return [115.98 + 0.01 * Math.cos(angle), 36.45 + 0.01 * Math.sin(angle)]
})
const closed = { type: 'Polygon', coordinates: [[...round, round[0]]] }
const crossed = {
  type: 'Polygon',
  coordinates: [
    [
      [115.97, 36.44],
      [115.99, 36.46],
      [115.99, 36.44],
      [115.97, 36.46],
      [115.97, 36.44],
    ],
  ],
}

test('a drawing judged apart is judged as it is here, and whoever asks meanwhile is answered first', async () => {
  const apart = judgingApart()
  const order: string[] = []
  const judged = apart({ text: JSON.stringify(closed) }, 'example').then((read) => {
    order.push('drawing')
    return read
  })
  await new Promise((answered) => setImmediate(answered))
  order.push('others')
  expect(await judged).toEqual(await judgingNow({ text: JSON.stringify(closed) }, 'example'))
  expect(order).toEqual(['others', 'drawing'])
  const wrong = { text: JSON.stringify(crossed) }
  const fault = await apart(wrong, 'example')
  expect(fault).toEqual(await judgingNow(wrong, 'example'))
  expect(fault).toHaveProperty('fault')
}, 60_000)
