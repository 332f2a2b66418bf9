import type { readInquiry, submitInquiry } from '@shared/inquiries/contract'
import type { supplementInquiry } from '@shared/inquiries/acts/asker/supplement'
import type { Action } from '@shared/inquiries/case/status'
import type { Acknowledged } from '../../functions/measure/bench/inquiries/acknowledged'
import { seededRandom } from '../../functions/measure/bench/inquiries/random'
import { stepSent } from '../../functions/measure/bench/inquiries/stepSent'
import type { LocalSystem } from './localSystem'

export interface Person {
  token: string
  /** Citizens submit, the others do not. */
  asks: boolean
  /** Accounts of others in the same department. */
  colleagues: string[]
}

export interface Done {
  acknowledged: Acknowledged[]
  /** Query codes that citizens were given, by the key of the draft. */
  submitted: Map<string, string>
  refused: number
  /** Begun so far, whether or not they arrived. */
  drafts: number
  /** Calls whose answer never came, for the system died. */
  unanswered: number
}

interface Needs {
  /** The system as it runs now; after a crash, once it runs again. */
  system(): Promise<LocalSystem>
  people: readonly Person[]
  departments: readonly string[]
  done: Done
}

const texts = [
  '示例：家里暖气三天不热，该找谁',
  '示例：社保卡丢了怎么补办，要带什么材料',
  '示例：小区东门路灯不亮已经一周，晚上看不清路',
]
/** What the law wants of an application for disclosure besides its text. */
const application = { form: 'online', contact: { name: '示例居民', phone: '13800000041' } }
/** Steps after which little can happen to a case, and so taken seldom. */
const final: ReadonlySet<Action> = new Set(['withdraw', 'decline', 'merge'])

/**
 * Somebody who does what a page would let them, again and again, until `enough`: submits, or opens a case and takes one of
 * the steps offered there. A draft whose answer never came is sent again under its key, as the pages do.
 */
export async function actAtRandom(seed: number, enough: () => boolean, needs: Needs): Promise<void> {
  const { people, departments, done } = needs
  const below = seededRandom(seed)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const citizens = people.filter(({ asks }) => asks)
  let drafts = 0
  while (!enough()) {
    const known = [...done.submitted.values()]
    if (known.length < 12 || below(8) === 0) {
      const kind = pick(['consultation', 'complaint', 'suggestion', 'disclosure'] as const)
      const body = {
        kind,
        ...(kind === 'disclosure' ? application : {}),
        text: pick(texts),
        department: pick([...departments, 'triage']),
        publishable: below(2) === 0,
        key: `chaos-${seed}-${drafts++}`,
        // The same few matters again and again are meant here.
        different: true,
      }
      // In turn: nobody may submit much at once.
      const { token } = citizens[done.drafts++ % citizens.length]!
      await untilAnswered(needs, (system) => submit(system, token, body, done))
    } else {
      const person = pick(people)
      const around = { pick, departments, others: known, colleagues: person.colleagues }
      await once(needs, (system) => stepTaken(system, { token: person.token, id: pick(known), around, below }, done))
    }
  }
}

async function submit(system: LocalSystem, token: string, body: { key: string }, { submitted }: Done): Promise<void> {
  const made = await system.call<typeof submitInquiry>('POST /api/inquiries', { token, body })
  if (made.status !== 201) throw new Error(`${made.status} ${made.body.detail ?? made.body.title}`)
  submitted.set(body.key, made.body.inquiry.id)
}

interface Taking {
  token: string
  id: string
  around: Parameters<typeof stepSent>[2]
  below: (below: number) => number
}

async function stepTaken(system: LocalSystem, { token, id, around, below }: Taking, done: Done): Promise<void> {
  const seen = await system.call<typeof readInquiry>('GET /api/inquiries/{id}', { token, params: { id } })
  if (seen.status !== 200) return
  const offered = seen.body.inquiry.actions.filter((one) => !final.has(one) || below(6) === 0)
  if (offered.length === 0) return
  const action = around.pick(offered)
  const sent = stepSent(action, seen.body.inquiry, around)
  if (!sent) return
  const route = `POST /api/inquiries/{id}/${sent.path}` as 'POST /api/inquiries/{id}/supplement'
  const body = sent.body ? { body: sent.body } : {}
  const made = await system.call<typeof supplementInquiry>(route, { token, params: { id }, ...body })
  if (made.status === 200) done.acknowledged.push({ id, action, version: made.body.inquiry.version })
  // Somebody was faster, and the case may be elsewhere by now.
  else if (made.status === 409 || made.status === 403) done.refused++
  // Who clicks at random also picks applications for disclosure, which no other case may take in, and the unit that has it already.
  else if ((action === 'merge' || action === 'assign') && made.status === 400) done.refused++
  else throw new Error(`${action}: ${made.status} ${made.body.detail ?? made.body.title}`)
}

/** A call that the system died under may have been carried out or not; nobody was told. */
async function once({ system, done }: Needs, act: (system: LocalSystem) => Promise<unknown>): Promise<boolean> {
  const asked = system()
  const running = await asked
  try {
    await act(running)
    return true
  } catch (error) {
    if (system() === asked) throw error
    done.unanswered++
    return false
  }
}

async function untilAnswered(needs: Needs, act: (system: LocalSystem) => Promise<unknown>): Promise<void> {
  while (!(await once(needs, act)));
}
