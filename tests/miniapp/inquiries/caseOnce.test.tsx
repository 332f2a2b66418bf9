import { screen } from '@testing-library/react'
import { cityAnswers, freshPhone } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { opened, path, press } from './casePage'
import { openCase, repliedCase } from '../cases'

beforeEach(() => freshPhone())

const before = (first: HTMLElement, second: HTMLElement) =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING)
const at = (text: string | RegExp) => screen.getByText(text)

test('the reply stands on the page once, though the history knows of it too', async () => {
  const replied = {
    at: repliedCase.reply!.at,
    type: 'replied',
    apart: true,
    title: '市住房城乡建设局答复',
    by: '工作人员',
  }
  await opened({ ...repliedCase, timeline: [...openCase.timeline, { ...replied, text: repliedCase.reply!.text }] })
  expect(screen.getAllByText('已安排上门测温。')).toHaveLength(1)
  expect(at('市住房城乡建设局答复')).toBeInTheDocument()
})

test('why this department answers stands there once, for whoever asks', async () => {
  const assigned = { at: openCase.submittedAt, type: 'assigned', title: '转给市住房城乡建设局', by: '系统自动' }
  await opened({ timeline: [{ ...assigned, text: openCase.routeReason }] })
  expect(screen.queryByText(openCase.routeReason)).not.toBeInTheDocument()
  await press('为什么由它办理')
  expect(screen.getAllByText(openCase.routeReason)).toHaveLength(1)
  expect(at(/系统自动/)).toBeInTheDocument()
})

test('whoever asked for several things at once reads who supports, who of them has said its part, and that all comes in one reply', async () => {
  await opened({
    supporters: [
      { id: 'civil-affairs', name: '市民政局', said: true },
      { id: 'education', name: '市教育体育局', said: false },
    ],
  })
  expect(at('负责答复。下面的单位配合，由它合在一份答复里给你')).toBeInTheDocument()
  expect(at('市民政局：已经给出意见')).toBeInTheDocument()
  expect(at('市教育体育局：还在等它的意见')).toBeInTheDocument()
})

test('whoever reads a reply that did not wait for a unit reads how its part may still come', async () => {
  const supporters = [{ id: 'education', name: '市教育体育局', said: false }]
  await opened({ supporters, status: 'replied', actions: ['redo'] })
  expect(at('市教育体育局：没有给出意见')).toBeInTheDocument()
  expect(at('市教育体育局没有给出意见：它管的事要是没有答到，可以要求再办一次，选它')).toBeInTheDocument()
})

test('what can be done stands under the clock, the consent to publication last', async () => {
  await opened({ actions: ['remind', 'supplement', 'dispute', 'withdraw', 'grantConsent'] })
  expect(before(at('还有 3 个工作日'), screen.getByRole('button', { name: '催一催' }))).toBe(true)
  for (const name of ['催一催', '补充说明', '分错了', '撤回'])
    expect(before(screen.getByRole('button', { name }), at('你写的'))).toBe(true)
  expect(before(at('办理经过'), at('公开给别人参考'))).toBe(true)
})

test('a form that was opened by mistake closes again', async () => {
  await opened({ actions: ['supplement', 'dispute'] })
  for (const name of ['补充说明', '分错了']) {
    await press(name)
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    await press('先不了')
    expect(screen.getByRole('button', { name })).toBeInTheDocument()
  }
})

describe('依据', () => {
  const listed = { id: 'heating', title: '山东省供热条例' }
  const library = (policies: object[]) =>
    cityAnswers({
      'GET /api/policies': { total: policies.length, policies, departments: [] },
      [`GET ${path}`]: { inquiry: repliedCase },
    })

  test('opens the document at the provision', async () => {
    await opened(repliedCase)
    library([{ ...listed, id: 'rules', title: '山东省供热条例实施细则' }, listed])
    await screen.getByRole('link', { name: '山东省供热条例 第二十七条' }).click()
    await screen.findByText('办理经过')
    await new Promise((resolve) => setTimeout(resolve))
    expect(phone.went.at(-1)).toBe(`to /answers/policy/index?id=heating&provision=${encodeURIComponent('第二十七条')}`)
  })

  test.each(['山东省实施《残疾人保障法》办法', '山东省实施〈中华人民共和国残疾人保障法〉办法'])(
    'opens a document whose title has another in it: %s',
    async (title) => {
      await opened({ ...repliedCase, reply: { ...repliedCase.reply!, basis: [`《${title}》第四十六条`] } })
      library([listed, { id: 'disabled', title: '山东省实施《残疾人保障法》办法' }])
      await screen.getByRole('link', { name: `《${title}》第四十六条` }).click()
      await screen.findByText('办理经过')
      await new Promise((resolve) => setTimeout(resolve))
      expect(phone.went.at(-1)).toBe(
        `to /answers/policy/index?id=disabled&provision=${encodeURIComponent('第四十六条')}`,
      )
    },
  )

  test('leads into the library where no document has the name', async () => {
    await opened(repliedCase)
    library([])
    await screen.getByRole('link', { name: '山东省供热条例 第二十七条' }).click()
    await new Promise((resolve) => setTimeout(resolve))
    expect(phone.went.at(-1)).toBe(`to /answers/library/index?search=${encodeURIComponent('山东省供热条例')}`)
  })
})

test('whose words somebody looks at first reads so at the top, and that the date stands', async () => {
  await opened({ looking: true })
  expect(screen.getByText('内容先由工作人员看一看，期限照算，不用再交一次')).toBeInTheDocument()
})

test('where what was written sounds as if somebody may be in danger, whom to call stands before all else', async () => {
  const urgent = {
    what: '起火',
    now: ['人先出去'],
    calls: [
      { number: '119', name: '火警和救援' },
      { number: '120', name: '急救', when: '有人受伤' },
    ],
  }
  await opened({ urgent })
  const call = screen.getByRole('link', { name: '打 119，火警和救援' })
  expect(call).toHaveAttribute('href', 'tel:119')
  expect(before(call, at('编号 7K2M-93QF'))).toBe(true)
})
