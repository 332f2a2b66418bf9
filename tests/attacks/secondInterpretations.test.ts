import { answerEndpoints } from '../../functions/answers/endpoints'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { accounts } from '../../functions/platform/identity/account'
import { city, second } from '../answers/lampCity'
import { minutes } from '../people/door'
import { doorFrom } from './signIn/attacker'

jest.setTimeout(60_000)

async function open() {
  const { house, desk } = await city()
  const call = doorFrom(house, [...answerEndpoints(house), ...peopleEndpoints(house)])
  let nth = 0
  const unresolved = async (from: string, token?: string) => {
    const body = { key: `answer-${nth++}-0000000`, provision: second, helpful: false, reason: '看不明白' }
    return (await call('POST /api/answers/judgements', { from, ...(token ? { token } : {}), body })).status
  }
  const signedIn = async (phone: string, from: string) => {
    house.clock.advance(minutes(20))
    await call('POST /api/people/codes', { from, body: { phone } })
    const code = house.sentCodes.at(-1)![1]
    const session = await call('POST /api/people/sessions/phone', { from, body: { phone, code } })
    return session.body.token
  }
  const duties = async () => (await desk()).second.length
  return { house, unresolved, signedIn, duties }
}
const address = (nth: number) => `203.0.${Math.floor(nth / 250)}.${nth % 250}`

test('a hundred who do not say who they are, each from another address, open no duty', async () => {
  const { unresolved, duties } = await open()
  for (let nth = 0; nth < 100; nth++) expect(await unresolved(address(nth))).toBe(200)
  expect(await duties()).toBe(0)
})

test('one person on six devices, each signed in from another address, is one person', async () => {
  const { unresolved, signedIn, duties } = await open()
  for (let device = 0; device < 6; device++) {
    const token = await signedIn('13800000001', address(device))
    for (let times = 0; times < 3; times++) expect(await unresolved(address(device), token)).toBe(200)
  }
  expect(await duties()).toBe(0)
})

test('whoever works here opens none, however many accounts they have', async () => {
  const { house, unresolved, duties } = await open()
  for (let nth = 0; nth < 8; nth++) {
    const one = { id: `staff-example-${nth}`, version: 0, role: 'editor' as const, name: '示例', places: [] }
    const made = await house.store(accounts).create({ ...one, disabled: false, createdAt: house.now().toISOString() })
    expect(await unresolved(address(nth), (await house.identity.open(made)).token)).toBe(200)
  }
  expect(await duties()).toBe(0)
})

test('five different people open one, and three hundred nameless ones in between do not drown them', async () => {
  const { unresolved, signedIn, duties } = await open()
  const tokens: string[] = []
  for (let nth = 1; nth <= 5; nth++) tokens.push(await signedIn(`1380000000${nth}`, address(nth)))
  for (const token of tokens.slice(0, 4)) await unresolved(address(1), token)
  for (let nth = 0; nth < 300; nth++) await unresolved(address(nth + 10))
  expect(await duties()).toBe(0)
  await unresolved(address(5), tokens[4])
  expect(await duties()).toBe(1)
})
