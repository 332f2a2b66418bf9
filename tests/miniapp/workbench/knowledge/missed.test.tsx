import type { listKnowledge } from '@shared/answers/contractKnowledge'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import type { Replied } from '@shared/operation'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkKnowledge from '../../../../miniapp/src/workbench/knowledge'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { of } from '../owedInterpretations'

const desk: Replied<typeof listKnowledge> = {
  department: '市住房城乡建设局',
  drafts: [],
  review: [],
  total: 0,
  cards: [],
}
const city = { 'GET /api/cards': desk }
const sent = (method: string, end: string) =>
  phone.asked.findLast((one) => one.method === method && one.url.endsWith(end))?.data

beforeEach(() => freshPhone(city))

test('what five people asked and did not find is listed, and one tap begins the card that would answer it', async () => {
  const group = { question: '示例水费发票不开给我', others: ['示例物业不给开水费发票怎么办'], people: 6 }
  cityAnswers({ ...city, 'GET /api/cards/missed': { groups: [group], after: { people: 5, days: 90 } } })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: /示例水费发票不开给我.*6 人问过/ }))
  expect(screen.getByLabelText('问题')).toHaveValue(group.question)
  expect(screen.getByLabelText('别的问法')).toHaveValue(`${group.question}\n${group.others[0]}`)
})

const now = {
  topic: '供热供水供气' as const,
  question: '示例水费发票怎么开？',
  answer: '示例：找供水单位开。',
  next: ['打电话'],
  ways: ['示例水费票', '示例开水费发票', '示例水费收据', '示例水票', '示例水费报销'],
  basis: ['《示例市供水办法》第二条'],
}

test('what a card answers already is added to its ways of asking, and what a draft asks is written by nobody again', async () => {
  const group = { question: '示例水费发票不开给我', others: ['示例物业不给开水费发票怎么办'], people: 6 }
  const card: ShownCard = { id: 'example-bill', version: 0, status: 'settled', now }
  const missed = { groups: [group], after: { people: 5, days: 90 } }
  cityAnswers({ 'GET /api/cards': { ...desk, total: 1, cards: [card] }, 'GET /api/cards/missed': missed })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: `已有一张卡能答：${group.question}` }))
  await userEvent.type(screen.getByLabelText('按字找能答的那张卡'), '发票')
  await userEvent.click(screen.getByRole('button', { name: '找这张卡' }))
  await userEvent.click(await screen.findByRole('button', { name: /加进这张的问法/ }))
  const ways = [...now.ways, group.question, ...group.others]
  expect(screen.getByLabelText('别的问法')).toHaveValue(ways.join('\n'))
  const draft = { content: { ...now, ways }, by: '示例经办', at: '2026-11-23T02:00:00.000Z', mine: true }
  const drafts: ShownCard[] = [{ ...card, version: 1, status: 'waiting', draft }]
  cityAnswers({
    'GET /api/cards': { ...desk, drafts },
    'GET /api/cards/missed': missed,
    'PUT /api/cards/example-bill': { card: drafts[0] },
  })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() => expect(sent('PUT', '/example-bill')).toMatchObject({ content: { ways } }))
  expect(await screen.findByText(/^现在没有。/)).toBeInTheDocument()
})

describe('what people did not find and another unit is to answer', () => {
  const group = { question: '示例水费发票不开给我', others: ['示例物业不给开水费发票怎么办'], people: 6 }
  const after = { people: 5, days: 90 }
  const units = { departments: [unit('water', '市水利局'), unit('water@371521', '阳谷县水利局')] }
  function unit(id: string, name: string) {
    return { id, name, duties: ['供水'] }
  }

  test('is passed on to a unit of the city with the reason, and leaves the list', async () => {
    cityAnswers({
      ...city,
      'GET /api/cards/missed': { groups: [group], after },
      'GET /api/departments': units,
      'POST /api/cards/missed': { groups: [], after },
    })
    signIn(of('officer'))
    open(WorkKnowledge)
    await userEvent.click(await screen.findByRole('button', { name: `不由我们写：${group.question}` }))
    await userEvent.type(screen.getByLabelText('转给哪个市级单位'), '水利')
    expect(screen.queryByRole('button', { name: /阳谷县水利局/ })).not.toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: /市水利局/ }))
    await userEvent.type(screen.getByLabelText('理由'), '供水由水利部门主管')
    await userEvent.click(screen.getByRole('button', { name: '转过去' }))
    await waitFor(() =>
      expect(sent('POST', '/cards/missed')).toEqual({
        question: group.question,
        to: 'water',
        reason: '供水由水利部门主管',
      }),
    )
    expect(await screen.findByText(`“${group.question}”已经转给市水利局，列在它的知识卡里`)).toBeInTheDocument()
    expect(screen.queryByText(group.question)).not.toBeInTheDocument()
  })

  test('or is answered by no rule: it is folded away with who said so, and can still be written', async () => {
    const noRule = { by: '市住房城乡建设局', reason: '没有规定写到这一步', until: '2027-02-21' }
    cityAnswers({
      ...city,
      'GET /api/cards/missed': { groups: [group], after },
      'POST /api/cards/missed': { groups: [{ ...group, noRule }], after },
    })
    signIn(of('officer'))
    open(WorkKnowledge)
    await userEvent.click(await screen.findByRole('button', { name: `不由我们写：${group.question}` }))
    await userEvent.click(screen.getByRole('radio', { name: '没有规定能回答' }))
    await userEvent.type(screen.getByLabelText('理由'), noRule.reason)
    await userEvent.click(screen.getByRole('button', { name: '收起来' }))
    await waitFor(() =>
      expect(sent('POST', '/cards/missed')).toEqual({ question: group.question, reason: noRule.reason }),
    )
    await userEvent.click(await screen.findByRole('button', { name: '写明没有规定能回答的 1 组' }))
    await userEvent.click(screen.getByRole('button', { name: /市住房城乡建设局写明：没有规定写到这一步/ }))
    expect(screen.getByLabelText('问题')).toHaveValue(group.question)
  })
})
