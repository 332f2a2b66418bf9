import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { InquiryView } from '@shared/inquiries/view'
import { freshPhone, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { opened, path, press } from './casePage'
import { openCase, repliedCase } from '../cases'

const earlier = { ...repliedCase.reply!, text: '已转给供热公司。', at: '2026-11-24T02:00:00.000Z' }

const lastSent = () => phone.asked.filter(({ method }) => method === 'POST').at(-1)

beforeEach(() => freshPhone())

describe('补正', () => {
  const waiting: Partial<InquiryView> = {
    status: 'correcting',
    standing: { kind: 'paused', words: '等待补正，暂停计时' },
    correction: { at: '2026-11-24T02:00:00.000Z', by: '经办人员', what: '请写明是哪个小区几号楼' },
    actions: ['correct', 'remind', 'withdraw'],
  }

  test('the citizen reads what is missing, writes it, and the case goes on', async () => {
    const going = { ...openCase, standing: { kind: 'onTime', words: '还有 5 个工作日' } }
    await opened(waiting, { [`POST ${path}/correction`]: { inquiry: going } })
    expect(screen.getByText('请写明是哪个小区几号楼')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '交上补正' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('补正内容'), '示例小区 3 号楼')
    await press('交上补正')
    expect(await screen.findByText('还有 5 个工作日')).toBeInTheDocument()
    expect(lastSent()).toMatchObject({ url: `${path}/correction`, data: { text: '示例小区 3 号楼', attachments: [] } })
    expect(screen.queryByText('请你补正')).not.toBeInTheDocument()
  })

  test('a clock that waits names no date, and nobody is reminded of what the citizen owes', async () => {
    await opened(waiting)
    expect(screen.getByText('‖')).toBeInTheDocument()
    expect(screen.getByText(/收到补正的那天重新计时/)).toBeInTheDocument()
    expect(screen.queryByText(/前由市住房城乡建设局答复/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '催一催' })).not.toBeInTheDocument()
  })

  test('what was written stays when the sending fails', async () => {
    await opened(waiting, { [`POST ${path}/correction`]: 'offline' })
    await userEvent.type(screen.getByLabelText('补正内容'), '示例小区 3 号楼')
    await press('交上补正')
    expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
    expect(screen.getByLabelText('补正内容')).toHaveValue('示例小区 3 号楼')
  })

  test('an applicant for disclosure is told what not correcting means', async () => {
    await opened({ ...waiting, kind: 'disclosure' })
    expect(screen.getByText(/视为放弃申请（《中华人民共和国政府信息公开条例》第三十条）/)).toBeInTheDocument()
  })
})

test('an application for disclosure shows in which form the information is wanted', async () => {
  await opened({ kind: 'disclosure', form: 'posted' })
  expect(screen.getByText('形式：纸质件，邮寄')).toBeInTheDocument()
})

describe('重办', () => {
  test('is asked for with a reason, and the reply from before stays to be read', async () => {
    const again: InquiryView = {
      ...openCase,
      reply: repliedCase.reply,
      redo: { at: '2026-11-26T02:00:00.000Z', by: '本人', reason: '测了温，还是十五度' },
    }
    await opened({ ...repliedCase, actions: ['rate', 'redo'] }, { [`POST ${path}/redo`]: { inquiry: again } })
    await press('没有解决，要求再办一次')
    expect(screen.getByRole('button', { name: '要求再办一次' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('哪里没有解决'), '测了温，还是十五度')
    await press('要求再办一次')
    expect(await screen.findByText('正在再办一次')).toBeInTheDocument()
    expect(lastSent()).toMatchObject({ url: `${path}/redo`, data: { reason: '测了温，还是十五度' } })
    expect(screen.queryByText('已安排上门测温。')).not.toBeInTheDocument()
    await press('看11月25日 10:00的答复')
    expect(screen.getByText('已安排上门测温。')).toBeInTheDocument()
  })

  test('after the second reply the first one is kept apart from it', async () => {
    const redo = { at: '2026-11-24T06:00:00.000Z', by: '本人', reason: '没有人来' }
    await opened({ ...repliedCase, redo, earlierReplies: [earlier], actions: [] })
    expect(screen.getByText('已安排上门测温。')).toBeInTheDocument()
    expect(screen.getByText('没有人来')).toBeInTheDocument()
    expect(screen.queryByText('已转给供热公司。')).not.toBeInTheDocument()
    await press('看11月24日 10:00的答复')
    expect(screen.getByText('已转给供热公司。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '没有解决，要求再办一次' })).not.toBeInTheDocument()
  })
})

describe('催办', () => {
  test('one press tells the department, and the page says when it may be done again', async () => {
    const now = new Date().toISOString()
    const reminded = {
      ...openCase,
      timeline: [...openCase.timeline, { at: now, type: 'reminded', title: '催办', by: '示例居民' }],
    }
    await opened({ actions: ['remind'] }, { [`POST ${path}/reminder`]: { inquiry: reminded } })
    await press('催一催')
    expect(await screen.findByText(/今天已经催过/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '催一催' })).not.toBeInTheDocument()
  })

  test('is not offered where it may not be done, and a refusal is said in words', async () => {
    await opened(
      { actions: ['remind'] },
      {
        [`POST ${path}/reminder`]: refusal(409, 'not-now', '现在不能这样做', {
          detail: '今天已经催过，明天可以再催',
        }),
      },
    )
    await press('催一催')
    expect(await screen.findByText('今天已经催过，明天可以再催')).toBeInTheDocument()
  })
})

describe('选登', () => {
  const publication = {
    question: '暖气不热找谁',
    reply: '找供热公司',
    department: '市住房城乡建设局',
    publishedAt: '2026-11-26T02:00:00.000Z',
  }

  test('consent is given apart from everything else', async () => {
    const agreed = { ...openCase, publishable: true, actions: ['withdrawConsent'] }
    await opened({ actions: ['grantConsent'] }, { [`POST ${path}/consent`]: { inquiry: agreed } })
    expect(screen.getByText(/不同意也照样办理/)).toBeInTheDocument()
    await press('同意公开')
    expect(await screen.findByText(/你已经同意，还没有公开/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '撤回同意' })).toBeEnabled()
  })

  test('what is public is shown as others see it, and where; taken back, it is gone', async () => {
    const back = { ...repliedCase, publishable: false, actions: ['grantConsent'] }
    await opened(
      { ...repliedCase, publishable: true, publication, actions: ['withdrawConsent'] },
      { [`POST ${path}/consent-withdrawal`]: { inquiry: back } },
    )
    expect(screen.getByText('暖气不热找谁')).toBeInTheDocument()
    expect(screen.getByText(/公开在“办理情况”的“公开的问答”里/)).toBeInTheDocument()
    expect(screen.getByText(/公开的这一份和它的历史随即删除/)).toBeInTheDocument()
    await press('去看公开的问答')
    expect(phone.went.at(-1)).toBe('to /ledger/overview/index')
    await press('撤回同意')
    expect(await screen.findByText(/不同意也照样办理/)).toBeInTheDocument()
    expect(screen.queryByText('暖气不热找谁')).not.toBeInTheDocument()
  })

  test('a second thought leaves it public', async () => {
    phone.confirms = false
    await opened({ ...repliedCase, publishable: true, publication, actions: ['withdrawConsent'] })
    await press('撤回同意')
    expect(lastSent()).toBeUndefined()
  })

  test('whoever may neither give nor take back sees no such card', async () => {
    await opened({ actions: [] })
    expect(screen.queryByText('公开给别人参考')).not.toBeInTheDocument()
  })
})
