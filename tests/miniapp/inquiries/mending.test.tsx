import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PublishedReplies } from '../../../miniapp/src/answers/answer/PublishedReplies'
import { Verdict } from '../../../miniapp/src/answers/answer/Verdict'
import { Interpretations } from '../../../miniapp/src/answers/policy/Interpretations'
import { OpenOne } from '../../../miniapp/src/inquiries/opened/OpenOne'
import { PublishedReplies as PublicReplies } from '../../../miniapp/src/ledger/overview/PublishedReplies'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { Mend } from '../../../miniapp/src/ui/mending/Mend'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase } from '../cases'

const thing = { thing: 'promise', id: 'promise-1', title: '示例：年底前修好路灯', by: '市城市管理局' } as const
const sent = () => phone.asked.filter((one) => one.url === '/api/inquiries').map((one) => one.data)

beforeEach(() => freshPhone({ 'POST /api/inquiries': { inquiry: openCase } }))

test('what is published and wrong is told to whoever published it, in two taps and one sentence', async () => {
  signIn()
  open(() => <Mend {...thing} />)
  await userEvent.click(screen.getByRole('button', { name: '这里写得不对？告诉负责的单位' }))
  await waitFor(() => expect(phone.went).toEqual(['to /inquiries/submit/index']))
  open(Submit)
  expect(screen.getByRole('heading', { name: '哪里写得不对' })).toBeInTheDocument()
  expect(screen.getByText('示例：年底前修好路灯')).toBeInTheDocument()
  expect(screen.getByText('交给市城市管理局核对、答复')).toBeInTheDocument()
  expect(screen.queryByText('是哪一类')).not.toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('诉求内容'), '说的是去年的日子')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).toMatchObject({ kind: 'suggestion', text: '说的是去年的日子', mends: thing })
})

test('whoever speaks of something else after all says so, and the case is an ordinary one', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气不热，室温只有 15 度', mends: thing })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '不是，我说别的事' }))
  expect(screen.getByRole('heading', { name: '说说你的事' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).not.toHaveProperty('mends')
})

const by = '市城市管理局'
const at = '2026-11-20T02:00:00.000Z'
const question = '示例：路灯不亮找谁'
const reply = { question, reply: '示例：打值班电话', department: by, publishedAt: at }
const opened = { id: 'abcdefghij12', title: '示例：路灯改造计划', department: by, openedAt: at }
const everythingElse = [
  ['a reply published in the ledger', () => <PublicReplies />, { thing: 'reply', id: 'reply-1', title: question }],
  [
    'a reply published beside an answer',
    () => <PublishedReplies replies={[{ ...reply, same: true }]} />,
    { thing: 'reply', id: at, title: question },
  ],
  [
    'an answer that a department signed',
    () => (
      <Verdict
        question="路灯坏了"
        answer={{
          kind: 'grounded',
          text: '示例：打值班电话。',
          citations: [],
          related: [],
          card: 'street-lamp',
          understood: question,
          signed: { on: '2026-11-20', by },
        }}
      />
    ),
    { thing: 'answer', id: 'street-lamp', title: question },
  ],
  [
    'information that was opened',
    () => <OpenOne id={opened.id} />,
    { thing: 'information', id: opened.id, title: opened.title },
  ],
  [
    'an interpretation',
    () => (
      <Interpretations
        title="示例办法"
        cited=""
        all={[{ id: 'i-1', form: '问答', text: '示例', department: by, publishedAt: at, provisions: [] } as never]}
      />
    ),
    { thing: 'interpretation', id: 'i-1', title: '示例办法的问答' },
  ],
] as const

test.each(everythingElse)('%s that is wrong is told to the unit that published it', async (_what, Shown, mends) => {
  cityAnswers({
    'GET /api/ledger/replies': { replies: [{ id: 'reply-1', ...reply }], stale: [] },
    [`GET /api/opened/${opened.id}`]: { opened: { ...opened, text: '示例', files: [], changes: [], withdrawn: false } },
  })
  signIn()
  open(Shown)
  await screen.findAllByText(/示例/)
  const reads = screen.queryByRole('button', { name: '看答复' })
  if (reads) await userEvent.click(reads)
  await userEvent.click(await screen.findByRole('button', { name: '这里写得不对？告诉负责的单位' }))
  await waitFor(() => expect(useDrafts.getState().inquiry?.mends).toEqual({ ...mends, by }))
})
