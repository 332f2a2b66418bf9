import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { type Action, actions, type Status } from '@shared/inquiries/case/status'
import type { supplementInquiry } from '@shared/inquiries/acts/asker/supplement'
import { codeFrom } from '@shared/inquiries/case/code'
import { accounts } from '../../../functions/platform/identity/account'
import { inquiries } from '../../../functions/inquiries/store'
import { everyAct } from './everyAct'
import { office } from '../office'
import type { Caller } from '@shared/people/caller'
import { more } from '../people'
import type { Standing } from './standings'

const at = '2026-11-23T01:00:00.000Z'
const by = { id: more.housingTwo.id, name: more.housingTwo.name }
const house = { id: 'house', name: '自动办理' }
const department = { id: 'housing', name: '市住房城乡建设局' }
const lamps = { id: 'urban-management', name: '市城市管理局' }
const copy = { question: '示例：暖气不热找谁', reply: '示例：先报修，再测温' }
const part = { department: lamps, since: at, dueAt: '2026-11-26T09:30:00.000Z', dueDate: '2026-11-26' as const }

type Situation = (one: Inquiry) => Partial<Inquiry>
const pending: Situation = () => ({
  assignee: by,
  parts: [part],
  draft: { by, at, text: '示例：今天下午上门看管道，按天退费', basis: [], attachments: [], overrides: [] },
  extensionAsked: { by, at, amount: 1, reason: '示例：要到现场核实' },
  proposal: { by: { id: more.editor.id, name: more.editor.name }, at, ...copy },
  publishable: true,
  opening: { stands: 'owed', dueDate: '2026-12-21' },
})
/** What may be the matter with a case besides where it stands: each act that waits for something finds it in one of them. */
export const situations: Record<string, Situation> = {
  刚收到: () => ({}),
  都在等: pending,
  都做过: (one) => ({
    ...pending(one),
    parts: [{ ...part, text: '示例意见', contributedAt: at }],
    opening: { stands: 'kept', dueDate: '2027-11-23' },
    supervised: { by, at, reason: '示例：尽快' },
    proposal: { by, at, ...copy, signedBy: by },
    publication: { ...copy, department: department.name, publishedAt: at },
    clock: { ...one.clock, dueAt: '2026-11-22T09:30:00.000Z', dueDate: '2026-11-22' },
    events: [
      ...one.events,
      { type: 'disputed', at, by: house, from: lamps, reason: '示例' },
      { type: 'assigned', at, by: house, to: department, reason: '示例' },
      ...[1, 2, 3].map(
        (returns) => ({ type: 'returned', at, by, from: lamps, to: department, reason: '示例', returns }) as const,
      ),
      { type: 'correctionRequested', at, by, reason: '示例' },
      { type: 'redone', at, by, reason: '示例' },
      { type: 'replied', at, by, department, text: '示例答复', basis: [] },
      { type: 'rated', at, by, stars: 3 },
    ],
  }),
  要公开信息: (one) => ({ ...pending(one), kind: 'disclosure' }),
  没确认收到: (one) => ({ ...pending(one), kind: 'disclosure', clock: { ...one.clock, unconfirmed: true } }),
}

/** An answer of the door to one act of one person on one case, and the case as it is kept then. */
export interface Answer {
  status: number
  said?: string | undefined
  kept: Inquiry | undefined
}

/** Asks at the public door for every act on a case that is just there, by everybody who may stand to it in some way. */
export async function everyAnswer(
  status: Status,
  situation: Situation,
  people: readonly Standing[],
  of: readonly Action[] = actions,
) {
  const { house, ask, submit } = office()
  const store = house.store(inquiries)
  const departments = [department, lamps, { id: 'ecology', name: '市生态环境局' }]
  for (const one of departments) {
    const person = {
      id: `staff-${one.id}-colleague`,
      version: 0,
      role: 'officer',
      name: '示例同事',
      department: one,
    } as const
    await house.store(accounts).create({ ...person, places: [], disabled: false, createdAt: at })
  }
  const { id } = (await submit({ department: 'housing' })).body.inquiry
  const made = (await store.get(id))!
  await store.create({ ...made, id: 'AAAA-AAAA', version: 0 })
  let number = 0
  const digits = () => {
    let rest = ++number
    return (below: number) => {
      const digit = rest % below
      rest = Math.floor(rest / below)
      return digit
    }
  }
  const answers = new Map<Action, Answer[]>()
  for (const action of of) {
    const act = everyAct[action]
    if (act === 'itself') continue
    const row: Answer[] = []
    for (const { caller, to } of people) {
      const one = { ...made, id: codeFrom(digits()), version: 0, status, ...situation(made), outbox: [] }
      const merged = status === 'merged' ? { mergedInto: 'AAAA-AAAA' } : {}
      const kept = { ...one, ...merged, ...to?.(one) }
      await store.create(kept)
      const route = `POST /api/inquiries/{id}/${act.path}` as 'POST /api/inquiries/{id}/supplement'
      const body = sent(act.body, kept, caller)
      const got = await ask<typeof supplementInquiry>(caller, route, { params: { id: kept.id }, ...body })
      row.push({ status: got.status, said: got.body.detail ?? got.body.title, kept: await store.get(kept.id) })
    }
    answers.set(action, row)
  }
  return answers
}

/** With what the person had seen of the case, to a colleague of their own, and to an application with its kind of answer. */
function sent(body: object | undefined, { events, kind }: Inquiry, { department: own = 'housing' }: Caller) {
  if (!body) return {}
  const version = 'version' in body ? { version: events.length } : {}
  const to = 'to' in body ? { to: `${own}-colleague` } : {}
  const answer =
    'basis' in body && 'text' in body && kind === 'disclosure'
      ? { answer: { kind: '予以公开', opening: { judged: '转为主动公开' } } }
      : {}
  return { body: { ...body, ...version, ...to, ...answer } }
}

/** What the door answers to everybody who wants to read a case that is just there. */
export async function everyReading(
  situation: Situation,
  people: readonly Standing[],
): Promise<Pick<Answer, 'status'>[]> {
  const { house, submit, read } = office()
  const store = house.store(inquiries)
  const { id } = (await submit({ department: 'housing' })).body.inquiry
  const made = (await store.get(id))!
  const answers: Pick<Answer, 'status'>[] = []
  for (const [nth, { caller, to }] of people.entries()) {
    let rest = nth + 2
    const id = codeFrom((below) => {
      const digit = rest % below
      rest = Math.floor(rest / below)
      return digit
    })
    const one: Inquiry = { ...made, id, version: 0, ...situation(made) }
    await store.create({ ...one, ...to?.(one) })
    answers.push(await read(caller, one.id))
  }
  return answers
}
