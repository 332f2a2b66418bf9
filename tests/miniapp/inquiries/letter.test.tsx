import { screen } from '@testing-library/react'
import { spokenAnswer } from '@shared/inquiries/disclosure/spoken'
import LetterPage from '../../../miniapp/src/screen/letter'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { repliedCase } from '../cases'

const answer = spokenAnswer(
  {
    kind: '部分公开',
    reviewBody: '聊城市人民政府',
    parts: [{ what: '第 3 页的住址', ground: '个人隐私', reason: '示例：会让人找到本人' }],
    shown: { publicInterest: '示例：没有影响', thirdParty: '示例：本人不同意' },
  },
  '2026-11-25',
)
const asked = { ...repliedCase, kind: 'disclosure', form: 'online', contact: { name: '示例居民一' } } as const
const shown = (one: object) => {
  freshPhone()
  signIn({ id: 'citizen-one', role: 'citizen', name: '示例居民一', places: [] })
  cityAnswers({ [`GET /api/inquiries/${asked.id}`]: { inquiry: one } })
  open(LetterPage, { id: asked.id })
}

test('the letter says what was asked, what is left out on which ground, and what can be done; beside it the same in plain words', async () => {
  shown({ ...asked, reply: { ...repliedCase.reply, answer } })
  expect(await screen.findByText('政府信息公开申请答复告知书')).toBeInTheDocument()
  expect(screen.getByText('示例居民一：')).toBeInTheDocument()
  expect(screen.getByText(/第 3 页的住址。依据：政府信息公开条例 第十五条（个人隐私）/)).toBeInTheDocument()
  expect(screen.getByText(/先向聊城市人民政府申请行政复议/)).toBeInTheDocument()
  expect(screen.getByText(/最晚到2027年1月24日/)).toBeInTheDocument()
  expect(screen.queryByText(/本人不同意/)).toBeNull()
  expect(screen.getByRole('button', { name: '打印告知书' })).toBeInTheDocument()
})

test('it says what the application was corrected to, and the form in the words of the law', async () => {
  const corrected = {
    type: 'corrected',
    at: '2026-11-24T02:00:00.000Z',
    title: '已经补充',
    by: '本人',
    text: '要 2025 年的',
  }
  shown({ ...asked, timeline: [...asked.timeline, corrected], reply: { ...repliedCase.reply, answer } })
  expect(await screen.findByText(/提供形式为电子件，2026年11月24日补正为：“要 2025 年的”。$/)).toBeInTheDocument()
})

test('before there is an answer there is no letter', async () => {
  shown({ ...asked, reply: undefined })
  expect(await screen.findByText('这件还没有答复，没有告知书')).toBeInTheDocument()
  expect(screen.queryByText('打印告知书')).toBeNull()
})
