import { fireEvent, screen } from '@testing-library/react'
import AnswerPage from '../../../miniapp/src/answers/answer'
import Track from '../../../miniapp/src/inquiries/track'
import SignIn from '../../../miniapp/src/people/signIn'
import userEvent from '@testing-library/user-event'
import { Field } from '../../../miniapp/src/ui/Field'
import { freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded } from '../cases'

beforeEach(() => freshPhone({ 'POST /api/answers': grounded }))

/** An Enter at a moment of its own: the clock of jsdom's events cannot be set, so each is told. */
function enter(box: HTMLElement, key: { isComposing?: boolean; keyCode?: number } = {}, at?: number) {
  const event = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true, ...key })
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at })
  fireEvent(box, event)
}

function taken(box: HTMLElement, at: number) {
  const event = new CompositionEvent('compositionend', { bubbles: true, data: '要' })
  Object.defineProperty(event, 'timeStamp', { value: at })
  fireEvent(box, event)
}

function opened() {
  const confirmed = jest.fn()
  open(() => <Field label="想问的" value="那要多少" onChange={() => undefined} onConfirm={confirmed} />)
  return { box: screen.getByLabelText('想问的'), confirmed }
}

test.each([
  ['as Chrome says it', { isComposing: true, keyCode: 229 }],
  ['as Safari says it', { isComposing: false, keyCode: 229 }],
  ['as an old keyboard says it', { isComposing: true, keyCode: 13 }],
])('the Enter that takes a candidate sends nothing, %s', (_, key) => {
  const { box, confirmed } = opened()
  enter(box, key, 5_000)
  expect(confirmed).not.toHaveBeenCalled()
})

test('the Enter that comes with the end of a composition sends nothing, the next one sends', () => {
  const { box, confirmed } = opened()
  taken(box, 90_000)
  enter(box, {}, 90_001)
  expect(confirmed).not.toHaveBeenCalled()
  enter(box, {}, 90_400)
  expect(confirmed).toHaveBeenCalledTimes(1)
})

test('a follow-up is not asked by the Enter that takes its last word', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  const box = await screen.findByLabelText('接着问一句')
  await userEvent.type(box, '那要多少钱')
  enter(box, { keyCode: 229 }, 500_000)
  expect(phone.went).toEqual([])
  enter(box, {}, 500_900)
  expect(phone.went).toHaveLength(1)
})

test.each(['９５ＣＺ－２８ＡＪ', '95cz—28aj', '查询编号：95CZ–28AJ'])(
  'a code typed as %s finds its case',
  async (typed) => {
    open(Track)
    await userEvent.type(screen.getByLabelText('查询编号'), typed)
    await userEvent.click(screen.getByRole('button', { name: '查进度' }))
    expect(phone.asked.map(({ url }) => url)).toEqual(['/api/inquiries/progress/95CZ-28AJ'])
  },
)

test.each(['１３８０００００００９', '+86 138 0000 0009', '0086-138-0000-0009'])(
  'a phone typed as %s is sent as 11 numbers',
  async (typed) => {
    open(SignIn)
    await userEvent.type(screen.getByLabelText('手机号'), typed)
    await userEvent.click(screen.getByRole('button', { name: '发送验证码' }))
    expect(phone.asked[0]?.data).toEqual({ phone: '13800000009' })
  },
)

test.each([
  ['写到一半', undefined],
  ['写到这里快要写满了', '9/10'],
  ['写到这里已经全部写满', '写满了，最多 10 字，再多的写不进去'],
])('a box with room for ten says of %s: %s', (value, said) => {
  open(() => <Field label="想说的" multiline max={10} value={value} onChange={() => undefined} />)
  if (said === undefined) expect(screen.queryByText(/10/)).not.toBeInTheDocument()
  else expect(screen.getByText(said)).toBeInTheDocument()
})
