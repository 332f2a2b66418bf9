import type { listTemplates } from '@shared/answers/contractTemplates'
import type { ShownTemplate } from '@shared/answers/templates/desk'
import type { Replied } from '@shared/operation'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkKnowledge from '../../../../miniapp/src/workbench/knowledge'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { of } from '../owedInterpretations'

const unit = { id: 'housing', name: '市住房城乡建设局' }
const content = { title: '长椅修好了', fits: '长椅坏了', text: '你好。你反映的【地点】的长椅已经换好，谢谢你。' }
const came: ShownTemplate = { id: 'housing-heat', version: 0, unit, status: 'settled', now: content }
const waiting: ShownTemplate = {
  id: 'staff-bench',
  version: 1,
  unit,
  status: 'waiting',
  draft: { content: { ...content, title: '长椅换好了' }, by: '示例经办', at: '2026-11-23T02:00:00.000Z', mine: false },
}
const desk: Replied<typeof listTemplates> = { units: [unit], drafts: [], inUse: [came], withdrawn: [] }
const city = {
  'GET /api/templates': desk,
  'GET /api/local': {
    unit: unit.name,
    places: [],
    drafts: [],
    review: [],
    toFill: { total: 0, first: [] },
    shown: { total: 0, first: [] },
  },
  'GET /api/cards/missed': { groups: [], after: { people: 5, days: 90 } },
  'GET /api/cards': { department: unit.name, drafts: [], review: [], total: 0, cards: [] },
  'POST /api/templates': { template: waiting },
  'PUT /api/templates/housing-heat': { template: came },
  'POST /api/templates/staff-bench/signature': { template: came },
  'POST /api/templates/staff-bench/return': { template: waiting },
  'POST /api/templates/housing-heat/withdrawal': { template: came },
}
const sent = (method: string, end: string) =>
  phone.asked.find((one) => one.method === method && one.url.endsWith(end))?.data

beforeEach(() => freshPhone(city))

test('an officer writes a new one beside the cards, sees what is to be filled in, and hands it in', async () => {
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('tab', { name: '答复模板' }))
  expect(await screen.findByText('随系统带来的，还没有签发过')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '撤下' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '写一份新模板' }))
  await userEvent.type(screen.getByLabelText('名称'), content.title)
  await userEvent.type(screen.getByLabelText('什么时候用'), content.fits)
  expect(screen.getByRole('button', { name: '交给审核人签发' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('模板正文'), content.text)
  expect(screen.getByText('要填 1 处：【地点】')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() => expect(sent('POST', '/api/templates')).toEqual({ content }))
  expect(await screen.findByText('已经交上，等另一位审核人签发')).toBeInTheDocument()
})

test('a lead reads what waits word by word and signs it', async () => {
  cityAnswers({ ...city, 'GET /api/templates': { ...desk, drafts: [waiting] } })
  signIn(of('lead'))
  open(WorkKnowledge, { part: 'templates' })
  expect(await screen.findByText('等签发：长椅换好了')).toBeInTheDocument()
  expect(screen.getByText(content.text)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，开始使用' }))
  await waitFor(() => expect(sent('POST', '/signature')).toEqual({ version: 1 }))
  expect(await screen.findByText(/已经签发，一分钟内写答复的人看得到/)).toBeInTheDocument()
})

test('a lead gives a draft back, or withdraws what came with the product, with a reason', async () => {
  cityAnswers({ ...city, 'GET /api/templates': { ...desk, drafts: [waiting] } })
  signIn(of('lead'))
  open(WorkKnowledge, { part: 'templates' })
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  await userEvent.type(screen.getByLabelText('要改什么'), '电话那一处漏了')
  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(sent('POST', '/return')).toEqual({ version: 1, reason: '电话那一处漏了' }))
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await userEvent.type(screen.getByLabelText('为什么撤下'), '做法变了，重新写')
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await waitFor(() => expect(sent('POST', '/withdrawal')).toEqual({ version: 0, reason: '做法变了，重新写' }))
})

test('an editor keeps those for all units, and sees no cards', async () => {
  const all = { id: 'triage', name: '市政务公开办公室' }
  cityAnswers({ 'GET /api/templates': { ...desk, units: [all], inUse: [{ ...came, unit: all }] } })
  const { department: _department, ...editor } = of('editor')
  signIn(editor)
  open(WorkKnowledge)
  expect(await screen.findByText(/^市政务公开办公室的模板/)).toBeInTheDocument()
  expect(screen.queryByRole('tab', { name: '回答' })).not.toBeInTheDocument()
})

test('a unit of a county has its own ways and its own templates', async () => {
  signIn({ ...of('officer'), department: { id: 'housing@371502', name: '东昌府区住房城乡建设局' } })
  open(WorkKnowledge)
  expect(await screen.findByRole('tab', { name: '本地的办法' })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tab', { name: '答复模板' })).toBeInTheDocument()
  expect(screen.queryByRole('tab', { name: '回答' })).not.toBeInTheDocument()
})

test('the supervisor reads what waits at every unit, signs in place of a lead, and writes none', async () => {
  cityAnswers({ ...city, 'GET /api/templates': { ...desk, drafts: [waiting] } })
  const { department: _none, ...supervisor } = of('supervisor')
  signIn(supervisor)
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('tab', { name: '答复模板' }))
  expect(await screen.findByText(/没有别的审核人能签时，由督查代签/)).toBeInTheDocument()
  const signs = await screen.findByRole('button', { name: '签发，开始使用' })
  for (const word of ['写一份新模板', '改这份', '撤下', '修改', '不用了'])
    expect(screen.queryByRole('button', { name: word })).not.toBeInTheDocument()
  await userEvent.click(signs)
  await waitFor(() => expect(sent('POST', '/signature')).toEqual({ version: 1 }))
})
