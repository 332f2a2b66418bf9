import type * as concernContract from '@shared/concerns/contract'
import type * as inquiryContract from '@shared/inquiries/contract'
import type * as contract from '@shared/ledger/contract'
import { concernEndpoints } from '../../functions/concerns/endpoints'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { inquiries } from '../../functions/inquiries/store'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { exampleInquiries } from '../../seeds/inquiries/examples'
import { door, example } from '../support/door'
import { testHouse } from '../support/house'

const setUp = (now?: string) => {
  const house = testHouse(now ? { now } : {})
  const ask = door([...ledgerEndpoints(house), ...inquiryEndpoints(house), ...concernEndpoints(house)])
  let people = 0
  /** Each time somebody else: one person may submit only a few at once. */
  const submit = () =>
    ask<typeof inquiryContract.submitInquiry>(
      { ...example.citizen, id: `citizen-${people++}` },
      'POST /api/inquiries',
      {
        body: { kind: 'consultation', text: '家里暖气三天不热，该找谁' },
      },
    )
  const read = (month?: string) =>
    ask<typeof contract.readLedger>(undefined, 'GET /api/ledger', { query: month ? { month } : {} })
  const replies = async (after?: string) =>
    (
      await ask<typeof contract.listPublishedReplies>(undefined, 'GET /api/ledger/replies', {
        query: after ? { after } : {},
      })
    ).body
  return { house, ask, submit, read, replies }
}

test('a month begins and ends at midnight in 北京时间', async () => {
  const { house, submit, read } = setUp('2026-10-31T15:59:00.000Z')
  await submit()
  house.clock.set('2026-10-31T16:00:00.000Z')
  await submit()
  await submit()
  expect((await read()).body).toMatchObject({ month: '2026-11', inquiries: { received: 2 } })
  expect((await read('2026-10')).body).toMatchObject({ month: '2026-10', inquiries: { received: 1 } })
  expect((await read('2026-09')).body).toMatchObject({ inquiries: { received: 0 }, concerns: { registered: 0 } })
  expect((await read('2026-13')).status).toBe(400)
})

test('a month of more than one page is counted whole, and again whenever time has passed', async () => {
  const { house, submit, read } = setUp('2026-11-02T02:00:00.000Z')
  for (let nth = 0; nth < 120; nth++) await submit()
  expect((await read()).body.inquiries).toMatchObject({ received: 120, open: 120, overdue: 0, onTimeOf: 0 })
  house.clock.set('2026-11-12T02:00:00.000Z')
  expect((await read()).body).toMatchObject({
    asOf: '2026-11-12T02:00:00.000Z',
    inquiries: { received: 120, open: 120, overdue: 120, onTimeShare: 0, onTimeOf: 120 },
  })
})

test('concerns of the month are in the ledger', async () => {
  const { house, ask, read } = setUp('2026-11-23T02:00:00.000Z')
  await ask<typeof concernContract.registerConcern>(example.editor, 'POST /api/concerns', {
    body: { title: '【示例】停暖的小区', summary: '示例：住户说停暖两天', topic: '困难群众生活', seenAt: '示例：热线' },
  })
  expect((await read()).body.concerns).toMatchObject({ registered: 1, responded: 0, waiting: 1, overdue: 0 })
  house.clock.set('2026-11-25T02:00:01.000Z')
  expect((await read()).body.concerns).toMatchObject({ registered: 1, responded: 0, waiting: 0, overdue: 1 })
})

describe('published replies', () => {
  const published = async (house: ReturnType<typeof testHouse>) => {
    const all = exampleInquiries(house.now(), await house.reference())
    for (const one of all) await house.store(inquiries).create(one)
    return all.flatMap((one) => (one.publication ? [{ ...one, publication: one.publication }] : []))
  }

  test('show the editor’s copies and nothing else of the cases', async () => {
    const { house, replies } = setUp()
    const cases = await published(house)
    const shown = await replies()
    expect(cases.length).toBeGreaterThan(1)
    expect(shown.replies.map(({ id: _id, ...copy }) => copy)).toEqual(
      cases.map((one) => one.publication).sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)),
    )
    expect(new Set(shown.replies.map((one) => one.id)).size).toBe(cases.length)
  })

  test('come page after page without losing one, and never tell the query code of a case', async () => {
    const { house, replies } = setUp()
    const [first] = await published(house)
    if (!first) throw new Error('an example is published')
    for (let nth = 0; nth < 130; nth++) {
      // Three at a time are published in the same millisecond.
      const publishedAt = new Date(Date.parse('2026-09-01T00:00:00.000Z') + Math.floor(nth / 3)).toISOString()
      const publication = { ...first.publication, publishedAt }
      await house.store(inquiries).create({ ...first, id: `CASE-${nth}`, publication })
    }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await replies(after)
      expect(JSON.stringify(page)).not.toMatch(/CASE-|EXAM-/)
      seen.push(...page.replies.map((one) => one.id))
      after = page.next
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(130 + (await published(testHouse())).length)
  })
})
