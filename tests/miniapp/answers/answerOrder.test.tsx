import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AnswerPage from '../../../miniapp/src/answers/answer'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { useSettings } from '../../../miniapp/src/platform/settings'
import type { Answer } from '@shared/answers/answer/answer'
import { cityAnswers, freshPhone, liveAt, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { candidates, grounded, referral } from '../cases'

const contact = { phone: '0635-0000000', address: '示例路 1 号', hours: '工作日 9:00—17:00' }
const reached: Answer = { ...grounded, department: { ...grounded.department!, contact } }
const asked = (answer: Answer, question = '申请公开多久答复', more: Record<string, string> = {}) => {
  cityAnswers({ 'POST /api/answers': answer })
  return open(AnswerPage, { q: question, ...more })
}
/** Each of them stands before the next one on the page. */
const inOrder = (...parts: HTMLElement[]) =>
  parts.every((one, at) => at === 0 || parts[at - 1]!.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING)

beforeEach(() => freshPhone({}))

test('the verdict, then who and the one button, then what else may be asked, then the law', async () => {
  asked({ ...grounded, lead: { asked: 'how-long', text: '20 个工作日内' } })
  expect(await screen.findByText('20 个工作日内')).toHaveClass('answer--lead')
  expect(
    inOrder(
      screen.getByText('20 个工作日内'),
      screen.getByText(grounded.text!),
      screen.getByText('市政府办公室'),
      screen.getByRole('button', { name: '转给这个单位答复' }),
      screen.getByRole('button', { name: '申请要收费吗' }),
      screen.getByText('《政府信息公开条例》 第三十三条'),
      screen.getByRole('button', { name: '有用' }),
    ),
  ).toBe(true)
})

test('what else there is to know stands under the verdict, the first two open, each with the way to its article', async () => {
  const points = ['第一点。', '第二点。', '第三点。'].map((text, at) => ({
    text,
    title: '政府信息公开条例',
    provision: `第三十${'一二三'.charAt(at)}条`,
    ...(at === 0 ? { url: '/api/policies/open#第三十一条' } : {}),
  }))
  asked({ ...grounded, points })
  const source = await screen.findByRole('button', { name: '看《政府信息公开条例》第三十一条' })
  expect(
    inOrder(
      screen.getByText(grounded.text!),
      screen.getByText('第一点。'),
      source,
      screen.getByText('第二点。'),
      screen.getByText('《政府信息公开条例》第三十二条'),
      screen.getByText('市政府办公室'),
    ),
  ).toBe(true)
  expect(screen.queryByText('第三点。')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '还有 1 点' }))
  expect(screen.getByText('第三点。')).toBeVisible()
  await userEvent.click(source)
  expect(phone.went.at(-1)).toContain('answers/policy/index')
})

test('what a new rule is said to be is shown as still to be confirmed, with whom to ask, and never as law', async () => {
  const gist = '示例：付房租就可以提，一次能提多少问中心。'
  asked({ ...referral, text: '《示例条例》修订过，大意只供参考。', changed: { rule: '《示例条例》', gist } })
  expect(
    inOrder(
      await screen.findByText('大意，还没有核对，先供参考'),
      screen.getByText(gist),
      screen.getByText('《示例条例》修订过，大意只供参考。'),
      screen.getByRole('button', { name: /转给/ }),
    ),
  ).toBe(true)
  expect(screen.queryByText('依据')).toBeNull()
  expect(screen.queryByRole('button', { name: '有用' })).toBeNull()
})

