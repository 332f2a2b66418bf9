import { readNotice } from '@shared/holidays/readNotice'
import type { readClockBoard } from '@shared/concerns/contractReadings'
import { seedFacts } from '../../functions/local/loadSeeds'
import { referenceOf } from '../../functions/platform/bucket/reference'
import { madeUp } from '../holidays/madeUp'
import { more } from '../inquiries/people'
import { bench } from './bench'

const { year, text, document } = madeUp

/** A city in which the holidays of the next year come while a concern is followed. */
function city(now: string) {
  const facts = seedFacts()
  let reference = referenceOf(facts)
  const all = bench(now, { reference: async () => reference })
  const announce = () => {
    const made = { year, source: document.link, holidays: readNotice(text, year).holidays }
    reference = referenceOf({ ...facts, holidays: [...facts.holidays, made] })
  }
  return { ...all, announce }
}

test('the day of the next progress moves with the holidays of the next year, and the clock says what it was', async () => {
  const { at, desk, ask, announce } = city('2040-12-21T02:00:00.000Z')
  const id = await at('following')
  const clock = async () =>
    (await desk(more.lead)).find((one) => one.id === id)?.clocks.find(({ kind }) => kind === 'followUp')
  const before = await clock()
  expect(before?.words).toContain('2041年1月4日（周五）前')
  announce()
  const after = await clock()
  expect(after?.words).toContain('2041年1月7日（周一）前（照公布的放假安排重新计算，原来是2041年1月4日（周五））')
  const board = (await ask<typeof readClockBoard>(more.lead, 'GET /api/concerns/board')).body
  expect(board.rows[0]?.clocks[0]).toEqual(after)
})
