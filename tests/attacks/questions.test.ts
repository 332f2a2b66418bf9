import { answerEndpoints } from '../../functions/answers/endpoints'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { city } from '../answers/lampCity'
import { doorFrom } from './signIn/attacker'

jest.setTimeout(60_000)

const hall = '198.51.100.4'

async function open() {
  const { house } = await city()
  const call = doorFrom(house, [...answerEndpoints(house), ...peopleEndpoints(house)])
  const ask = (from: string, token?: string) =>
    call('POST /api/answers', { from, ...(token ? { token } : {}), body: { question: '示例路灯坏了多久修好？' } })
  return { house, call, ask }
}

test('a script at one address is stopped after a while with the next possible time; everybody else goes on asking', async () => {
  const { house, ask } = await open()
  const outcomes: number[] = []
  for (let nth = 0; nth < 300; nth++) outcomes.push((await ask('203.0.113.9')).status)
  expect(outcomes.filter((status) => status === 200)).toHaveLength(120)
  const refused = await ask('203.0.113.9')
  expect(refused).toMatchObject({
    status: 429,
    body: { detail: '这个网络里问得太多，登录后可以接着问，10 秒后可以再试' },
  })
  expect(refused.headers.get('retry-after')).toBe('10')
  expect((await ask('192.0.2.10')).status).toBe(200)
  house.clock.advance(10_000)
  expect((await ask('203.0.113.9')).status).toBe(200)
})

test('whoever is signed in goes on asking in a hall whose address has asked too much', async () => {
  const { house, call, ask } = await open()
  for (let nth = 0; nth < 130; nth++) await ask(hall)
  const phone = '13800000001'
  await call('POST /api/people/codes', { from: hall, body: { phone } })
  const code = house.sentCodes[0]![1]
  const { token } = (await call('POST /api/people/sessions/phone', { from: hall, body: { phone, code } })).body
  expect((await ask(hall)).status).toBe(429)
  expect((await ask(hall, token)).status).toBe(200)
})

test('a hall in which many ask all day is never stopped: three questions a second for ten minutes', async () => {
  const { house, ask } = await open()
  for (let nth = 0; nth < 400; nth++) {
    house.clock.advance(330)
    expect((await ask(hall)).status).toBe(200)
  }
})