test.each([candidates, referral])(
  'a question that may have been meant tells what is answered, and a gist that it is to be confirmed',
  async (found) => {
    const [first, next] = ['失业金能领几个月？', '失业金每月多少钱？']
    const says = {
      [first]: { text: '示例：最长领一年。', title: '示例保险法', provision: '第九条' },
      [next]: { text: '示例：看标准。' },
    }
    asked({ ...found, related: [first, next], says })
    expect(await screen.findByRole('button', { name: new RegExp(first) })).toHaveTextContent(
      '示例：最长领一年。（《示例保险法》第九条）',
    )
    expect(screen.getByRole('button', { name: new RegExp(next) })).toHaveTextContent('大意，还没有核对：示例：看标准。')
    expect(inOrder(screen.getByText('你是不是想问'), screen.getByText(found.department!.name))).toBe(true)
  },
)

test('what says only what the lead says is not said twice', async () => {
  asked({ ...grounded, lead: { asked: 'how-long', text: grounded.text! } })
  expect(await screen.findAllByText(grounded.text!)).toHaveLength(1)
})

test('where nothing answers, who is responsible comes first, and that nothing answers is said there', async () => {
  asked({ ...candidates, related: ['暖气不热找谁'] })
  expect(
    inOrder(
      await screen.findByText('市住房城乡建设局'),
      screen.getByText(/没有找到能直接回答的规定/),
      screen.getByRole('button', { name: '转给这个单位答复' }),
      screen.getByText('你是不是想问'),
      screen.getByText('可能有关的规定'),
    ),
  ).toBe(true)
})

test('a department is reached by its phone, address and hours where they are known, and nothing stands for what is not', async () => {
  asked(reached)
  expect(await screen.findByRole('link', { name: '打电话 0635-0000000' })).toHaveAttribute('href', 'tel:06350000000')
  expect(screen.getByText('地址：示例路 1 号')).toBeInTheDocument()
  expect(screen.getByText('时间：工作日 9:00—17:00')).toBeInTheDocument()
})

test('a department of which nothing is known shows nothing', async () => {
  asked(grounded)
  await screen.findByText('市政府办公室')
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  expect(screen.queryByText(/地址|时间：/)).not.toBeInTheDocument()
})

test('a question that was understood as another one says so, and is asked again as it stands', async () => {
  asked({ ...grounded, understood: '信息公开申请多久答复' }, '公开的事几天有信')
  expect(await screen.findByText('我们理解成：信息公开申请多久答复')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '不是这个意思' }))
  expect(phone.went).toEqual([`instead /answers/answer/index?q=${encodeURIComponent('公开的事几天有信')}&literally=1`])
})

test('asked as it stands, the city is told so', async () => {
  asked(grounded, '停点了', { literally: '1' })
  await screen.findByText('市政府办公室')
  expect(phone.asked[0]?.data).toEqual({ question: '停点了', literally: true })
})

test('a mended slip is said, with the way back', async () => {
  asked({ ...grounded, corrected: '停电了找谁' }, '停点了找谁')
  expect(await screen.findByText('已按“停电了找谁”理解')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '就按我写的查' }))
  expect(phone.went[0]).toContain('literally=1')
})

test('of two places that were named one is chosen, and goes along with the question and with the case', async () => {
  const areas = [
    { code: '371523', name: '茌平区' },
    { code: '371524', name: '东阿县' },
  ]
  asked({ ...referral, choose: { areas } }, '茌平和东阿哪个能办')
  await userEvent.click(await screen.findByRole('button', { name: '东阿县' }))
  expect(phone.asked.at(-1)?.data).toMatchObject({ area: '371524' })
  await userEvent.click(await screen.findByRole('button', { name: '转给这个单位答复' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ area: '371524', areaName: '东阿县' })
})

test('the place that the question names goes along with the case, home does not', async () => {
  liveAt({ code: '371502103201', name: '王庄村' })
  asked({ ...referral, place: { code: '371524', name: '东阿县' } }, '东阿的路灯坏了')
  await userEvent.click(await screen.findByRole('button', { name: '转给这个单位答复' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ area: '371524', areaName: '东阿县' })
})

test('nonsense troubles no department and may be said again in other words', async () => {
  asked({ kind: 'referral', citations: [], related: [], unclear: 'nonsense' }, '啊啊啊哦哦')
  expect(await screen.findByText('这句话没有看懂')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /转给/ })).not.toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('换个说法'), '停暖了找谁')
  await userEvent.click(screen.getByRole('button', { name: '问一问' }))
  expect(phone.went).toEqual([`instead /answers/answer/index?q=${encodeURIComponent('停暖了找谁')}`])
})

