import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { readPaper } from '@shared/answers/papers/contractPapers'
import type { Replied } from '@shared/operation'
import Library from '../../../miniapp/src/answers/library'
import PaperPage from '../../../miniapp/src/answers/paper'
import { cityAnswers, freshPhone, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const published: Replied<typeof readPaper> = {
  paper: {
    id: 'paper-1',
    title: '示例车棚管理办法',
    number: '示住建发〔2026〕8号',
    department: '市住房城乡建设局',
    issuedOn: '2026-11-20',
    effectiveFrom: '2026-12-01',
    expiresOn: '2031-11-30',
    publishedAt: '2026-11-23T02:00:00.000Z',
  },
  text: '一、车棚每月检查一遍。',
  interpretation: '车棚每个月有人查一遍。',
}
const route = 'GET /api/papers/paper-1'
beforeEach(() => freshPhone({ [route]: published }))

test('a published document is read whole, with its 文号, its days and what it means in plain words', async () => {
  open(PaperPage, { id: 'paper-1' })
  expect(await screen.findByText('一、车棚每月检查一遍。')).toBeInTheDocument()
  expect(screen.getByText('车棚每个月有人查一遍。')).toBeInTheDocument()
  expect(screen.getByText('文号：示住建发〔2026〕8号')).toBeInTheDocument()
  expect(screen.getByText('2026年11月20日成文，2026年11月23日公布')).toBeInTheDocument()
  expect(screen.getByText('自 2026年12月1日起施行')).toBeInTheDocument()
  expect(screen.getByText('有效期到 2031年11月30日')).toBeInTheDocument()
})

test('where the interpretation is to follow, the page says until when; what ended says so first', async () => {
  const { interpretation: _later, ...rest } = published
  cityAnswers({
    [route]: {
      ...rest,
      paper: { ...published.paper, ended: '已由《示例车棚新办法》取代', successor: 'paper-2' },
      interpretationOwed: { words: '解读在12月2日（周三）前发布（本市约定）', overdue: false },
    },
  })
  open(PaperPage, { id: 'paper-1' })
  expect(await screen.findByText('已由《示例车棚新办法》取代，不再作为依据，只供对照')).toBeInTheDocument()
  expect(screen.getByText('解读在12月2日（周三）前发布（本市约定）')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看现行的这一份' }))
  expect(phone.went.at(-1)).toBe('to /answers/paper/index?id=paper-2')
})

test('a document that was taken down says when and why, with a way on', async () => {
  const detail = '市住房城乡建设局11月23日撤下了这份文件。理由：附了不该公开的名单'
  cityAnswers({ [route]: refusal(409, 'not-now', '这一步现在不能做', { detail }) })
  open(PaperPage, { id: 'paper-1' })
  expect(await screen.findByText('这份文件已经撤下')).toBeInTheDocument()
  expect(screen.getByText(detail)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '去文件库找' })).toBeInTheDocument()
})

test('what units published themselves is found in the library by its words, and opens', async () => {
  cityAnswers({
    'GET /api/policies': { total: 0, policies: [], others: 0, departments: [] },
    'GET /api/papers': { papers: [published.paper] },
  })
  open(Library, { search: '车棚' })
  await userEvent.click(await screen.findByText('示例车棚管理办法'))
  expect(phone.went.at(-1)).toBe('to /answers/paper/index?id=paper-1')
})
