import * as ask from '@shared/inquiries/acts/asking'
import type { Moment } from '@shared/inquiries/limits/clocks'
import * as extend from '@shared/inquiries/acts/extending'
import * as handle from '@shared/inquiries/acts/handling'
import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import * as publish from '@shared/inquiries/acts/publishing'
import { remind } from '@shared/inquiries/acts/desk/remind'
import { supervise } from '@shared/inquiries/acts/desk/supervise'
import * as review from '@shared/inquiries/acts/reviewing'
import * as route from '@shared/inquiries/acts/routing'
import { acted } from '@shared/inquiries/thing'
import * as z from 'zod'
import { people } from './people'

const text = z.string()

/** What may be told of an example; each is one step of the case, or two for 答复 (送审 and 签发) and 选登. */
export const exampleStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('assign'), to: z.string(), text }),
  z.strictObject({ do: z.literal('split'), lead: z.string(), supporting: z.array(z.string()), text }),
  z.strictObject({ do: z.literal('contribute'), as: z.string(), text }),
  z.strictObject({ do: z.literal('decline'), text, channel: z.string() }),
  z.strictObject({ do: z.literal('return'), to: z.string(), text, basis: z.string() }),
  z.strictObject({ do: z.literal('claim') }),
  z.strictObject({ do: z.literal('consult'), whom: z.string(), text }),
  z.strictObject({ do: z.literal('requestCorrection'), text }),
  z.strictObject({ do: z.literal('review'), text }),
  z.strictObject({ do: z.literal('reply'), text }),
  z.strictObject({ do: z.literal('askExtension'), amount: z.number(), text }),
  z.strictObject({ do: z.literal('extend'), amount: z.number(), text }),
  z.strictObject({ do: z.literal('remind') }),
  z.strictObject({ do: z.literal('supervise'), text }),
  z.strictObject({ do: z.literal('supplement'), text }),
  z.strictObject({ do: z.literal('rate'), stars: z.number(), text }),
  z.strictObject({ do: z.literal('redo'), text }),
  z.strictObject({ do: z.literal('publish'), question: z.string(), reply: z.string() }),
  z.strictObject({ do: z.literal('withdraw') }),
])
export type ExampleStep = z.infer<typeof exampleStep>

const { citizen, officer, lead, dispatcher, editor, supervisor } = people

/** One step of an example, by whom it takes. */
export function moveOn(one: Inquiry, each: ExampleStep, moment: Moment, department: (id: string) => Unit): Inquiry {
  switch (each.do) {
    case 'assign':
      return route.assigned(one, department(each.to), each.text, dispatcher, moment)
    case 'split': {
      const named = { lead: department(each.lead), supporting: each.supporting.map(department), reason: each.text }
      return route.splitUp(one, named, dispatcher, moment)
    }
    case 'contribute':
      return handle.contributed(one, each.text, { ...officer, department: each.as }, moment)
    case 'decline':
      return route.declined(one, each.text, each.channel, dispatcher, moment)
    case 'return':
      return route.returned(one, { to: department(each.to), reason: each.text, basis: each.basis }, officer, moment)
    case 'claim':
      return handle.claimed(one, officer, moment)
    case 'consult':
      return handle.consulted(one, each.whom, each.text, officer, moment)
    case 'requestCorrection':
      return handle.correctionRequested(one, each.text, officer, moment)
    case 'review':
      return review.reviewRequested(one, wordsOf(each.text), officer, moment)
    case 'reply':
      return review.signed(review.reviewRequested(one, wordsOf(each.text), officer, moment), lead, moment)
    case 'askExtension':
      return extend.extensionAsked(one, each.amount, each.text, officer, moment)
    case 'extend': {
      const asked = extend.extensionAsked(one, each.amount, each.text, officer, moment)
      return extend.extensionGranted(asked, lead, moment)
    }
    case 'remind':
      return acted(remind, { one, caller: citizen, moment })
    case 'supervise':
      return acted(supervise, { one, sent: { reason: each.text }, caller: supervisor, moment })
    case 'supplement':
      return ask.supplemented(one, each.text, [], citizen, moment)
    case 'rate':
      return ask.rated(one, each.stars, each.text, citizen, moment)
    case 'redo':
      return ask.redone(one, each.text, citizen, moment)
    case 'publish': {
      const { question, reply } = each
      const proposed = publish.publicationProposed(one, { question, reply }, editor, moment)
      return publish.published(publish.publicationSigned(proposed, lead, moment), editor, moment)
    }
    case 'withdraw':
      return ask.withdrawn(one, citizen, moment)
  }
}

const wordsOf = (words: string): review.Words => ({ text: words, basis: [], attachments: [], overrides: [] })
