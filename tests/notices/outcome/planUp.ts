import type { listOutcomes } from '@shared/notices/chain/contractOutcomes'
import type { raiseVoice } from '@shared/notices/voices/contractVoices'
import type { Caller } from '@shared/people/caller'
import { notices } from '../../../functions/notices/store'
import { chainOffice } from '../chainOffice'
import { land, nextDoor, village } from '../office'

export const resident = (n: number): Caller => ({ id: `citizen-${n}`, role: 'citizen', name: `示例居民${n}` })
export const points = {
  taken: [{ what: '过渡费按月发', how: '第四条改为按月发放' }],
  kept: [{ what: '安置房选在原址', why: '原址规划为道路，不能建住宅' }],
}
export const supervisor = { id: 'watch', role: 'supervisor', name: '示例督查' } as const

/** A renewal whose compensation plan is up for opinions from 24 November on, thirty days. */
export async function planUp(areas = [village]) {
  const office = chainOffice()
  const { house, ask, openMatter, draft, approve } = office
  const { id } = (await openMatter({ chain: 'house', title: '【示例】古城片区房屋征收', areas: [village, nextDoor] }))
    .body.matter
  const ofStep = (step: string, kind: string, more: object) =>
    draft({ field: '旧区改造', kind, chain: { matter: id, step }, areas, ...more })
  const plan = (
    await ofStep('plan', 'house-plan', {
      ...{ title: '【示例】古城片区征收补偿方案征求意见', text: '示例正文：方案全文见附件，欢迎提意见。' },
      ...{ from: '2026-11-24', until: '2026-12-24' },
    })
  ).body.notice.id
  expect((await approve(plan)).status).toBe(200)
  let sent = 0
  const say = async (n: number) => {
    if (house.now().toISOString() < '2026-11-25') house.clock.set('2026-11-25T02:00:00.000Z')
    const body = { wish: 'comment', text: '示例：过渡费应当按月发', key: `key-of-voice-${sent++}` } as const
    return ask<typeof raiseVoice>(resident(n), 'POST /api/notices/{id}/voices', { params: { id: plan }, body })
  }
  const outcome = (more: object = {}, said: object = {}) =>
    ofStep('outcome', 'house-outcome', {
      title: '【示例】古城片区征求意见和修改情况公布',
      text: '示例正文：收到的意见和方案修改的情况公布如下。',
      ...{ from: house.now().toISOString().slice(0, 10), until: '2027-01-31' },
      outcome: { phone: 0, paper: 3, ...points, ...said },
      ...more,
    })
  const duties = async (caller: Caller = land.officer) =>
    (await ask<typeof listOutcomes>(caller, 'GET /api/notices/outcomes')).body.duties
  const over = () => house.clock.set('2026-12-25T02:00:00.000Z')
  const decide = () =>
    ofStep('decision', 'house-decision', {
      ...{ title: '【示例】古城片区房屋征收决定公告', text: '示例正文：决定征收，可以复议或者起诉。' },
      ...{ from: house.now().toISOString().slice(0, 10), until: '2027-02-28', since: '2026-12-24' },
    })
  return { ...office, id, plan, say, outcome, duties, over, decide, ofStep }
}

/** As it was before the step was there: the decision went up with the opinions published nowhere. */
export async function decidedWithout({ house, id, decide, skip }: Awaited<ReturnType<typeof planUp>>) {
  await skip(id, 'hearing')
  const { id: decision } = (await decide()).body.notice
  const store = house.store(notices)
  const one = (await store.get(decision))!
  const issue = { content: one.content, issuedAt: house.now().toISOString(), approvedBy: { id: 'x', name: '示例' } }
  await store.save({ ...one, status: 'issued', issue })
}
