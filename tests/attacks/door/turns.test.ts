import type { Caller } from '@shared/people/caller'
import { heavyTurns } from '../../../functions/platform/heavyTurns'

const citizen: Caller = { id: 'citizen-one', role: 'citizen', name: '示例居民' }
const script = '203.0.113.9'

function open() {
  const inTurn = heavyTurns()
  const done: string[] = []
  const piece = (name: string, caller: Caller | undefined, address: string) =>
    inTurn(caller, address, () => void done.push(name))
  return { done, piece, inTurn }
}

test('one question waits for one of a script and not for all of them', async () => {
  const { done, piece } = open()
  const flood = Array.from({ length: 90 }, (_none, at) => piece(`script ${at}`, undefined, script))
  await piece('somebody', undefined, '192.0.2.10')
  expect(done.indexOf('somebody')).toBeLessThanOrEqual(2)
  await Promise.all(flood)
  expect(done).toHaveLength(91)
})

test('whoever is signed in does not wait for a thousand strangers, each from another address; strangers have their turn too', async () => {
  const { done, piece } = open()
  const flood = Array.from({ length: 190 }, (_none, at) => piece(`stranger ${at}`, undefined, `10.0.0.${at}`))
  const own = Array.from({ length: 20 }, (_none, at) => piece(`own ${at}`, citizen, script))
  await Promise.all(own)
  expect(done.length).toBeLessThanOrEqual(35)
  expect(done.filter((name) => name.startsWith('stranger')).length).toBeGreaterThan(5)
  await Promise.all(flood)
})

test('of what nobody would wait out some is refused at once, as busy', async () => {
  const { piece } = open()
  const flood = Array.from({ length: 400 }, (_none, at) => piece('x', undefined, `10.0.${at % 250}.1`))
  const outcomes = await Promise.allSettled(flood)
  const refused = outcomes.filter((one) => one.status === 'rejected')
  expect(refused.length).toBeGreaterThan(100)
  expect(refused[0]).toMatchObject({ reason: { code: 'busy', status: 503 } })
})

test('a piece that fails is told to whoever asked, and the next has its turn', async () => {
  const { inTurn } = open()
  await expect(inTurn(undefined, script, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(undefined, script, () => 'yes')).toBe('yes')
})

test('between two pieces everything else has a turn', async () => {
  const { done, piece } = open()
  const order: string[] = []
  const flood = ['first', 'second', 'third'].map((name) => piece(name, undefined, script).then(() => order.push(name)))
  setImmediate(() => order.push('beside'))
  await Promise.all(flood)
  expect(done).toEqual(['first', 'second', 'third'])
  expect(order.indexOf('beside')).toBeLessThan(order.indexOf('third'))
})