test('a long story is folded and opens', async () => {
  const story = '我在工地干了八个月的活，老板一直拖着工钱不给，'.repeat(8)
  asked(referral, story)
  const heading = await screen.findByRole('heading', { level: 1 })
  expect(heading.textContent!.length).toBeLessThan(50)
  await userEvent.click(screen.getByRole('button', { name: '看全部' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(story)
})

describe('in 长辈版', () => {
  beforeEach(() => useSettings.setState({ typeSize: 'large' }))

  test('what is folded on the screen stands whole on paper, and is folded again after it', async () => {
    asked(grounded)
    expect(await screen.findByRole('button', { name: '更多' })).toBeInTheDocument()
    expect(screen.queryByText('《政府信息公开条例》 第三十三条')).not.toBeInTheDocument()
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText('《政府信息公开条例》 第三十三条')).toBeInTheDocument()
    expect(screen.getByText('（示例摘录）能当场答复的，当场答复')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '更多' })).not.toBeInTheDocument()
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.getByRole('button', { name: '更多' })).toBeInTheDocument()
  })

  test('there is one answer, who, two buttons, and the rest behind 更多', async () => {
    asked(reached)
    await screen.findByText(grounded.text!)
    expect(screen.getByRole('link', { name: '打电话 0635-0000000' })).toBeInTheDocument()
    expect(screen.getAllByRole('button').map((one) => one.textContent || one.getAttribute('aria-label'))).toEqual([
      '返回',
      '转给这个单位答复',
      '更多',
    ])
    await userEvent.click(screen.getByRole('button', { name: '更多' }))
    expect(screen.getByText('《政府信息公开条例》 第三十三条')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '有用' })).toBeInTheDocument()
  })

  test('what to do now is not folded away: the wound is washed before anybody reads further', async () => {
    asked({ ...reached, next: ['马上冲洗伤口、打疫苗，留票据'] })
    const step = await screen.findByText('马上冲洗伤口、打疫苗，留票据')
    const who = screen.getByRole('heading', { name: '谁负责' })
    expect(step.compareDocumentPosition(who) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('where nothing answers, the questions that would are in sight', async () => {
    asked({ ...referral, related: ['退休老人去世，家属能领钱吗？'] })
    await userEvent.click(await screen.findByRole('button', { name: '退休老人去世，家属能领钱吗？' }))
    expect(phone.went[0]).toContain(encodeURIComponent('退休老人去世，家属能领钱吗？'))
  })

  test('where the department has no phone, the hotline of the city is called', async () => {
    asked(grounded)
    expect(await screen.findByRole('link', { name: '打电话 12345' })).toHaveAttribute('href', 'tel:12345')
  })
})

test('what the message asks besides stands with its whole answer right under the verdict, and not again among the others', async () => {
  const besides = ['商家不开发票怎么办？']
  const says = { [besides[0]!]: { text: '第一句。第二句也在。', title: '发票管理办法', provision: '第十八条' } }
  asked({ ...grounded, related: [...besides, ...grounded.related], besides, says })
  const other = await screen.findByRole('button', { name: /商家不开发票怎么办/ })
  expect(screen.getAllByText('商家不开发票怎么办？')).toHaveLength(1)
  expect(
    inOrder(
      screen.getByText(grounded.text!),
      screen.getByText('你可能还问了'),
      other,
      screen.getByText('市政府办公室'),
      screen.getByText('还想问'),
    ),
  ).toBe(true)
  expect(screen.getByText('第一句。第二句也在。（《发票管理办法》第十八条）')).toBeInTheDocument()
})
