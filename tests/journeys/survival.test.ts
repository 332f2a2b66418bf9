import type { readInquiry, submitInquiry } from '@shared/inquiries/contract'
import { citizen, type LocalSystem, startLocalSystem } from '../support/localSystem'

let system: LocalSystem
beforeAll(async () => {
  system = await startLocalSystem()
}, 120_000)
afterAll(() => system.stop())

test('a process killed during 200 submissions loses none that it acknowledged', async () => {
  const token = await citizen(system, '13800000031')
  const acknowledged: string[] = []
  const submit = async (nth: number) => {
    const body = { kind: 'suggestion', text: `第 ${nth} 条建议：把公交站牌的字放大一些`, key: `draft-${nth}-survival` }
    const made = await system.call<typeof submitInquiry>('POST /api/inquiries', { token, body })
    if (made.status === 201) acknowledged.push(made.body.inquiry.id)
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
      system.call<typeof readInquiry>('GET /api/inquiries/{id}', { token, params: { id } }).then((one) => one.status),
    ),
  )
  expect(new Set(found)).toEqual(new Set([200]))

  // The same drafts sent again after the crash make nothing twice.
  for (let nth = 0; nth < 200; nth++) await submit(nth)
  expect(new Set(acknowledged).size).toBe(200)
}, 180_000)
