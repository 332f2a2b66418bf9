import type { listHeldTexts } from '@shared/surveys/holding/contractHolding'
import type { Replied } from '@shared/operation'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Queue from '../../../../miniapp/src/workbench/queue'
import { freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const one = {
  id: 'held-one',
  survey: '【示例】今年的暖气怎么样',
  department: '市住房城乡建设局',
  asked: '哪里不够热',
  text: '王八蛋，管道从来不修',
  found: ['辱骂'],
  looks: true,
}
const shows = (reply: Replied<typeof listHeldTexts>) =>
  freshPhone({
    'GET /api/inquiries/queue': {
      department: '市政务公开办公室（分办台）',
      counts: { open: 0, near: 0, overdue: 0, supporting: 0 },
      inquiries: [],
    },
    'GET /api/departments': { departments: [] },
    'GET /api/survey-texts': reply,
    'POST /api/survey-texts/held-one/look': { looked: true },
  })
const sent = () => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith('/look'))?.data
const toLook = async () => {
  signIn({ id: 's-desk', role: 'dispatcher', name: '示例分办', places: [] })
  open(Queue)
  await userEvent.click(await screen.findByRole('tab', { name: '待核看' }))
}

test('what people wrote in surveys stands with what the desk looks at, and is let go with one tap', async () => {
  shows({ texts: [one], later: 2 })
  await toLook()
  expect(await screen.findByText('问卷里写的，1 条等核看')).toBeInTheDocument()
  expect(screen.getByText('写到了核看词表里的词（辱骂）')).toBeInTheDocument()
  expect(screen.getByText('还有 2 条，写的人不到 5 个，问卷结束或者满 5 个人再看')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '没问题，放行' }))
  await waitFor(() => expect(sent()).toEqual({ fine: true }))
  expect(await screen.findByText('放行了，单位在结果里看得到')).toBeInTheDocument()
})

test('what is marked wants a reason', async () => {
  shows({ texts: [one], later: 0 })
  await toLook()
  await userEvent.click(await screen.findByRole('button', { name: '标为不宜公开' }))
  await userEvent.type(screen.getByLabelText('为什么不宜公开'), '示例：骂人的话')
  await userEvent.click(screen.getByRole('button', { name: '标为不宜公开' }))
  await waitFor(() => expect(sent()).toEqual({ fine: false, reason: '示例：骂人的话' }))
})

test('whoever only watches reads it and has no button', async () => {
  shows({ texts: [{ ...one, looks: false }], later: 0 })
  await toLook()
  expect(await screen.findByText(one.text)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '没问题，放行' })).not.toBeInTheDocument()
})
