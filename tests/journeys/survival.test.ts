import type { readInquiry, submitInquiry } from '@shared/inquiries/contract'
import { citizen, type LocalSystem, startLocalSystem } from '../support/localSystem'

let system: LocalSystem
beforeAll(async () => {
  system = await startLocalSystem()
}, 300_000)
afterAll(() => system.stop())

test('a process killed during 200 submissions loses none that it acknowledged', async () => {
  // Nobody may submit more than a few at once: fifty people, four matters each.
  const people = Array.from({ length: 50 }, (_one, nth) => citizen(system, `138${String(20_000_031 + nth)}`))
  const tokens = await Promise.all(people)
  const tokenOf = (nth: number) => tokens[nth % tokens.length]!
  const owners = new Map<string, string>()
  const acknowledged: string[] = []
  const submit = async (nth: number) => {
    const token = tokenOf(nth)
    const text = `第 ${nth} 条建议：把公交站牌的字放大一些`
    const body = { kind: 'suggestion', text, key: `draft-${nth}-survival`, different: true }
    const made = await system.call<typeof submitInquiry>('POST /api/inquiries', { token, body })
    if (made.status !== 201) return
    acknowledged.push(made.body.inquiry.id)
    owners.set(made.body.inquiry.id, token)
    if (acknowledged.length === 90) void system.stop('SIGKILL')
  }
  const lanes = Array.from({ length: 8 }, async (_lane, lane) => {
    for (let nth = lane; nth < 200; nth += 8) await submit(nth).catch(() => undefined)
  })
  await Promise.all(lanes)
  expect(acknowledged.length).toBeGreaterThanOrEqual(90)
  expect(acknowledged.length).toBeLessThan(200)

  system = await startLocalSystem(system.folder)
  const found = await Promise.all(
    acknowledged.map((id) =>
      system
        .call<typeof readInquiry>('GET /api/inquiries/{id}', { token: owners.get(id) ?? '', params: { id } })
        .then((one) => one.status),
    ),
  )
  expect(new Set(found)).toEqual(new Set([200]))

  // The same drafts sent again after the crash make nothing twice.
  for (let nth = 0; nth < 200; nth++) await submit(nth)
  expect(new Set(acknowledged).size).toBe(200)
}, 300_000)
