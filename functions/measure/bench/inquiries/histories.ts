import { sealed } from '@shared/inquiries/history/besideWords'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { codeFrom } from '@shared/inquiries/case/code'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { inquiryActs as acts } from '@shared/inquiries/everyAct'
import { submitted } from '@shared/inquiries/acts/submitting'
import { acted } from '@shared/inquiries/thing'
import { caseRoom } from '../../../inquiries/caseRoom'
import { sha256 } from '../../../platform/sha256'
import { inquiries } from '../../../inquiries/store'
import { textId, texts } from '../../../inquiries/texts'
import { rowOf } from '../../../platform/store/tableRows'
import type { MeteredHouse } from './meteredHouse'
import { officerOf, citizenOf, departments, leadOf } from './people'
import { seededRandom } from './random'

const hour = 3_600_000

export interface Kept {
  id: string
  department: string
  citizen: string
}

/**
 * Writes cases with histories: in each department alike, received over a span; nine in ten of those older than a week are
 * answered, and every second answer is rated. Nobody is told, for it never happened.
 */
export async function writeHistories(
  count: number,
  span: { from: string; until: string },
  { house, fill }: Pick<MeteredHouse, 'house' | 'fill'>,
  seed: number,
): Promise<Kept[]> {
  const below = seededRandom(seed)
  const room = await caseRoom(house)
  const [from, until] = [Date.parse(span.from), Date.parse(span.until)]
  const made = Array.from({ length: count }, (_case, nth) => {
    const received = from + Math.floor((nth / count) * (until - from))
    return historyOf({ nth, received, now: house.now().getTime() }, room, below)
  })
  const rows: object[] = []
  for (const one of made) {
    const { inquiry, beside } = sealed({ ...one, outbox: [] }, room.salt(), sha256)
    rows.push({ id: inquiry.id, version: 0, ...rowOf(inquiries, inquiry) })
    for (const { digest, ...words } of beside) {
      const text = { id: textId(one.id, digest), version: 0, of: one.id, ...words }
      rows.push({ id: text.id, version: 0, ...rowOf(texts, text) })
    }
  }
  await fill('inquiries', rows)
  return made.map(({ id, department, citizen }) => ({ id, department: department.id, citizen }))
}

function historyOf(
  { nth, received, now }: { nth: number; received: number; now: number },
  { moment: { calendar, rules }, reference }: Awaited<ReturnType<typeof caseRoom>>,
  below: (below: number) => number,
): Inquiry {
  const at = (after: number): Moment => ({
    at: new Date(Math.min(received + after * hour, now)).toISOString(),
    calendar,
    rules,
  })
  const department = departments[nth % departments.length]!
  const citizen = citizenOf(nth)
  const [officer, lead] = [officerOf(department), leadOf(department)]
  const submission = {
    id: codeFrom(below),
    kind: (['consultation', 'complaint', 'suggestion'] as const)[nth % 3]!,
    channel: 'miniapp' as const,
    text: `示例 ${nth}：家里暖气三天不热，找了物业也没有人来，该找谁。${'孩子小，晚上冷。'.repeat(below(12))}`,
    contact: { name: '示例居民', phone: '13800000001' },
    publishable: nth % 4 === 0,
    attachments: [],
  }
  const route = { department: reference.department(department), reason: '示例：按职责转办', triage: false }
  const first = submitted(submission, { owner: citizen.id, caller: citizen }, route, at(0))
  const inHand = acted(acts.claim, { one: first, caller: officer, moment: at(2) })
  if (now - received < 7 * 24 * hour || nth % 10 === 0) return inHand
  const words = {
    text: `你好，来信收到。${'已约定上门测温，不达标的按天退费。'.repeat(6)}`,
    basis: [],
    attachments: [],
    overrides: [],
  }
  const drafted = acted(acts.submitForReview, { one: inHand, caller: officer, moment: at(30), sent: words })
  const answered = acted(acts.sign, { one: drafted, caller: lead, moment: at(50 + below(60)) })
  if (nth % 2 === 0) return answered
  return acted(acts.rate, { one: answered, caller: citizen, moment: at(120), sent: { stars: 1 + below(5) } })
}
