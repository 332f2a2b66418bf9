import { offers } from '../../act'
import type { Caller } from '../../people/caller'
import { desk, readsDraft, type Signing } from '../access'
import { clockAt, clockWords, runningClocks, standingOf } from '../clock'
import { countedNow, type ConcernFacts } from '../clocksFor'
import { type Concern, editionOf } from '../concern'
import type { ConcernWork } from '../contractParts'
import { saidIn } from '../event'
import { actBehind, concernActs } from '../everyAct'
import { concernFindings } from '../findings/findings'
import { limitWords } from '../limit'
import { concernActions, concernIsOpen, concernIsOut, concernLeadsTo } from '../status'
import { headline } from './headline'
import { nextStep } from './nextStep'

/** The concern for those who work on it, as it stands at `signing.at`, with what this reader may do. */
export function workViewOf(concern: Concern, caller: Caller, signing: Signing, facts: ConcernFacts): ConcernWork {
  const { id, title, summary, topic, seenAt, status, department, registeredAt, dueAt, deadline } = concern
  const { words, overdue } = clockAt(signing.at, concern)
  const draft = readsDraft(caller, concern) ? concern.draft : undefined
  const mending = status === 'verified' || (draft && status === 'assigned') ? toMend(concern) : undefined
  const over = concernIsOut(status)
  const linked = concern.linked ?? []
  // What was signed had all their words; who agreed is kept with it only until then.
  const agreed = new Set((concernIsOpen(status) ? concern.cosigned : concern.cosigners)?.map((one) => one.id))
  const next = nextStep(concern)
  return {
    id,
    version: editionOf(concern),
    title,
    summary,
    topic,
    seenAt,
    ...(concern.place ? { place: concern.place.name } : {}),
    ...(concern.heat === undefined ? {} : { heat: concern.heat }),
    severity: concern.severity ?? 'ordinary',
    sensitive: concern.sensitive ?? false,
    status,
    ...(department ? { department: department.name, departmentId: department.id } : {}),
    registeredAt,
    ...(concern.foundAt ? { foundAt: concern.foundAt } : {}),
    dueAt,
    deadline: limitWords((concern.mendBy ?? { deadline }).deadline),
    clock: over ? '不再计时' : words,
    overdue: !over && overdue,
    clocks: runningClocks(countedNow(concern, facts)).map((one) => ({
      kind: one.kind,
      dueAt: one.dueAt,
      words: clockWords(one, signing.at, facts.calendar),
      standing: standingOf(one, signing.at),
    })),
    ...(next ? { next } : {}),
    cosigners: over ? [] : (concern.cosigners ?? []).map((one) => ({ ...one, agreed: agreed.has(one.id) })),
    ...(concern.mergedInto ? { mergedInto: { id: concern.mergedInto.id, title: concern.mergedInto.name } } : {}),
    linked: linked.length,
    // A 查询编号 is for whoever asked: a department, or an editor, needs only know how many.
    ...(desk(caller) && linked.length ? { linkedCodes: linked.map((one) => one.id) } : {}),
    ...(concern.response ? { response: concern.response } : {}),
    ...(concern.sources ? { sources: concern.sources } : {}),
    ...(concern.respondedAt ? { respondedAt: concern.respondedAt } : {}),
    ...(concern.withdrawnAt ? { withdrawnAt: concern.withdrawnAt } : {}),
    ...(draft
      ? {
          draft: {
            text: draft.text,
            ...(draft.sources ? { sources: draft.sources } : {}),
            by: draft.by.name,
            at: draft.at,
          },
        }
      : {}),
    findings: concernIsOpen(status) ? findingsIn(concern, draft, signing) : [],
    ...(mending ? { sentBack: mending } : {}),
    history: concern.events.map((one) => {
      const said = saidIn(one)
      return {
        at: one.at,
        words: headline(one),
        ...(said ? { reason: said } : {}),
        ...(one.evidence ? { evidence: one.evidence } : {}),
      }
    }),
    can: concernActions.filter((action) =>
      offers(concernActs[action], concern, { caller, moment: signing, leadsTo: concernLeadsTo(status, action) }),
    ),
  }
}

function findingsIn({ title, summary, seenAt }: Concern, draft: Concern['draft'], { officePhones }: Signing): string[] {
  const words = { title, summary, seenAt, response: draft?.text, sources: draft?.sources }
  return [...new Set(concernFindings(words, officePhones).map((one) => one.words))]
}

/** What the department was last asked to put right, unless the draft went since. */
function toMend({ events }: Concern): string | undefined {
  const last = events.findLast(({ type }) => actBehind(type)?.asksToMend)
  return last && actBehind(last.type)?.asksToMend?.(last)
}
