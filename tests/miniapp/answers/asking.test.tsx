import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AnswerPage from '../../../miniapp/src/answers/answer'
import Ask from '../../../miniapp/src/answers/ask'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { type City, cityAnswers, freshPhone, liveAt, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { candidates, grounded } from '../cases'

const common = { topics: [{ topic: '供热', questions: ['暖气不热找谁'] }] }
const city: City = { 'GET /api/answers/common': common, 'POST /api/answers': grounded }

beforeEach(() => freshPhone(city))

test('a person writes a question and is taken to its answer', async () => {
  open(Ask)
  await userEvent.type(screen.getByLabelText('你的问题'), '申请公开多久答复')
  await userEvent.click(screen.getByRole('button', { name: '问一问' }))
  expect(phone.went).toEqual([`to /answers/answer/index?q=${encodeURIComponent('申请公开多久答复')}`])
})

test('an empty question is not sent, and the page says what to do', async () => {
  open(Ask)
  await userEvent.click(screen.getByRole('button', { name: '问一问' }))
  expect(screen.getByText('多写几个字，说说是什么事')).toBeInTheDocument()
  expect(phone.went).toEqual([])
})

test('the next question begins in an empty box by one press, and what was in it is not lost by a press that was not meant', async () => {
  useDrafts.getState().setQuestion('申请公开多久答复')
  open(Ask)
  await userEvent.click(screen.getByRole('button', { name: '清空写的问题' }))
  expect(screen.getByLabelText('你的问题')).toHaveValue('')
  await userEvent.click(screen.getByRole('button', { name: '找回刚才写的问题' }))
  expect(screen.getByLabelText('你的问题')).toHaveValue('申请公开多久答复')
})

test('a common question is asked with one press', async () => {
  open(Ask)
  await userEvent.click(await screen.findByRole('button', { name: '暖气不热找谁' }))
  expect(phone.went[0]).toContain(encodeURIComponent('暖气不热找谁'))
})

test('the 长辈版 switch makes everything larger and is remembered', async () => {
  const { container } = open(Ask)
  await userEvent.click(screen.getByRole('switch', { name: '长辈版' }))
  expect(container.querySelector('.page--large')).not.toBeNull()
  expect(phone.storage.get('settings.typeSize')).toBe('large')
})

test('notices of a followed place stand on the first page', async () => {
  const notice = { id: 'n1', title: '征地补偿安置公告（示例）', period: '公示第 12 天，共 30 天', example: true }
  cityAnswers({ ...city, 'GET /api/notices': { area: { code: '371502103201', name: '王庄村' }, notices: [notice] } })
  liveAt({ code: '371502103201', name: '东昌府区沙镇镇王庄村' })
  open(Ask)
  expect(await screen.findByText('征地补偿安置公告（示例）')).toBeInTheDocument()
  expect(screen.getByText('示例 · 公示第 12 天，共 30 天')).toBeInTheDocument()
})

test('a grounded answer shows its article, since when, the department with the reason and what to ask next', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  expect(await screen.findByText('收到申请之日起 20 个工作日内答复。')).toBeInTheDocument()
  expect(screen.getByText('《政府信息公开条例》 第三十三条')).toBeInTheDocument()
  expect(screen.getByText('自 2019年5月15日起施行')).toBeInTheDocument()
  expect(screen.getByText('市政府办公室')).toBeInTheDocument()
  expect(screen.getByText('《政府信息公开条例》由市政府办公室主管')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '不给公开怎么办' })).toBeEnabled()
})

test('an article of a document that does not say since when its version applies names the version and claims no more', async () => {
  const cited = { ...grounded.citations[0]!, effectiveFrom: '2012-12-28', versionDate: '2012-12-28' }
  cityAnswers({ ...city, 'POST /api/answers': { ...grounded, citations: [cited] } })
  open(AnswerPage, { q: '申请公开多久答复' })
  expect(await screen.findByText('2012年12月28日的版本')).toBeInTheDocument()
  expect(screen.queryByText(/2012年12月28日起施行/)).not.toBeInTheDocument()
})

test('an article is named, and its words open on demand', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  expect(await screen.findByText('《政府信息公开条例》 第三十三条')).toBeInTheDocument()
  expect(screen.queryByText('（示例摘录）能当场答复的，当场答复')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看原文' }))
  expect(screen.getByText('（示例摘录）能当场答复的，当场答复')).toBeInTheDocument()
})

test('the link under an article leads to that very article in the whole text', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '政府信息公开条例全文' }))
  const expected = `to /answers/policy/index?id=openness&provision=${encodeURIComponent('第三十三条')}`
  expect(phone.went).toEqual([expected])
})

test('an unsure answer says so and offers the department instead of guessing', async () => {
  cityAnswers({ 'POST /api/answers': candidates })
  open(AnswerPage, { q: '暖气不热' })
  expect(await screen.findByText(/没有找到能直接回答的规定/)).toBeInTheDocument()
  expect(screen.queryByText(grounded.text!)).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '转给这个单位答复' })).toBeEnabled()
})

