import { triageDesk } from '../../departments/department'
import { evolve } from '../case/evolve'
import type { Inquiry } from '../case/inquiry'

/** A case as it came in, before anything happened to it: what no event changes, and nothing else. */
export function bornOf({ id, version, citizen, kind, channel, text, contact, publishable, ...one }: Inquiry): Inquiry {
  const { routeReason, clock, submittedAt } = one
  const department = { id: triageDesk.id, name: triageDesk.name }
  const always = { id, version, citizen, kind, channel, text, contact, publishable, routeReason, clock, submittedAt }
  return { ...always, status: 'triage', department, parts: [], merged: [], attachments: [], events: [], outbox: [] }
}

/** The case told anew from its history alone. */
export const replayed = (inquiry: Inquiry): Inquiry => inquiry.events.reduce(evolve, bornOf(inquiry))

type Read = (one: Inquiry) => unknown

/** What follows from a history, each by the name that a person reads. */
const facts: Record<string, Read> = {
  状态: ({ status }) => status,
  责任单位: ({ department }) => department.id,
  提交时间: ({ submittedAt }) => submittedAt,
  答复时间: ({ repliedAt }) => repliedAt,
  经办人: ({ assignee }) => assignee?.id,
  身份证明: ({ identity }) => [identity?.stands, identity?.at],
  先由人看: ({ heldBack }) => [heldBack?.stands, heldBack?.at],
  督办: ({ supervised }) => supervised?.at,
  请改派: ({ moveAsked }) => moveAsked?.at,
  延期申请: ({ extensionAsked }) => extensionAsked?.at,
  并入的办件: ({ mergedInto }) => mergedInto,
  并来的办件: ({ merged }) => merged.map(({ id }) => id).sort(),
  协办单位: ({ parts }) =>
    parts.map(({ department, contributedAt, returned }) => [department.id, contributedAt, returned?.at]),
}

/** 计时: the rule, the start and the date. */
const clockFacts: Record<string, Read> = {
  时限规则: ({ clock }) => [clock.ruleId, clock.amount, clock.unit],
  计时起点: ({ clock }) => clock.startedAt,
  到期时间: ({ clock }) => [clock.dueAt, clock.dueDate, clock.provisional, clock.unconfirmed === true],
}

/** Whether the last step that moved the clock says what the clock was then; those from before there was replay do not. */
const tellsClock = ({ events }: Inquiry): boolean =>
  events.findLast(({ clock, type, kept }) => clock ?? kept ?? type === 'recounted')?.kept !== undefined

/**
 * What is kept of a case but does not follow from its history, by name: the first such thing; undefined where all does. Who
 * a case was with since when is compared where it is kept, and its clock where its history tells it.
 */
export function differsIn(inquiry: Inquiry): string | undefined {
  const told = replayed(inquiry)
  const compared = {
    ...facts,
    ...(inquiry.heldSince === undefined ? {} : { 到单位的时间: ({ heldSince }: Inquiry) => heldSince }),
    ...(tellsClock(inquiry) ? clockFacts : {}),
  }
  return Object.entries(compared).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(inquiry)))?.[0]
}
