import { answerEndpoints } from '../../functions/answers/endpoints'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { city } from '../answers/lampCity'
import { doorFrom } from './signIn/attacker'

jest.setTimeout(60_000)

const hall = '198.51.100.4'
const script = '203.0.113.9'
const home = '192.0.2.10'

async function open() {
  const { house } = await city()
  const call = doorFrom(house, [...answerEndpoints(house), ...inquiryEndpoints(house), ...peopleEndpoints(house)])
  const phone = '13800000001'
  const signIn = async (from: string): Promise<string> => {
    await call('POST /api/people/codes', { from, body: { phone } })
    const code = house.sentCodes.at(-1)![1]
    return (await call('POST /api/people/sessions/phone', { from, body: { phone, code } })).body.token
  }
  const given = (token?: string) => (token ? { token } : {})
  return {
    house,
    signIn,
    search: (from: string, token?: string) =>
      call(`GET /api/policies?search=${encodeURIComponent('路灯')}`, { from, ...given(token) }),
    propose: (from: string, token?: string) =>
      call('POST /api/inquiries/proposal', { from, ...given(token), body: { text: '示例：楼道的灯坏了一周' } }),
  }
}

describe.each([
  ['search', 100, '这个网络里查得太多，登录后可以接着查，10 秒后可以再试'],
  ['propose', 60, '这个网络里试得太多，登录后可以接着写，10 秒后可以再试'],
] as const)('%s', (what, most, words) => {
  test('a script at one address is told when it may go on; everybody elsewhere goes on', async () => {
    const { house, ...ask } = await open()
    const outcomes: number[] = []
    for (let nth = 0; nth < 150; nth++) outcomes.push((await ask[what](script)).status)
    expect(outcomes.filter((status) => status === 200)).toHaveLength(most)
    const refused = await ask[what](script)
    expect(refused).toMatchObject({ status: 429, body: { detail: words } })
    expect(refused.headers.get('retry-after')).toBe('10')
    expect((await ask[what](home)).status).toBe(200)
    house.clock.advance(10_000)
    expect((await ask[what](script)).status).toBe(200)
  })

  test('whoever is signed in goes on in a hall whose address has asked too much', async () => {
    const { signIn, ...ask } = await open()
    for (let nth = 0; nth < 150; nth++) await ask[what](hall)
    const token = await signIn(hall)
    expect((await ask[what](hall)).status).toBe(429)
    expect((await ask[what](hall, token)).status).toBe(200)
  })
})

test('words that are too long for a search are refused in plain Chinese', async () => {
  const { house } = await open()
  const call = doorFrom(house, answerEndpoints(house))
  const { status, body } = await call(`GET /api/policies?search=${encodeURIComponent('灯'.repeat(41))}`)
  expect([status, body.detail]).toEqual([400, '有一项太长，最多 40 字'])
})
