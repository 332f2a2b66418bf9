import { performance } from 'node:perf_hooks'
import type { InquiryView } from '@shared/inquiries/view'
import type { Action } from '@shared/inquiries/case/status'
import type { Caller } from '@shared/people/caller'
import type { Acknowledged } from './acknowledged'
import type { MeteredReply, MeteredHouse } from './meteredHouse'
import { citizenOf, leadOf, officerOf, supervisor } from './people'
import type { Scripted } from './script'
import { type StepSent, stepSent } from './stepSent'

/** What the replay was told, for each case by its number in the script. */
export interface ReplayTold {
  acknowledged: Map<number, Acknowledged[]>
  ids: Map<number, string>
  /** Milliseconds that each call took, by what it was. */
  took: Map<Scripted['action'], number[]>
  /** Second hands that were told that somebody was faster. */
  beaten: number
  /** What should have worked and did not. */
  wrong: string[]
}

interface Playing extends Pick<MeteredHouse, 'ask'> {
  clients: number
  setClock(at: number): void
  /** After every thousand steps. */
  progress(done: number): void
}

/** So many clients take the steps of the script in their order, as fast as they are answered; the clock follows the script. */
export async function replay(
  steps: readonly Scripted[],
  { clients, ask, setClock, progress }: Playing,
): Promise<ReplayTold> {
  const told: ReplayTold = { acknowledged: new Map(), ids: new Map(), took: new Map(), beaten: 0, wrong: [] }
  const views = new Map<number, Promise<InquiryView | undefined>>()
  let next = 0
  const client = async () => {
    for (let step = steps[next++]; step; step = steps[next++]) {
      const { nth, at } = step
      setClock(at)
      if (next % 1_000 === 0) progress(next)
      const after = (views.get(nth) ?? Promise.resolve(undefined)).then((view) => taken(step, view, ask, told))
      views.set(nth, after)
      await after
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return told
}

async function taken(step: Scripted, view: InquiryView | undefined, ask: MeteredHouse['ask'], told: ReplayTold) {
  const { nth, action, twice, department } = step
  const sent = sendingOf(step, view)
  if (!sent) return view
  const hands = handsOf(action, nth, department)
  const started = performance.now()
  const answers = await Promise.all(
    (twice ? hands : hands.slice(0, 1)).map((caller) => ask(caller, 'POST', sent.path, sent.body)),
  )
  const took = told.took.get(action) ?? []
  took.push(performance.now() - started)
  told.took.set(action, took)
  return noted(step, answers, told) ?? view
}

/** Keeps what was acknowledged; the second hand must have been refused, but for a draft sent twice, which is one case. */
function noted({ nth, action }: Scripted, answers: readonly MeteredReply[], told: ReplayTold): InquiryView | undefined {
  const views = answers.flatMap(({ status, body }) =>
    status < 300 ? [(body as { inquiry: InquiryView }).inquiry] : [],
  )
  const [view] = views
  if (!view) {
    told.wrong.push(`第 ${nth} 件 ${action}：${JSON.stringify(answers[0]?.body).slice(0, 200)}`)
    return undefined
  }
  if (action === 'submit') {
    for (const { id } of views) if (id !== view.id) told.wrong.push(`第 ${nth} 件提交一份草稿得到两个编号`)
    told.ids.set(nth, view.id)
    return view
  }
  told.beaten += answers.filter(({ status }) => status === 409).length
  const list = told.acknowledged.get(nth) ?? []
  for (const { id, version } of views) list.push({ id, action, version })
  told.acknowledged.set(nth, list)
  return view
}

function sendingOf({ action, nth, department }: Scripted, view: InquiryView | undefined): StepSent | undefined {
  if (action === 'submit') {
    const text = `示例 ${nth}：家里暖气三天不热，找了物业也没有人来，该找谁`
    return { path: '/api/inquiries', body: { kind: 'consultation', text, department, key: `replay-${nth}-draft` } }
  }
  const around = { pick: <T>(from: readonly T[]) => from[0]!, departments: [], others: [], colleagues: [] }
  const sent = view && stepSent(action, view, around)
  return sent && { ...sent, path: `/api/inquiries/${view.id}/${sent.path}` }
}

const ofCitizen: ReadonlySet<Action | 'submit'> = new Set(['submit', 'supplement', 'rate'])

/** Who takes a step, and who else tries to at the same moment. */
function handsOf(action: Scripted['action'], nth: number, department: string): [Caller, Caller] {
  if (ofCitizen.has(action)) return [citizenOf(nth), citizenOf(nth)]
  if (action === 'sign') return [leadOf(department), supervisor]
  const officer = officerOf(department)
  return [officer, { ...officer, id: `${officer.id}-two` }]
}
