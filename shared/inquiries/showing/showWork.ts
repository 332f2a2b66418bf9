import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { clockEventsOf, type Moment, ruleOn } from '../limits/clocks'
import { dangerIn } from './danger'
import { heldWords } from '../case/heldBack'
import { spokenAnswer } from '../disclosure/spoken'
import type { Inquiry } from '../case/inquiry'
import { notAskedToMove } from '../limits/moving'
import { notReturned, returnsOf } from '../limits/returning'
import { fileNamesOf } from '../files/namedFiles'
import { saidIn } from '../case/after/partsAfter'
import { readable } from '../case/said'
import type { InquiryView } from '../view'
import { partShown } from './partShown'

/** What only those see who work on a case or watch over it. */
export function workOf(inquiry: Inquiry, moment: Moment): Partial<InquiryView> {
  const { assignee, supervised, extensionAsked, draft, parts, merged, mergedInto, opening, status } = inquiry
  const [started] = clockEventsOf(inquiry)
  const most = started?.type === 'started' ? started.rule.extension?.max : undefined
  return {
    ...(assignee ? { assignee } : {}),
    ...fileNamesOf(inquiry),
    ...(inquiry.askerLeft ? { askerLeft: { phone: inquiry.contact.phone !== undefined } } : {}),
    ...(inquiry.heldBack ? { heldBack: { stands: inquiry.heldBack.stands, why: heldWords(inquiry.heldBack) } } : {}),
    ...dangerShown(inquiry),
    ...(supervised
      ? { supervised: { at: supervised.at, by: supervised.by.name, reason: readable(supervised.reason) } }
      : {}),
    ...moveShown(inquiry),
    ...(extensionAsked
      ? {
          extensionAsked: {
            at: extensionAsked.at,
            by: extensionAsked.by.name,
            amount: extensionAsked.amount,
            reason: readable(extensionAsked.reason),
          },
        }
      : {}),
    ...(most === undefined ? {} : { extensionMost: most }),
    ...(parts.length > 0 ? { parts: parts.map((one) => partShown(one, saidIn(inquiry, one), moment)) } : {}),
    returns: { count: returnsOf(inquiry), ...noReturn(inquiry, moment) },
    ...(draft
      ? {
          draft: {
            at: draft.at,
            by: draft.by.name,
            byId: draft.by.id,
            text: readable(draft.text),
            basis: draft.basis,
            attachments: draft.attachments,
            overrides: draft.overrides,
            ...(draft.answer
              ? { answer: draft.answer, spoken: spokenAnswer(draft.answer, beijingDate(moment.at)) }
              : {}),
            ...(draft.record ? { record: draft.record } : {}),
            ...(draft.lacking
              ? {
                  lacking: {
                    units: draft.lacking.units.map(({ name }) => name),
                    reason: readable(draft.lacking.reason),
                  },
                }
              : {}),
            ...(status === 'review' ? { until: signUntil(draft.at, moment) } : {}),
          },
        }
      : {}),
    ...(opening ? { opening } : {}),
    ...openedShown(inquiry),
    ...(mergedInto ? { mergedInto } : {}),
    ...(merged.length > 0 ? { merged: merged.map(({ id }) => id) } : {}),
  }
}

/** 可能有人有危险, for whoever works on it. */
export function dangerShown(inquiry: Inquiry): { danger?: string } {
  const danger = dangerIn(inquiry)
  return danger === undefined ? {} : { danger }
}

/** 转主动公开: what waits for its signature, and what is open. */
function openedShown({ openingDraft: draft, opened }: Inquiry): Pick<InquiryView, 'openingDraft' | 'opened'> {
  if (!draft) return opened ? { opened } : {}
  const { by, sentBack, name: _name, ...words } = draft
  const shown = { ...words, by: by.name, ...(sentBack === undefined ? {} : { sentBack: readable(sentBack) }) }
  return { openingDraft: shown, ...(opened ? { opened } : {}) }
}

/** 请改派, until the desk has decided. */
function moveShown({ moveAsked }: Inquiry): Partial<InquiryView> {
  if (!moveAsked) return {}
  const { by, reason } = moveAsked
  return { moveAsked: { ...moveAsked, by: by.name, reason: readable(reason) } }
}

function noReturn(inquiry: Inquiry, moment: Moment): { over?: string } {
  const late = inquiry.status === 'handling' ? notReturned(inquiry, moment) : undefined
  const over = late === undefined ? undefined : (notAskedToMove(inquiry, moment) ?? late)
  return over === undefined ? {} : { over }
}

/** 审核: by when the lead signs or sends back, an internal limit of this city. */
const signUntil = (handedInAt: string, moment: Moment): string =>
  due(ruleOn(moment, 'reply-review', beijingDate(handedInAt)), handedInAt, moment.calendar).dueDate
