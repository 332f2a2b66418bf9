import type { ConcernAct } from '@shared/concerns/acts/act'
import { clocksFor, followUpFrom, mendingFrom } from '@shared/concerns/clocksFor'
import { beganAt } from '@shared/concerns/clock'
import type { Concern } from '@shared/concerns/concern'
import type { Evidence } from '@shared/concerns/evidence'
import { concernIsOpen } from '@shared/concerns/status'
import type { Severity } from '@shared/concerns/words'
import { requireWatched } from '@shared/departments/watchedTopics'
import type { Named } from '@shared/named'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { bringIn } from '../inquiries/uploads/attachments'
import type { Reference } from '../platform/bucket/reference'
import type { House } from '../platform/house'
import { casesNamed } from './linked/casesNamed'
import { respondent } from './respondent'
import type { Concerns } from './store'

/** The fields by which the body of an act names something that is kept elsewhere. */
export interface NamedInAct {
  department?: string
  cosigners?: readonly string[]
  severity?: Severity
  /** One of the watched topics. */
  topic?: string
  /** Another concern. */
  into?: string
  /** Cases. */
  codes?: readonly string[]
  evidence?: readonly Evidence[]
}

interface Needs {
  house: House
  reference: Reference
  concerns: Pick<Concerns, 'get'>
  caller: Caller
  at: string
}

/** What the body of an act names, as the act takes it. @throws Problem 'bad-input' | 'not-found' for what is not there. */
export async function lookUp(
  { beginsFollowUp, beginsMending }: ConcernAct,
  one: Concern,
  sent: NamedInAct,
  needs: Needs,
): Promise<object> {
  const { reference, caller, at, house } = needs
  const { department, cosigners, severity, into, codes, topic } = sent
  if (topic !== undefined && topic !== one.topic) requireWatched(topic, reference.watched)
  const to = department === undefined ? undefined : respondent(department, reference)
  const files = (sent.evidence ?? []).flatMap(({ file }) => file ?? [])
  await bringIn(files, filesIn(one), caller, house)
  return {
    ...(to ? { to } : {}),
    ...(cosigners ? { along: along(cosigners, to?.id ?? one.department?.id, reference) } : {}),
    ...(severity ? clocksFor(severity, beganAt(one), reference) : {}),
    ...(beginsFollowUp ? { followUp: followUpFrom(at, reference) } : {}),
    ...(beginsMending ? { mendBy: mendingFrom(at, reference) } : {}),
    ...(into === undefined ? {} : { main: await mainOf(into, one, needs.concerns) }),
    ...(codes ? { cases: await casesOf(codes, house) } : {}),
  }
}

/** Files that some step has brought already. */
export const filesIn = ({ events }: Concern): string[] =>
  events.flatMap(({ evidence = [] }) => evidence.flatMap(({ file }) => file ?? []))

function along(ids: readonly string[], own: string | undefined, reference: Reference): Named[] {
  if (own && ids.includes(own)) throw new Problem('bad-input', '会签要别的单位签，不能是责任单位自己')
  return [...new Set(ids)].map((id) => respondent(id, reference))
}

/** Only one that was registered earlier and goes on: so no two ever point at each other. */
async function mainOf(id: string, one: Concern, concerns: Pick<Concerns, 'get'>): Promise<Named> {
  const main = await concerns.get(id)
  if (!main) throw new Problem('not-found', '没有要并入的那一条舆情')
  const rank = ({ registeredAt, id: own }: Concern) => `${registeredAt} ${own}`
  if (rank(main) >= rank(one)) throw new Problem('bad-input', '只能并入先登记的那一条')
  if (!concernIsOpen(main.status) && main.status !== 'responded' && main.status !== 'following')
    throw new Problem('bad-input', '那一条已经不在办了，不能并入')
  return { id: main.id, name: main.title }
}

/** The cases of these codes and all that were merged into them, each with who asked. */
async function casesOf(codes: readonly string[], house: House): Promise<NonNullable<Concern['linked']>> {
  const wanted = [...new Set(codes.map((code) => code.toUpperCase()))]
  const found = await casesNamed(wanted, house)
  const missing = wanted.find((code) => !found.some(({ id }) => id === code))
  if (missing !== undefined) throw new Problem('not-found', `没有编号为 ${missing} 的办件，请核对`)
  return found
}
