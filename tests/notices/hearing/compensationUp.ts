import type { callOffHearing } from '@shared/notices/chain/acts/callOffHearing'
import type { changeHearing } from '@shared/notices/chain/acts/changeInvitation'
import type { inviteToHearing } from '@shared/notices/chain/acts/inviteToHearing'
import type { raiseVoice } from '@shared/notices/voices/contractVoices'
import type { Caller } from '@shared/people/caller'
import { inquiries } from '../../../functions/inquiries/store'
import { matters } from '../../../functions/notices/matters/store'
import { chainOffice } from '../chainOffice'
import { land } from '../office'

let sent = 0
export const resident = (n: number): Caller => ({ id: `citizen-${n}`, role: 'citizen', name: `示例居民${n}` })

/** A land acquisition whose 补偿安置公告 is up and hangs; ten members have a say. */
export async function compensationUp() {
  const office = chainOffice()
  const { house, ask, openMatter, stepDraft, goUp, post, begin, end } = office
  const { id } = (await openMatter()).body.matter
  const pre = (await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id
  await goUp(pre)
  await post(pre)
  house.clock.set('2026-12-08T02:00:00.000Z')
  for (const step of ['survey', 'risk']) {
    await begin(id, step)
    await end(id, step)
  }
  const notice = (await stepDraft(id, ['compensation', 'land-compensation', 40])).body.notice.id
  await goUp(notice)
  await post(notice)
  house.clock.set('2026-12-10T02:00:00.000Z')
  const say = (caller: Caller, more: object = {}, to = notice) =>
    ask<typeof raiseVoice>(caller, 'POST /api/notices/{id}/voices', {
      params: { id: to },
      body: { wish: 'comment', text: '示例：青苗的补偿标准写低了', key: `key-of-voice-${sent++}`, ...more },
    })
  const hearing = (caller: Caller, more: object = {}) =>
    say(caller, { wish: 'hearing', text: '示例：方案没有按条例算', ...more })
  const card = async () => (await office.list())[0]!
  const seen = async () => (await house.store(matters).get(id))!.events.length
  const hour = (when: string, more: object = {}) => ({
    when,
    where: '示例镇政府二楼会议室',
    contact: '示例电话 0635-0000001',
    ...more,
  })
  const params = { id }
  const step = 'hearing'
  const invite = async (when: string, more: object = {}, caller: Caller = land.officer) =>
    ask<typeof inviteToHearing>(caller, 'POST /api/notices/matters/{id}/hearing', {
      params,
      body: { version: await seen(), step, invitation: hour(when, more) },
    })
  const changeHour = async (when: string, more: object = {}, reason = '示例：会议室要修，换个地方') =>
    ask<typeof changeHearing>(land.officer, 'POST /api/notices/matters/{id}/hearing-change', {
      params,
      body: { version: await seen(), step, invitation: hour(when, more), reason },
    })
  const callOff = async (reason = '示例：主持人病了，另定时间', caller: Caller = land.officer) =>
    ask<typeof callOffHearing>(caller, 'POST /api/notices/matters/{id}/hearing-calling-off', {
      params,
      body: { version: await seen(), step, reason },
    })
  /** The cases that came of what was said, as they are kept. */
  const voicesOf = async () => house.store(inquiries).many((await card()).voices.map(({ inquiry }) => inquiry))
  return { ...office, id, pre, notice, say, hearing, card, invite, changeHour, callOff, voicesOf }
}
