import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase, referral } from '../cases'

const city: City = { 'POST /api/inquiries': { inquiry: openCase }, 'POST /api/answers': referral }
const sent = () => phone.asked.filter((one) => one.url === '/api/inquiries').map((one) => one.data)

beforeEach(() => freshPhone(city))

describe('the kind', () => {
  const offer = (kind: string, name: string, meaning: string, limit: string) => ({
    ...{ kind, name, meaning, limit },
    basis: '本市约定',
  })
  const proposal = {
    kind: 'complaint',
    because: '你写到“坏了”，像是要人来解决的事。',
    kinds: [
      offer('complaint', '投诉', '有事要人来解决', '15 个工作日内答复'),
      offer('consultation', '咨询', '想知道规定', '5 个工作日内答复'),
      offer('suggestion', '建议', '有想法', '15 个工作日内答复'),
      offer('disclosure', '信息公开申请', '想要一份文件', '20 个工作日内答复'),
    ],
  }
  const proposing: City = { ...city, 'POST /api/inquiries/proposal': proposal }

  test('is proposed from what is written, with why, what each is for and by when it is answered', async () => {
    signIn()
    cityAnswers(proposing)
    useDrafts.getState().edit({ text: '路灯坏了半个月' })
    open(Submit)
    expect(await screen.findByText(proposal.because)).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /^投诉：有事要人来解决，15 个工作日内答复/ })).toBeChecked()
    expect(screen.getByText('5 个工作日内答复（本市约定）')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(sent()[0]).toMatchObject({ kind: 'complaint' }))
  })

  test('comes with a word on several matters only where there are several, and none of it for a document', async () => {
    signIn()
    const said = /像是写了几件事，分别归市发展改革委、市水利局。/
    cityAnswers(proposing)
    useDrafts.getState().edit({ text: '电费多出来三百' })
    const { unmount } = open(Submit)
    await screen.findByText(proposal.because)
    expect(screen.queryByText(/几件事/)).toBeNull()
    unmount()
    cityAnswers({ 'POST /api/inquiries/proposal': { ...proposal, apart: ['市发展改革委', '市水利局'] } })
    useDrafts.getState().edit({ text: '电费多出来三百。另外自来水停了两天' })
    open(Submit)
    expect(await screen.findByText(said)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '提交' })).toBeEnabled()
    await userEvent.click(screen.getByRole('radio', { name: /^信息公开申请：/ }))
    expect(screen.queryByText(said)).toBeNull()
  })

  test('of a complaint written as an application is doubted before it is sent, and one tap makes it a complaint', async () => {
    signIn()
    cityAnswers(proposing)
    useDrafts.getState().edit({ text: '路灯坏了半个月，我要投诉', kind: 'disclosure', kindChosen: true })
    open(Submit)
    expect(await screen.findByText(/投诉、举报不按信息公开申请办理（政府信息公开条例 第三十九条）/)).toBeInTheDocument()
    expect(screen.getByText(proposal.because)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '改成投诉' }))
    expect(screen.queryByText(/不按信息公开申请办理/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(sent()[0]).toMatchObject({ kind: 'complaint' }))
  })

  test('of an application for a document is not doubted', async () => {
    signIn()
    cityAnswers({ ...city, 'POST /api/inquiries/proposal': { ...proposal, kind: 'disclosure' } })
    useDrafts.getState().edit({ text: '申请公开路灯改造的合同', kind: 'disclosure', kindChosen: true })
    open(Submit)
    await screen.findByText(proposal.because)
    expect(screen.queryByText(/不按信息公开申请办理/)).toBeNull()
  })

  test('of a document that is called after faults and complaints is not doubted either', async () => {
    signIn()
    cityAnswers(proposing)
    useDrafts.getState().edit({ text: '2025 年路灯坏了的投诉处理情况', kind: 'disclosure', kindChosen: true })
    open(Submit)
    expect(await screen.findByRole('radio', { name: /^信息公开申请：/ })).toBeChecked()
    expect(screen.queryByText(/不按信息公开申请办理/)).toBeNull()
  })

  test('that a person chose stays, whatever is written after', async () => {
    signIn()
    cityAnswers(proposing)
    useDrafts.getState().edit({ text: '路灯坏了半个月' })
    open(Submit)
    await userEvent.click(await screen.findByRole('radio', { name: /^建议：/ }))
    await userEvent.type(screen.getByLabelText('诉求内容'), '，没人修')
    await waitFor(() => expect(phone.asked.filter((one) => one.url.endsWith('/proposal'))).toHaveLength(2), {
      timeout: 3_000,
    })
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(sent()[0]).toMatchObject({ kind: 'suggestion' }))
  })

  test('of words typed without a connection is read when they are sent, not left as 咨询', async () => {
    signIn()
    cityAnswers({ 'POST /api/inquiries/proposal': 'offline', 'POST /api/inquiries': 'offline' })
    useDrafts.getState().edit({ text: '路灯坏了半个月' })
    open(Submit)
    expect(screen.getByText('不选的，照你写的内容分类')).toBeInTheDocument()
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
    cityAnswers(proposing)
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByText('7K2M-93QF')).toBeInTheDocument()
    expect(sent()).toEqual([expect.objectContaining({ kind: 'complaint' })])
  })

  test('chosen without a connection is sent as it was chosen', async () => {
    signIn()
    cityAnswers({ 'POST /api/inquiries/proposal': 'offline', 'POST /api/inquiries': 'offline' })
    useDrafts.getState().edit({ text: '路灯坏了半个月' })
    open(Submit)
    await userEvent.click(screen.getByRole('radio', { name: '建议' }))
    cityAnswers(proposing)
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(sent()).toEqual([expect.objectContaining({ kind: 'suggestion' })]))
  })

  test('that turns out to be an application on sending asks first for what an application needs', async () => {
    signIn()
    cityAnswers({ 'POST /api/inquiries/proposal': 'offline', 'POST /api/inquiries': 'offline' })
    useDrafts.getState().edit({ text: '申请公开征地补偿方案' })
    open(Submit)
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await screen.findByText('现在连不上网络')
    cityAnswers({ ...city, 'POST /api/inquiries/proposal': { ...proposal, kind: 'disclosure' } })
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByText('还没有提交：写的像是信息公开申请')).toBeInTheDocument()
    expect(screen.getByLabelText('姓名或者名称')).toBeInTheDocument()
    expect(useDrafts.getState().inquiry?.text).toBe('申请公开征地补偿方案')
  })

  test('comes after whom to call where danger is read only on sending; pressed again, it is sent', async () => {
    signIn()
    const urgent = { what: '起火', now: ['人先出去'], calls: [{ number: '119', name: '火警和救援' }] }
    cityAnswers({ ...city, 'POST /api/inquiries/proposal': 'offline', 'POST /api/inquiries': 'offline' })
    useDrafts.getState().edit({ text: '楼下着火了' })
    open(Submit)
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await screen.findByText('现在连不上网络')
    cityAnswers({ ...city, 'POST /api/inquiries/proposal': { ...proposal, urgent } })
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('link', { name: '打 119，火警和救援' })).toBeInTheDocument()
    expect(sent()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(sent()).toHaveLength(1))
  })

  test('of a text that tells of danger comes after whom to call', async () => {
    signIn()
    const urgent = { what: '起火', now: ['人先出去'], calls: [{ number: '119', name: '火警和救援' }] }
    cityAnswers({ ...city, 'POST /api/inquiries/proposal': { ...proposal, urgent } })
    useDrafts.getState().edit({ text: '楼下着火了' })
    open(Submit)
    expect(await screen.findByRole('link', { name: '打 119，火警和救援' })).toHaveAttribute('href', 'tel:119')
  })
})
