import { createHmac } from 'node:crypto'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { kindMeant } from '@shared/notices/law/kinds'
import { runsUntil } from '@shared/notices/chain/progress'
import type { raiseVoice as contract } from '@shared/notices/voices/contractVoices'
import { whyNotHeard } from '@shared/notices/voices/heard'
import type { Voice } from '@shared/notices/voices/voice'
import type { Received, Replied } from '@shared/operation'
import { accountsOf, type Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { unless, unlessFaster } from '../../platform/unless'
import type { Hangs } from '../hung'
import type { Notices } from '../store'
import type { NotTakenBack } from './standing'
import type { Voices } from './store'

export interface Raising {
  notices: Pick<Notices, 'get'>
  voices: Pick<Voices, 'get' | 'create' | 'save'>
  standing: NotTakenBack
  hangs: Hangs
  moment: NoticeMoment
  /** Turns who it is into what nobody can turn back. */
  secret: string
  /** Makes a case of it for the department; the same key makes the same case. */
  toInquiry: (said: {
    text: string
    department: string
    area: string | undefined
    key: string
  }) => Promise<{ id: string; due: string }>
}

/**
 * 提意见、申请听证: a case of its department, and one more who said so of the matter. The case is written first under the
 * key of the phone, so that whoever is cut off in between sends again and neither is there twice.
 */
export async function raiseVoice(
  { params: { id }, body: { wish, text, key } }: Received<typeof contract>,
  caller: Caller,
  { notices, voices, standing, hangs, moment, secret, toInquiry }: Raising,
): Promise<Replied<typeof contract>> {
  const notice = await notices.get(id)
  if (!notice?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  const { department, issue } = notice
  const { content } = issue
  const postings = await hangs({ ...notice, issue }, moment)
  const until = runsUntil({ ...notice, issue, ...(postings ? { postings } : {}) }, moment.facts)
  const not = whyNotHeard(wish, notice, kindMeant(content), { from: content.from, until, today: moment.today })
  if (not) throw new Problem('not-now', not)
  const about = content.chain?.matter ?? id
  // Who asks for a hearing counts once; whoever says what they think may do so again.
  const [voiceId = '', ...earlier] = accountsOf(caller).map((person) => {
    const told = [about, person, ...(wish === 'hearing' ? [] : [key])].join('/')
    return `voice-${about}-${createHmac('sha256', secret).update(told).digest('base64url').slice(0, 32)}`
  })
  const before = (await Promise.all([voiceId, ...earlier].map((one) => voices.get(one)))).find(
    (one) => one !== undefined,
  )
  const [stands] = before ? await standing([before]) : []
  if (stands && wish === 'hearing')
    throw new Problem(
      'already-exists',
      `你已经申请过听证，编号 ${stands.inquiry}，一人计一次；要补充的，在那件里补充`,
      undefined,
      { about: stands.inquiry },
    )
  const { id: inquiry, due } = await toInquiry({
    text: `对公告「${content.title}」${wish === 'hearing' ? '认为方案不合法律法规，申请听证' : '提意见'}：${text}`,
    department: department.id,
    area: content.areas.length === 1 ? content.areas[0] : undefined,
    key: `${key}-${wish}`,
  })
  const said: Voice = { id: voiceId, version: 0, wish, notice: id, about, inquiry, at: moment.at }
  // Whoever took their application back may ask again: it is their one, with the new case.
  const kept = before && !stands ? voices.save({ ...said, id: before.id, version: before.version }) : undefined
  if (kept) await unlessFaster(kept)
  else if (!before) await unless(voices.create(said), 'already-exists')
  return { inquiry, department: department.name, due }
}
