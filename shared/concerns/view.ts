import type { Caller } from '../people/caller'
import { personalKinds } from '../redaction/kinds'
import { publicWords } from '../redaction/publicWords'
import { offers } from '../act'
import { readsDraft, type Signing } from './access'
import { clockAt } from './clock'
import { type Concern, editionOf, isPublic } from './concern'
import type { ConcernView } from './contract'
import type { ConcernWork } from './contractParts'
import { type ConcernEvent, correctedParts, headline } from './event'
import { concernActs } from './everyAct'
import { concernFindings } from './findings'
import { concernActions, concernIsOpen, concernLeadsTo } from './status'

const exceptOffice = personalKinds.filter((kind) => kind !== '座机号')

/** The concern as anyone may read it: departments by name, no person. Undefined as long as it is internal. */
export function publicViewOf(concern: Concern): ConcernView | undefined {
  const { id, topic, registeredAt, respondedAt, withdrawnAt, department, events } = concern
  if (!isPublic(concern) || !respondedAt) return undefined
  const { words: clock, overdue } = clockAt(respondedAt, concern)
  const always = { id, topic, registeredAt, respondedAt, clock, overdue }
  if (withdrawnAt) return { ...always, withdrawnAt, corrections: [] }
  const signature = events.findLast((one) => one.type === 'responded')
  // What was signed was looked through; an office's own telephone may stand in it. Whatever is found besides is covered.
  const shown = (words: string) => publicWords(words, signature?.draftedBy ? exceptOffice : personalKinds)
  return {
    ...always,
    title: shown(concern.title),
    summary: shown(concern.summary),
    seenAt: shown(concern.seenAt),
    response: shown(concern.response ?? ''),
    ...(department ? { department: department.name } : {}),
    ...(signature?.onBehalf ? { onBehalf: true } : {}),
    corrections: events.flatMap((one) =>
      one.type === 'corrected' && one.open
        ? [{ at: one.at, parts: correctedParts(one), reason: shown(one.reason) }]
        : [],
    ),
  }
}

/** The concern for those who work on it, as it stands at `signing.at`, with what this reader may do. */
export function workViewOf(concern: Concern, caller: Caller, signing: Signing): ConcernWork {
  const { id, title, summary, topic, seenAt, status, department, registeredAt, dueAt, deadline } = concern
  const { words, overdue } = clockAt(signing.at, concern)
  const { kind, title: law, article = '' } = deadline.basis
  const draft = readsDraft(caller, concern) ? concern.draft : undefined
  const mending = draft && status === 'assigned' ? concern.events.findLast(decides) : undefined
  return {
    id,
    version: editionOf(concern),
    title,
    summary,
    topic,
    seenAt,
    status,
    ...(department ? { department: department.name, departmentId: department.id } : {}),
    registeredAt,
    dueAt,
    deadline: `${deadline.explanation}，${kind === '法定' ? `${law} ${article}`.trim() : kind}`,
    clock: status === 'withdrawn' ? '不再计时' : words,
    overdue: status !== 'withdrawn' && overdue,
    ...(concern.response ? { response: concern.response } : {}),
    ...(concern.respondedAt ? { respondedAt: concern.respondedAt } : {}),
    ...(concern.withdrawnAt ? { withdrawnAt: concern.withdrawnAt } : {}),
    ...(draft ? { draft: { text: draft.text, by: draft.by.name, at: draft.at } } : {}),
    findings: concernIsOpen(status)
      ? [...new Set(concernFindings({ title, summary, seenAt, response: draft?.text }).map((one) => one.words))]
      : [],
    ...(mending?.type === 'sentBack' ? { sentBack: `${mending.by.name}：${mending.reason}` } : {}),
    history: concern.events.map((one) => ({
      at: one.at,
      words: headline(one),
      ...('reason' in one ? { reason: one.reason } : {}),
    })),
    can: concernActions.filter((action) =>
      offers(concernActs[action], concern, { caller, moment: signing, leadsTo: concernLeadsTo(status, action) }),
    ),
  }
}

const decides = ({ type }: ConcernEvent) => type === 'sentBack' || type === 'assigned' || type === 'dropped'
