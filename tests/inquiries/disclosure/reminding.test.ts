import type * as contract from '@shared/inquiries/contract'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application } from '../office'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

const reminded = async (
  who: Parameters<Awaited<ReturnType<typeof staffedOffice>>['told']>[0],
  all: Awaited<ReturnType<typeof staffedOffice>>,
) => (await all.told(who)).filter((title) => title.endsWith('快到期了'))

async function walked(all: Awaited<ReturnType<typeof staffedOffice>>, days: readonly string[]) {
  for (const day of days) {
    all.house.clock.set(`${day}T02:00:00Z`)
    await tendCases(all.house)
    while ((await all.sweep()) > 0);
  }
}

describe('an application that waits for its applicant, before it is given up', () => {
  test('they are reminded once, three working days before the last one, and not when they have corrected', async () => {
    const all = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
    const asked = async (text: string) => {
      const { id } = await all.opened({ ...application, text })
      await all.step(more.citizen, id, 'confirmation', {})
      await all.step(more.housing, id, 'correction-request', { reason: '示例：哪一年', days: 10 })
      return id
    }
    await asked('申请公开物业服务合同备案情况')
    const other = await asked('申请公开危房改造验收记录')
    await all.step(more.citizen, other, 'correction', { text: '2025 年的' })
    await walked(all, ['2026-11-10'])
    expect(await reminded(more.citizen, all)).toEqual([])
    await walked(all, ['2026-11-11', '2026-11-12', '2026-11-13'])
    expect(await reminded(more.citizen, all)).toEqual(['还没有收到你的补正，快到期了'])
    const { text = '' } = (await all.inbox(more.citizen)).find(({ title }) => title.endsWith('快到期了')) ?? {}
    expect(text).toContain('最晚11月16日（周一）')
  })

  test('a fee that was not paid is asked after in the same way', async () => {
    const all = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
    const { id } = await all.opened(application)
    await all.step(more.citizen, id, 'confirmation', {})
    await all.step(more.housing, id, 'fee-notice', { way: 'pages', count: 120, how: '示例：到服务大厅财政窗口交' })
    await walked(all, ['2026-11-20', '2026-11-26'])
    expect(await reminded(more.citizen, all)).toEqual(['还没有收到你的缴费，快到期了'])
  })

  test('of whoever applied by letter the department hears, to tell them again', async () => {
    const all = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
    const body = { ...application, department: 'housing', channel: 'signedMail' } as const
    const made = await all.ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })
    const told = '寄信告诉了'
    await all.step(more.housing, made.body.slip.id, 'correction-request', { reason: '示例：哪一年', days: 10, told })
    await walked(all, ['2026-11-12'])
    expect(await reminded(more.housing, all)).toEqual(['申请人还没有补正，快到期了'])
  })
})
