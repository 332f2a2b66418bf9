import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkInterpretations from '../../../miniapp/src/workbench/interpretations'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { city, duties, nothing, of, route, text } from './owedInterpretations'

const posted = (end: string) => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith(end))

beforeEach(() => freshPhone(city))

test('a lead gives a draft back with the reason', async () => {
  signIn(of('lead'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  expect(screen.getByRole('button', { name: '退回' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('要改什么'), '写明报修打哪个电话')
  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(posted('/return')?.data).toEqual({ version: 0, reason: '写明报修打哪个电话' }))
  expect(await screen.findByText(/已经退回，起草人在这个列表里看得到理由/)).toBeInTheDocument()
  expect(screen.queryByLabelText('要改什么')).not.toBeInTheDocument()
})

test('what was done with a draft is said above the list, and the page goes there, however far down it was done', async () => {
  signIn(of('lead'))
  open(WorkInterpretations)
  for (const times of [1, 2]) {
    await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
    await userEvent.type(screen.getByLabelText('要改什么'), '写明报修打哪个电话')
    await userEvent.click(screen.getByRole('button', { name: '退回' }))
    await waitFor(() => expect(phone.tops).toBe(times))
  }
})

test('a policy that a draft waits for says so, before a colleague writes a second one', async () => {
  const drafts = [{ ...duties.drafts[0]!, policyId: 'heating' }]
  cityAnswers({ ...city, [route]: { ...duties, drafts } })
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText(/自 2024年1月1日起施行 · 已经有草稿，在上面/)).toBeInTheDocument()
})

test('who wrote it reads the reason above the text that was handed in, changes it and hands it in again', async () => {
  const sentBack = { by: '示例审核', at: '2026-11-23T03:00:00.000Z', reason: '写明报修打哪个电话' }
  const returned = { ...duties.drafts[0]!, mine: true, version: 1, status: 'returned' as const, sentBack }
  cityAnswers({ ...city, [route]: { ...duties, drafts: [returned] } })
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('退回修改：《示例市路灯管理办法》第二条')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '改好再交' }))
  expect(screen.getAllByText('示例审核退回：写明报修打哪个电话').length).toBeGreaterThan(0)
  expect(screen.getByLabelText('解读')).toHaveValue(text)
  await userEvent.click(screen.getByLabelText('解读'))
  await userEvent.paste('报修打城建热线。')
  await userEvent.click(screen.getByRole('button', { name: '改好了，再交签发' }))
  expect(await screen.findByText('改好的解读已经交上，等另一位同事签发')).toBeInTheDocument()
  const put = phone.asked.find((one) => one.method === 'PUT')
  expect(put?.data).toEqual({
    version: 1,
    content: { policyId: 'lamps', provisions: ['第二条'], form: '问答', text: `${text}报修打城建热线。` },
  })
})

test('a draft that is not needed is dropped, once that is confirmed', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '不用了' }))
  await waitFor(() => expect(posted('/drop')?.data).toEqual({ version: 0 }))
  expect(await screen.findByText(/的草稿不用了，已经从列表里拿掉/)).toBeInTheDocument()
})

test('a lead takes down what says something wrong, with the reason; an officer has no such button', async () => {
  const out = {
    ...{ id: 'interpretation-9', version: 1, policyId: 'lamps', policyTitle: '示例市路灯管理办法', provisions: [] },
    ...{ department: '市住房城乡建设局', form: '文字' as const, text, publishedAt: '2026-11-23T02:00:00.000Z' },
  }
  cityAnswers({
    ...city,
    [route]: { ...nothing, published: [out] },
    'POST /api/interpretations/interpretation-9/withdrawal': { interpretation: duties.drafts[0] },
  })
  signIn(of('officer'))
  const { unmount } = open(WorkInterpretations)
  expect(await screen.findByText('已经发布的解读')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /撤下/ })).not.toBeInTheDocument()
  unmount()
  signIn(of('lead'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '撤下《示例市路灯管理办法》的解读' }))
  await userEvent.type(screen.getByLabelText('哪里写错了，为什么撤下'), '报修电话写错了')
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await waitFor(() => expect(posted('/withdrawal')?.data).toEqual({ version: 1, reason: '报修电话写错了' }))
  expect(await screen.findByText(/的解读已经撤下，原文旁边不再有它/)).toBeInTheDocument()
})

describe('a published reply whose article was replaced', () => {
  const stale = {
    case: '7K2M-93QF',
    question: '路灯坏了几天修好',
    reply: '示例：报修后三天里修好。',
    publishedAt: '2026-05-20T02:00:00.000Z',
    basis: ['《示例市路灯管理办法》第二条', '示例约定'],
    provision: { title: '示例市路灯管理办法', provision: '第二条' },
    successor: { id: 'lamps-new', title: '示例市路灯管理办法', effectiveFrom: '2026-06-01' },
  }
  const withStale = { ...city, [route]: { ...nothing, replies: [stale] } }
  const about = '/api/inquiries/7K2M-93QF'

  test('stands before its department with what changed; an officer leaves it to the lead', async () => {
    cityAnswers(withStale)
    signIn(of('officer'))
    open(WorkInterpretations)
    expect(await screen.findByText('要重新核对的公开答复 1 条')).toBeInTheDocument()
    expect(
      screen.getByText(/依据的《示例市路灯管理办法》第二条变了。现行的是《示例市路灯管理办法》/),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '撤下' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '看现行的条文' }))
    expect(phone.went[0]).toContain('lamps-new')
  })

  test('is confirmed on what it rests on now, which is written for the lead to look over', async () => {
    cityAnswers({ ...withStale, [`POST ${about}/publication-confirmation`]: { inquiry: {} } })
    signIn(of('lead'))
    open(WorkInterpretations)
    await userEvent.click(await screen.findByRole('button', { name: '答复还对' }))
    expect(screen.getByLabelText('现在的依据')).toHaveValue('《示例市路灯管理办法》第二条\n示例约定')
    await userEvent.click(screen.getByRole('button', { name: '核对过，答复还对' }))
    await waitFor(() =>
      expect(posted('/publication-confirmation')?.data).toEqual({
        basis: ['《示例市路灯管理办法》第二条', '示例约定'],
      }),
    )
    expect(await screen.findByText(/已经核对/)).toBeInTheDocument()
  })

  test('is taken down with a reason', async () => {
    cityAnswers({ ...withStale, [`POST ${about}/publication-removal`]: { inquiry: {} } })
    signIn(of('lead'))
    open(WorkInterpretations)
    await userEvent.click(await screen.findByRole('button', { name: '撤下' }))
    await userEvent.type(screen.getByLabelText('为什么撤下'), '新办法改成了五天')
    await userEvent.click(screen.getByRole('button', { name: '撤下' }))
    await waitFor(() => expect(posted('/publication-removal')?.data).toEqual({ reason: '新办法改成了五天' }))
    expect(await screen.findByText('已经撤下，公开的地方不再有这条问与答')).toBeInTheDocument()
  })
})
