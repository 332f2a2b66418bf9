import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { FeeCard } from '../../../miniapp/src/inquiries/case/FeeCard'
import CasePage from '../../../miniapp/src/workbench/case'
import { loadGuide } from '../../../seeds/departments/guide'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase } from '../cases'

const id = openCase.id
const path = `/api/inquiries/${id}`
const housing = { id: 'housing', name: '市住房城乡建设局' }
const how = '示例：到服务大厅财政窗口交，报编号'
const sent = () => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith('/fee-notice'))
const fee = {
  at: '2026-11-23T02:00:00.000Z',
  yuan: 1100,
  counted: '按页计收：这一件共 120 页，收 1100 元',
  basis: '《政府信息公开条例》第四十二条',
  how,
  until: '2026-12-21',
}

beforeEach(() => freshPhone())

test('whoever applied reads how much and why, how and by when, and what follows where it is not paid', () => {
  open(() => <FeeCard inquiry={id} fee={fee} owed />)
  expect(screen.getByText('要交信息处理费 1100 元')).toBeInTheDocument()
  expect(screen.getByText(fee.counted)).toBeInTheDocument()
  expect(screen.getByText(how)).toBeInTheDocument()
  expect(screen.getByText(/最晚 .*12月21日.*视为放弃申请.*本市约定/)).toBeInTheDocument()
})

test('an officer sees the amount before the notice goes, and below the threshold cannot send one', async () => {
  const actions = ['askFee']
  cityAnswers({
    [`GET ${path}`]: { inquiry: { ...openCase, kind: 'disclosure', department: housing, actions } },
    'GET /api/departments/housing/guide': {
      department: { ...housing, duties: [] },
      contact: {},
      sections: [],
      limits: [],
      fees: loadGuide().fees,
    },
    [`GET ${path}/same-information`]: { asked: [], applicant: { sameDay: 0, within30Days: 0, thisMonth: 0 } },
    [`POST ${path}/fee-notice`]: { inquiry: { ...openCase, kind: 'disclosure', status: 'paying', fee, actions: [] } },
  })
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] })
  open(CasePage, { id })
  await userEvent.click(await screen.findByRole('button', { name: '通知缴费' }))
  await userEvent.type(screen.getByLabelText('怎样交'), how)
  await userEvent.type(screen.getByLabelText('要提供的一共多少页'), '30')
  expect(await screen.findByText('没有超过收费的起点，不收费')).toBeInTheDocument()
  const send = screen.getByRole('button', { name: '发出收费通知' })
  expect(send).toBeDisabled()
  await userEvent.clear(screen.getByLabelText('要提供的一共多少页'))
  await userEvent.type(screen.getByLabelText('要提供的一共多少页'), '120')
  expect(await screen.findByText(fee.counted)).toBeInTheDocument()
  await userEvent.click(send)
  await waitFor(() => expect(sent()?.data).toMatchObject({ way: 'pages', count: 120, how }))
  expect(await screen.findByText('等申请人缴信息处理费 1100 元，计时暂停')).toBeInTheDocument()
})
