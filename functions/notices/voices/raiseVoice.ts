import { createHmac } from 'node:crypto'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { Notice } from '@shared/notices/notice'
import { kindMeant } from '@shared/notices/law/kinds'
import { runsUntil } from '@shared/notices/chain/progress'
import type { raiseVoice as contract } from '@shared/notices/voices/contractVoices'
import { whyNotHeard } from '@shared/notices/voices/heard'
import type { Voice } from '@shared/notices/voices/voice'
import type { Received, Replied } from '@shared/operation'
import { accountsOf, type Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { type Wish, wishes } from '@shared/notices/voices/words'
import { unless, unlessFaster } from '../../platform/unless'
import type { Hangs } from '../hung'
import type { Notices } from '../store'
import type { NotTakenBack } from './standing'
import type { Voices } from './store'

/** A case that was made of what somebody said. */
export interface MadeCase {
  id: string
  /** Whose it is now. */
  department: string
  due: string
}

export interface Raising {
  notices: Pick<Notices, 'get'>
  voices: Pick<Voices, 'get' | 'create' | 'save'>
  standing: NotTakenBack
  hangs: Hangs
  moment: NoticeMoment
  /** Turns who it is into what nobody can turn back. */
  secret: string
  /** What came of the key before, when its answer was lost: a case in these very words, or in others, with what to say then. */
  before: (key: string, text: string) => Promise<{ made: MadeCase; changed?: Problem } | undefined>
  /** Tells whoever asks for a hearing that is fixed already when and where it is; nothing where none is. */
  tellWhen: (matter: string, notice: string) => Promise<void>
  /** Makes a case of it for the department; the same key makes the same case. */
  toInquiry: (said: {
    text: string
    department: Pick<Notice['department'], 'id' | 'name'>
    area: string | undefined
    key: string
  }) => Promise<MadeCase>
}

/**
 * 提意见、申请听证: a case of its department, and one more who said so of the matter. The case is written first under the
 * key of the phone, so that whoever is cut off in between sends again and neither is there twice. Changed since, it is not
 * said twice either: whoever sends it is told of the case that is there.
 */
export async function raiseVoice(
  { params: { id }, body: { wish, text, key } }: Received<typeof contract>,
  caller: Caller,
  needs: Raising,
): Promise<Replied<typeof contract>> {
  const { notices, hangs, moment, before, toInquiry, tellWhen } = needs
  const notice = await notices.get(id)
  if (!notice?.issue) throw new Problem('not-found', '没有这份公告，可能已经移走')
  const { department, issue } = notice
  const { content } = issue
  const about = content.chain?.matter ?? id
  const countsAs = (what: Wish) => counted({ wish: what, notice: id, about, key }, caller, needs)
  const words = `对公告「${content.title}」${wish === 'hearing' ? '认为方案不合法律法规，申请听证' : '提意见'}：${text}`
  for (const what of [wish, ...wishes.filter((one) => one !== wish)]) {
    const kept = await before(`${key}-${what}`, words)
    if (!kept) continue
    await (await countsAs(what)).keep(kept.made.id)
    if (what === 'hearing') await tellWhen(about, id)
    if (kept.changed) throw kept.changed
    return told(kept.made)
  }
  const postings = await hangs({ ...notice, issue }, moment)
  const until = runsUntil({ ...notice, issue, ...(postings ? { postings } : {}) }, moment.facts)
  const not = whyNotHeard(wish, notice, kindMeant(content), { from: content.from, until, today: moment.today })
  if (not) throw new Problem('not-now', not)
  const { stands, keep } = await countsAs(wish)
  if (stands && wish === 'hearing')
    throw new Problem(
      'already-exists',
      `你已经申请过听证，编号 ${stands.inquiry}，一人计一次；要补充的，在那件里补充`,
      undefined,
      { about: stands.inquiry },
    )
  const area = content.areas.length === 1 ? content.areas[0] : undefined
  const made = await toInquiry({ text: words, department, area, key: `${key}-${wish}` })
  await keep(made.id)
  if (wish === 'hearing') await tellWhen(about, id)
  return told(made)
}

const told = ({ id, department, due }: MadeCase) => ({ inquiry: id, department, due })

/** One more who said so: who asks for a hearing counts once, whoever says what they think may do so again. */
async function counted(
  { wish, notice, about, key }: Pick<Voice, 'wish' | 'notice' | 'about'> & { key: string },
  caller: Caller,
  { voices, standing, moment, secret }: Raising,
) {
  const [voiceId = '', ...earlier] = accountsOf(caller).map((person) => {
    const told = [about, person, ...(wish === 'hearing' ? [] : [key])].join('/')
    return `voice-${about}-${createHmac('sha256', secret).update(told).digest('base64url').slice(0, 32)}`
  })
  const before = (await Promise.all([voiceId, ...earlier].map((one) => voices.get(one)))).find(
    (one) => one !== undefined,
  )
  const [stands] = before ? await standing([before]) : []
  const keep = async (inquiry: string) => {
    const said: Voice = { id: voiceId, version: 0, wish, notice, about, inquiry, at: moment.at }
    // Whoever took their application back may ask again: it is their one, with the new case.
    if (before && !stands) await unlessFaster(voices.save({ ...said, id: before.id, version: before.version }))
    else if (!before) await unless(voices.create(said), 'already-exists')
  }
  return { stands, keep }
}
