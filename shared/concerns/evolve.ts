import { type Concern, yetToCosign } from './concern'
import type { ConcernEvent } from './event'
import { written } from './written'

const withoutDraft = ({ draft: _draft, cosigned: _cosigned, ...rest }: Concern): Concern => rest
/** Words that were changed are signed along anew. */
const unsigned = ({ cosigned: _cosigned, ...rest }: Concern): Concern => rest
const withoutFollowUp = ({ followUp: _followUp, ...rest }: Concern): Concern => rest
const withoutMending = ({ mendBy: _mendBy, ...rest }: Concern): Concern => rest

/** What a concern is after one more event: the only place where it changes. */
export function evolve(one: Concern, event: ConcernEvent): Concern {
  const now: Concern = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'registered':
      return { ...now, status: 'registered', registeredAt: at }
    case 'verified':
      return { ...now, status: 'verified', ...(event.sensitive === undefined ? {} : { sensitive: event.sensitive }) }
    case 'graded': {
      const { briefing: before, ...rest } = now
      const { severity, response, briefing } = event
      const held = before?.heldAt ? { heldAt: before.heldAt } : {}
      return { ...rest, severity, ...response, ...(briefing ? { briefing: { ...briefing, ...held } } : {}) }
    }
    case 'assigned': {
      // A draft of another department goes.
      const kept = one.department?.id === event.to.id ? unsigned(now) : withoutDraft(now)
      const { cosigners } = event
      return { ...kept, status: 'assigned', department: event.to, ...(cosigners ? { cosigners } : {}) }
    }
    case 'givenBack': {
      const { department: _gone, ...rest } = withoutDraft(now)
      return { ...rest, status: 'verified' }
    }
    case 'submitted': {
      const { text, sources, cosigners } = event
      const drafted = { ...unsigned(written(now, { text, sources }, by, at)), ...(cosigners ? { cosigners } : {}) }
      return { ...drafted, status: yetToCosign(drafted).length > 0 ? 'cosigning' : 'review' }
    }
    case 'agreed': {
      const agreed = { ...now, cosigned: [...(now.cosigned ?? []), event.department] }
      return { ...agreed, status: yetToCosign(agreed).length > 0 ? 'cosigning' : 'review' }
    }
    case 'objected':
    case 'sentBack':
      return { ...unsigned(now), status: 'assigned' }
    case 'dropped':
      return withoutDraft(now)
    case 'responded': {
      const { text: response, sources, followUp } = event
      const { sources: _before, ...rest } = withoutFollowUp(withoutMending(withoutDraft(now)))
      return {
        ...rest,
        status: 'responded',
        respondedAt: now.respondedAt ?? at,
        response,
        ...(sources ? { sources } : {}),
        ...(followUp ? { followUp: { ...followUp, from: at } } : {}),
      }
    }
    case 'briefed':
      return now.briefing && !now.briefing.heldAt ? { ...now, briefing: { ...now.briefing, heldAt: at } } : now
    case 'followed':
      return { ...now, status: 'following', followUp: { ...event.followUp, from: at } }
    case 'closed':
      return { ...withoutFollowUp(now), status: 'closed', closedAt: at }
    case 'reopened': {
      const { closedAt: _closed, ...rest } = withoutFollowUp(now)
      const { mendBy } = event
      return { ...rest, status: 'assigned', ...(mendBy ? { mendBy: { ...mendBy, from: at } } : {}) }
    }
    case 'exempted':
      return { ...withoutDraft(now), status: 'noResponse' }
    case 'merged':
      return { ...withoutDraft(now), status: 'merged', mergedInto: event.into }
    case 'parted': {
      const { mergedInto: _into, department: _gone, ...rest } = now
      return { ...rest, status: one.events.some(({ type }) => type === 'verified') ? 'verified' : 'registered' }
    }
    case 'unlinked':
      return { ...now, linked: now.linked?.filter(({ id }) => !event.cases.some((gone) => gone.id === id)) }
    case 'linked': {
      const before = now.linked ?? []
      return { ...now, linked: [...before, ...event.cases.filter(({ id }) => !before.some((one) => one.id === id))] }
    }
    case 'corrected':
      return {
        ...now,
        ...(event.title ? { title: event.title.to } : {}),
        ...(event.summary ? { summary: event.summary.to } : {}),
        ...(event.topic ? { topic: event.topic.to } : {}),
      }
    case 'withdrawn':
      return { ...withoutFollowUp(withoutMending(withoutDraft(now))), status: 'withdrawn', withdrawnAt: at }
  }
}
