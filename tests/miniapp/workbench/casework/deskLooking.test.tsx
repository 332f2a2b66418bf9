import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { openCase } from '../../cases'

const id = openCase.id
const path = `/api/inquiries/${id}`
const why = '写到了核看词表里的词（辱骂）'
const held = { ...openCase, heldBack: { stands: 'owed', why }, actions: ['look', 'assign'] }
const sent = () => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith('/look'))?.data

beforeEach(() => {
  freshPhone()
  cityAnswers({
    [`GET ${path}`]: { inquiry: held },
    [`POST ${path}/look`]: { inquiry: { ...openCase, actions: [] } },
    'GET /api/departments': { departments: [] },
    'GET /api/reply-templates': { templates: [] },
    'POST /api/answers/replies': { replies: [] },
  })
  signIn({ id: 's-desk', role: 'dispatcher', name: '示例分办', places: [] })
})

test('the desk sees why words wait for a person, and lets them go with one tap', async () => {
  open(CasePage, { id })
  await screen.findByText(why)
  await userEvent.click(screen.getByRole('button', { name: '没问题，放行' }))
  await waitFor(() => expect(sent()).toEqual({ fine: true, version: openCase.version }))
})

test('what is marked as nothing to publish wants a reason, which the asker reads', async () => {
  open(CasePage, { id })
  await userEvent.click(await screen.findByRole('button', { name: '标为不宜公开' }))
  await userEvent.type(await screen.findByLabelText('为什么不宜公开'), '示例：骂人的话')
  const buttons = screen.getAllByRole('button', { name: '标为不宜公开' })
  await userEvent.click(buttons.at(-1)!)
  await waitFor(() => expect(sent()).toEqual({ fine: false, reason: '示例：骂人的话', version: openCase.version }))
})
