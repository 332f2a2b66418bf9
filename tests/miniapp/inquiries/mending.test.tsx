import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { Mend } from '../../../miniapp/src/ui/mending/Mend'
import { freshPhone, open, signIn } from '../../support/taro/open'
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
