import type { InquiryAct } from '@shared/inquiries/acts/act'
import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import { inquiryActs as acts } from '@shared/inquiries/everyAct'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { acted } from '@shared/inquiries/thing'
import type { Caller } from '@shared/people/caller'
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
export function moveOn(inquiry: Inquiry, each: ExampleStep, moment: Moment, department: (id: string) => Unit): Inquiry {
  const took = (one: Inquiry, act: InquiryAct, caller: Caller, sent: object = {}) =>
    acted(act, { one, caller, moment, sent })
  switch (each.do) {
    case 'assign':
      return took(inquiry, acts.assign, dispatcher, { named: department(each.to), reason: each.text })
    case 'split': {
      const beside = each.supporting.map(department)
      return took(inquiry, acts.split, dispatcher, { named: department(each.lead), beside, reason: each.text })
    }
    case 'contribute':
      return took(inquiry, acts.contribute, { ...officer, department: each.as }, { text: each.text })
    case 'decline':
      return took(inquiry, acts.decline, dispatcher, { reason: each.text, channel: each.channel })
    case 'return': {
      const named = department(each.to)
      return took(inquiry, acts.return, officer, { named, reason: each.text, basis: each.basis })
    }
    case 'claim':
      return took(inquiry, acts.claim, officer)
    case 'consult':
      return took(inquiry, acts.consult, officer, { whom: each.whom, reason: each.text })
    case 'requestCorrection':
      return took(inquiry, acts.requestCorrection, officer, { reason: each.text })
    case 'review':
      return took(inquiry, acts.submitForReview, officer, wordsOf(each.text))
    case 'reply':
      return took(took(inquiry, acts.submitForReview, officer, wordsOf(each.text)), acts.sign, lead)
    case 'askExtension':
      return took(inquiry, acts.askExtension, officer, { amount: each.amount, reason: each.text })
    case 'extend': {
      const asked = took(inquiry, acts.askExtension, officer, { amount: each.amount, reason: each.text })
      return took(asked, acts.grantExtension, lead)
    }
    case 'remind':
      return took(inquiry, acts.remind, citizen)
    case 'supervise':
      return took(inquiry, acts.supervise, supervisor, { reason: each.text })
    case 'supplement':
      return took(inquiry, acts.supplement, citizen, { text: each.text, attachments: [] })
    case 'rate':
      return took(inquiry, acts.rate, citizen, { stars: each.stars, comment: each.text })
    case 'redo':
      return took(inquiry, acts.redo, citizen, { reason: each.text })
    case 'publish': {
      const { question, reply } = each
      const proposed = took(inquiry, acts.proposePublication, editor, { question, reply })
      return took(took(proposed, acts.signPublication, lead), acts.publish, editor)
    }
    case 'withdraw':
      return took(inquiry, acts.withdraw, citizen)
  }
}

const wordsOf = (text: string) => ({ text, basis: [], attachments: [], overrides: [] })
