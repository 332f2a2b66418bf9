import type { Size } from '@shared/size'
import type { Replied } from '@shared/operation'
import type { readInquiry } from '@shared/inquiries/contract'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'

/** What may be written in the form of a step; a step asks for some of it. */
export interface StepWords {
  reason: string
  text: string
  whom: string
  channel: string
  amount: string
  into: string
  number: string
  when: string
  day: string
}

export const nothingWritten: StepWords = {
  reason: '',
  text: '',
  whom: '',
  channel: '',
  amount: '',
  into: '',
  number: '',
  when: '',
  day: '',
}

export interface StepField {
  name: keyof StepWords
  /** As the city calls it, where that differs: what is wrong with it is said beside it. */
  sentAs?: string
  label: string
  placeholder?: string
  hint?: string
  /** Lines to write in; one when absent. */
  rows?: number
  size: Size
  optional?: boolean
  /** One of these is chosen. */
  options?: readonly string[]
  /** A day is chosen. */
  day?: true
  /** The code of another case, which is shown below. */
  ofCase?: true
}

type Shown = Promise<Replied<typeof readInquiry>>

/** One step on a case, as the desk offers it. */
export interface Offer {
  action: Action
  /** On the button that begins it; without one it begins beside the thing it decides on. */
  button?: string
  /** Said differently where it has been done before; `started`: a reply was begun. */
  again?: (inquiry: InquiryView, started: boolean) => string | undefined
}

/** One that is said in a form of a few fields. */
export interface Step extends Offer {
  title: string
  /** What will happen, before it does. */
  note: (inquiry: InquiryView) => string
  fields: (inquiry: InquiryView) => readonly StepField[]
  /** The code of another case that is to be seen before. */
  besides?: (inquiry: InquiryView) => string | undefined
  send: string
  call: (inquiry: InquiryView, written: StepWords) => Shown
}

/** One that needs no word more: pressed, it is done. */
export interface Tap extends Offer {
  tap: (inquiry: InquiryView) => Shown
  /** What is said once it is done. */
  done: string
}

/** `params` of a call about this case. */
export const about = ({ id }: InquiryView) => ({ params: { id } })
