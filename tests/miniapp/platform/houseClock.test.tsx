import { screen, waitFor } from '@testing-library/react'
import { hearClock, nowHere } from '../../../miniapp/src/platform/clock/houseClock'
import LedgerPage from '../../../miniapp/src/ledger/overview'
import { dayAndTime } from '../../../miniapp/src/platform/dates'
import { freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { ledger } from '../ledgerAnswers'

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day)
const away = (iso: string, from: Date) => Math.abs(Date.parse(iso) - from.getTime())

afterEach(() => hearClock({ date: new Date().toUTCString() }))

test('a phone whose clock is wrong goes by the time that the answers of the city tell', () => {
  hearClock({ date: inDays(-40).toUTCString() })
  expect(away(nowHere(), inDays(-40))).toBeLessThan(2_000)
  hearClock({ Date: inDays(400).toUTCString() })
  expect(away(nowHere(), inDays(400))).toBeLessThan(2_000)
  expect(dayAndTime(inDays(400).toISOString())).not.toContain('年')
})

test('an answer that was some seconds on its way, or tells no time, changes nothing', () => {
  hearClock({ date: new Date(Date.now() - 20_000).toUTCString() })
  hearClock({ date: 'no time' })
  hearClock({})
  hearClock(undefined)
  expect(away(nowHere(), new Date())).toBeLessThan(1_000)
})

test('the ledger of a phone that is a year ahead is that of the running month, and not an empty one', async () => {
  freshPhone()
  const then = inDays(-400)
  phone.answer = (asked) =>
    asked.url.startsWith('/api/ledger?')
      ? { statusCode: 200, data: ledger, header: { date: then.toUTCString() } }
      : { statusCode: 200, data: { replies: [] }, header: { date: then.toUTCString() } }
  await open(LedgerPage)
  const month = new Date(then.getTime() + 8 * 3_600_000).toISOString().slice(0, 7)
  await waitFor(() => expect(phone.asked.some(({ url }) => url.endsWith(`month=${month}`))).toBe(true))
  expect(await screen.findByText(`${month.slice(0, 4)}年${Number(month.slice(5))}月`)).toBeInTheDocument()
})
