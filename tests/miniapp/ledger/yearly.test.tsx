import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { YearlyWork } from '@shared/ledger/yearly/contractParts'
import { yearlyFigures, yearlyTexts } from '@shared/ledger/yearly/words'
import WorkYearly from '../../../miniapp/src/workbench/yearly'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const empty: YearlyWork = {
  id: 'yearly-2026-housing',
  unit: { id: 'housing', name: '市住房城乡建设局' },
  year: '2026',
  version: 0,
  status: 'draft',
  handInBy: '2027-01-31',
  earlier: [],
  registered: 2,
  can: ['write'],
}
const content = {
  figures: Object.fromEntries(yearlyFigures.map(({ id }) => [id, 1])),
  texts: Object.fromEntries(yearlyTexts.map(({ id, name }) => [id, `示例：${name}，今年按条例办理`])),
}
const city = (report: YearlyWork): City => ({
  'GET /api/yearly/desk': { report, years: ['2026', '2025'], units: [report.unit] },
})
const sent = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))

test('an officer types a figure, what is none is told at once, and what is begun is kept', async () => {
  freshPhone({ ...city(empty), 'POST /api/yearly': { report: { ...empty, version: 1 } } })
  signIn({ id: 's1', role: 'officer', name: '示例经办', department: housing, places: [] })
  open(WorkYearly)
  expect(await screen.findByText(/有 2 份，是规范性文件的计入/)).toBeInTheDocument()
  const [first] = screen.getAllByLabelText('本年制发件数')
  await userEvent.type(first!, '三')
  expect(screen.getByText('写整数，没有的填 0')).toBeInTheDocument()
  await userEvent.clear(first!)
  await userEvent.type(first!, '3')
  expect(screen.getByRole('button', { name: '送审核人签' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '先存着' }))
  expect(await screen.findByText('存好了，还没有送签')).toBeInTheDocument()
  expect(sent('/api/yearly')[0]?.data).toEqual({
    year: '2026',
    unit: 'housing',
    content: { figures: { rules1: '3' }, texts: {} },
  })
})

test('the lead reads it whole and signs', async () => {
  const waits: YearlyWork = { ...empty, version: 2, status: 'handedIn', draft: content, can: ['sendBack', 'sign'] }
  freshPhone({})
  cityAnswers({
    ...city(waits),
    'POST /api/yearly/yearly-2026-housing/signature': { report: { ...waits, status: 'signed', can: ['write'] } },
  })
  signIn({ id: 's2', role: 'lead', name: '示例审核', department: housing, places: [] })
  open(WorkYearly)
  expect(await screen.findByText('行政复议 · 总计')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，公布' }))
  expect(await screen.findByText('签发了，大家看得到')).toBeInTheDocument()
  expect(sent('/signature')[0]?.data).toEqual({ version: 2 })
})

test('what was typed and not sent is there again when the page is opened anew, and says so where somebody else kept another', async () => {
  freshPhone(city(empty))
  signIn({ id: 's1', role: 'officer', name: '示例经办', department: housing, places: [] })
  const { unmount } = open(WorkYearly)
  await userEvent.type(await screen.findByLabelText('总体情况'), '示例：今年公开了三百条')
  unmount()
  cityAnswers(city({ ...empty, version: 1, draft: content }))
  open(WorkYearly)
  expect(await screen.findByText(/别人后来存过另一份/)).toBeInTheDocument()
  expect(screen.getByLabelText('总体情况')).toHaveValue('示例：今年公开了三百条')
  await userEvent.click(screen.getByText('不要我写的，看存好的那份'))
  expect(screen.getByLabelText('总体情况')).toHaveValue('示例：总体情况，今年按条例办理')
  expect(screen.queryByText(/别人后来存过另一份/)).toBeNull()
})