test('without a connection the page says so, and trying again brings the answer', async () => {
  cityAnswers({ 'POST /api/answers': 'offline' })
  open(AnswerPage, { q: '暖气不热' })
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  cityAnswers(city)
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByText(grounded.text!)).toBeInTheDocument()
})

test('a refused question shows the reason the city gave', async () => {
  const errors = [{ field: 'question', message: '请用文字写下你的问题' }]
  cityAnswers({ 'POST /api/answers': refusal(400, 'bad-input', '有几处填写不符合要求', { errors }) })
  open(AnswerPage, { q: '？？' })
  expect(await screen.findByText('请用文字写下你的问题')).toBeInTheDocument()
})

const posted = () =>
  phone.asked.filter((one) => one.url.endsWith('/judgements')).map(({ data }) => data as Record<string, unknown>)
const judged = {
  'POST /api/answers/judgements': ({ data }: { data?: unknown }) => ({
    helpful: (data as { helpful: boolean }).helpful,
  }),
}

test('who says 有用 is thanked, and only the provision goes with it, not the question', async () => {
  cityAnswers({ ...city, ...judged })
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '有用' }))
  expect(await screen.findByText(/好，那就到这里/)).toBeInTheDocument()
  expect(posted()).toEqual([
    { key: expect.any(String), helpful: true, provision: { title: '政府信息公开条例', provision: '第三十三条' } },
  ])
})

test('who says 没有解决 gives a reason, is thanked, and can hand the matter over', async () => {
  cityAnswers({ ...city, ...judged })
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '没有解决' }))
  expect(screen.getByRole('button', { name: '提交' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '看不明白' }))
  await userEvent.type(screen.getByLabelText('想补充的话（选填）'), '什么叫收到之日')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('记下了，谢谢你')).toBeInTheDocument()
  expect(posted()).toMatchObject([{ helpful: false, reason: '看不明白', words: '什么叫收到之日' }])
  await userEvent.click(screen.getAllByRole('button', { name: '转给这个单位答复' }).at(-1)!)
  expect(phone.went).toEqual(['to /inquiries/submit/index'])
})

test('who changes their mind uses the same key, so that it counts once', async () => {
  cityAnswers({ ...city, ...judged })
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '有用' }))
  await userEvent.click(await screen.findByRole('button', { name: '其实还没有解决' }))
  await userEvent.click(screen.getByRole('radio', { name: '其他' }))
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await screen.findByText('记下了，谢谢你')
  const [first, second] = posted()
  expect(second?.['key']).toBe(first?.['key'])
})

test('words with personal data come back with what to take out, and stay in the field', async () => {
  const errors = [{ field: 'words', message: '请去掉电话、证件号、姓名这些个人信息再提交' }]
  cityAnswers({
    ...city,
    'POST /api/answers/judgements': refusal(400, 'bad-input', '有几处填写不符合要求', { errors }),
  })
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '没有解决' }))
  await userEvent.click(screen.getByRole('radio', { name: '其他' }))
  await userEvent.type(screen.getByLabelText('想补充的话（选填）'), '打我电话')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText(errors[0]!.message)).toBeInTheDocument()
})

test('without a connection 有用 still says thank you, and 没有解决 keeps what was chosen', async () => {
  cityAnswers({ ...city, 'POST /api/answers/judgements': 'offline' })
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '没有解决' }))
  await userEvent.click(screen.getByRole('radio', { name: '其他' }))
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '其他' })).toBeChecked()
})

test('the sentence that answers is marked in the words of the provision', async () => {
  const quote = '（示例摘录）第一句不相干。收到之日起二十个工作日内答复。第三句也不相干。'
  const marked = { ...grounded.citations[0]!, quote, decisive: '收到之日起二十个工作日内答复。' }
  cityAnswers({ 'POST /api/answers': { ...grounded, citations: [marked] } })
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '看原文' }))
  expect(screen.getByText('收到之日起二十个工作日内答复。')).toHaveClass('quote__mark')
})

test('what was published in answer to questions like this one stands before what may help', async () => {
  const replies = [
    {
      question: '示例路灯坏了找谁',
      reply: '示例答复：打城管热线。',
      department: '市城市管理局',
      publishedAt: '2026-11-01T02:00:00.000Z',
    },
  ]
  cityAnswers({ 'POST /api/answers': { ...candidates, replies } })
  open(AnswerPage, { q: '路灯不亮' })
  expect(await screen.findByText('示例路灯坏了找谁')).toBeInTheDocument()
  expect(screen.getByText('市城市管理局 · 2026年11月1日公开')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看答复' }))
  expect(screen.getByText('示例答复：打城管热线。')).toBeInTheDocument()
})

test('an answer page that was opened without a question leads to the question box', async () => {
  open(AnswerPage)
  await userEvent.click(screen.getByRole('button', { name: '去问一问' }))
  expect(phone.went).toEqual(['tab /answers/ask/index'])
})
