import { act, screen, within } from '@testing-library/react'
import { cityAnswers, freshPhone } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { opened, path, press } from './casePage'
import { openCase, repliedCase } from '../cases'

beforeEach(() => freshPhone())

describe('what became of it', () => {
  const stopped = (words: string) => ({ kind: 'stopped' as const, words })

  test('不予受理 comes with the reason and the right way, and with no date', async () => {
    await opened({
      status: 'declined',
      standing: stopped('没有受理，不计时'),
      declined: { reason: '已经在诉讼中', channel: '请向受理的法院询问' },
      actions: [],
    })
    expect(screen.getByText('已经在诉讼中')).toBeInTheDocument()
    expect(screen.getByText('请向受理的法院询问')).toBeInTheDocument()
    expect(screen.queryByText(/答复期限|前由/)).not.toBeInTheDocument()
    expect(screen.getByText('没有受理，不计时').closest('.card')).toHaveClass('card--plain')
  })

  test('征求意见 says whom, why and since when, and no date as if the clock ran', async () => {
    await opened({
      status: 'consulting',
      standing: { kind: 'paused', words: '暂停计时，还剩 3 个工作日' },
      consultation: {
        at: '2026-11-24T02:00:00.000Z',
        by: '经办人员',
        whom: '市生态环境局',
        reason: '要先弄清管道归谁',
      },
    })
    expect(screen.getByText('正在征求市生态环境局的意见：要先弄清管道归谁')).toBeInTheDocument()
    expect(screen.getByText(/答复日期往后顺延/)).toBeInTheDocument()
    expect(screen.queryByText(/前由/)).not.toBeInTheDocument()
  })

  test('已并案 says who answers both and by when, without the other asker’s code', async () => {
    const together = {
      department: '市城市管理局',
      dueDate: '2026-11-27' as const,
      standing: { kind: 'onTime' as const, words: '还有 2 个工作日' },
    }
    await opened({ status: 'merged', standing: stopped('与相同的诉求一并办理'), together, actions: [] })
    expect(screen.getByText('由市城市管理局一并答复 · 还有 2 个工作日 · 周五（11月27日）前')).toBeInTheDocument()
    expect(screen.getByText('与相同的诉求一并办理').closest('.card')).toHaveClass('card--plain')
  })
})

describe('时限', () => {
  test('tells what is used of the limit, and each day on what it rests', async () => {
    await opened({
      clock: { ...openCase.clock, limit: 20, used: 12, remaining: 8, extendedBy: 5 },
      days: [
        { date: '2026-11-23', counts: false, reason: '收到当日不计', kind: '起算日' },
        { date: '2026-11-24', counts: true, ordinal: 1, reason: '工作日', kind: '工作日' },
        {
          date: '2026-11-25',
          counts: false,
          reason: '征求意见，暂停',
          kind: '暂停',
          basis: '《中华人民共和国政府信息公开条例》第三十三条第三款',
        },
      ],
    })
    expect(screen.getByText('期限 20 个工作日（延长了 5 个工作日），已用 12 个工作日')).toBeInTheDocument()
    await press('怎么算的')
    const paused = within(screen.getByText('征求意见，暂停').closest('.days__one') as HTMLElement)
    expect(paused.getByText('‖ 暂停')).toBeInTheDocument()
    expect(paused.getByText('《中华人民共和国政府信息公开条例》第三十三条第三款')).toBeInTheDocument()
  })

  test('a date in a year without a holiday notice is provisional, and says why', async () => {
    const clock = { ...openCase.clock, dueAt: '2027-01-08T15:59:59.999Z', dueDate: '2027-01-08' as const }
    await opened({ clock: { ...clock, provisional: true, unissued: 2027 } })
    expect(screen.getByText('周五（2027年1月8日）前由市住房城乡建设局答复（暂定）')).toBeInTheDocument()
    expect(screen.getByText(/2027 年的放假安排还没有公布/)).toBeInTheDocument()
  })

  test('a reply that came late is not green', async () => {
    await opened({ ...repliedCase, standing: { kind: 'closedLate', words: '答复时已超期 2 个工作日' } })
    expect(screen.getByText('答复时已超期 2 个工作日').closest('.card')).toHaveClass('card--amber')
  })
})

test('whoever comes back to a case meets it as it is now, not as it was when they left', async () => {
  await opened({})
  cityAnswers({ [`GET ${path}`]: { inquiry: repliedCase } })
  act(() => phone.shown.forEach((one) => one()))
  expect(await screen.findByText('已答复')).toBeInTheDocument()
})
