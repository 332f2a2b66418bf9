import type { Day } from '../calendar/date'
import { offers } from '../act'
import type { Named } from '../named'
import type { Caller } from '../people/caller'
import { publicWords } from '../redaction/publicWords'
import type { PromiseView, PromiseWork } from './contractParts'
import { type PromiseEvent, promiseHeadline, publicSteps } from './event'
import { promiseActs } from './everyAct'
import { promiseFindings } from './findings'
import { type PromiseFile, promiseFileName } from './promiseFile'
import { isSigned, type PublicPromise } from './publicPromise'
import { dayWords, isLate } from './standing'
import { promiseActions, promiseLeadsTo } from './status'
import { ofItsDepartment, type PromiseMoment } from './thing'

/** Who reads it before it is signed, and its whole history: its department, and those who watch over all. */
export const readsPromise = (caller: Caller, one: PublicPromise): boolean =>
  caller.role === 'supervisor' || caller.role === 'editor' || ofItsDepartment(caller, one)

const fileOf = (one: PromiseFile) => ({
  file: one.file,
  name: publicWords(promiseFileName(one)),
  size: one.size ?? 0,
  sha256: one.sha256 ?? one.file,
})

const stepOf = (event: PromiseEvent) => {
  const text = 'text' in event ? event.text : 'reason' in event ? event.reason : undefined
  return {
    at: event.at,
    words: promiseHeadline(event),
    ...(text ? { text: publicWords(text) } : {}),
    ...('link' in event && event.link ? { link: event.link } : {}),
    ...('attachments' in event && event.attachments?.length ? { files: event.attachments.map(fileOf) } : {}),
  }
}

/** The concern in whose response it was said; without a title where that is told no more. */
const saidIn = ({ id, name }: Named) => ({ id, ...(name ? { title: publicWords(name) } : {}) })

function viewOf(one: PublicPromise, today: Day, events: readonly PromiseEvent[]): PromiseView {
  const { id, source, department, due, firstDue, status, percent } = one
  return {
    id,
    source,
    title: publicWords(one.title),
    measure: publicWords(one.measure),
    department: department.name,
    ...(one.response ? { response: saidIn(one.response) } : {}),
    due,
    ...(firstDue === due ? {} : { firstDue }),
    status,
    percent,
    overdue: status === 'open' && isLate(one, today),
    clock: dayWords(one, today),
    steps: events.map(stepOf),
  }
}

/** As anyone may read it: from its signature on. Undefined as long as it is internal. */
export function publicPromiseView(one: PublicPromise, today: Day): PromiseView | undefined {
  if (!isSigned(one)) return undefined
  return viewOf(one, today, publicSteps(one.events))
}

/** For those who work on it, with what this reader may do. */
export function promiseWorkView(one: PublicPromise, caller: Caller, moment: PromiseMoment): PromiseWork {
  return {
    ...viewOf(one, moment.today, one.events),
    version: one.events.length,
    departmentId: one.department.id,
    findings: isSigned(one) ? [] : promiseFindings({ 标题: one.title, 怎样算做到: one.measure }),
    can: promiseActions.filter((action) =>
      offers(promiseActs[action], one, { caller, moment, leadsTo: promiseLeadsTo(one.status, action) }),
    ),
  }
}
