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

test('before there is an answer there is no letter', async () => {
  shown({ ...asked, reply: undefined })
  expect(await screen.findByText('这件还没有答复，没有告知书')).toBeInTheDocument()
  expect(screen.queryByText('打印告知书')).toBeNull()
})
