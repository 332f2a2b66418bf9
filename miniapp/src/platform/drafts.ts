import type { DisclosureForm, Inquiry, InquiryKind, Mended } from '@shared/inquiries/case/inquiry'
import { create } from 'zustand'
import { keep, kept } from './kept'

/** A department that may answer, and why; `policy` names the document that makes it responsible, where one does. */
export interface Answering {
  id: string
  name: string
  reason: string
  policy?: string | undefined
}

/** A submission being written. It outlives a lost connection, a sign-in and a closed phone. */
export interface InquiryDraft {
  /** Made once per draft: sending it twice makes one inquiry. */
  key: string
  kind: InquiryKind
  /** The person said which kind; until then it follows what is written. */
  kindChosen?: boolean
  text: string
  /** What is published here and held to be wrong. */
  mends?: Mended | undefined
  /** For an application for disclosure. */
  form?: DisclosureForm | undefined
  /** Who applies; the person, where nothing is chosen. */
  applicant?: Inquiry['applicant']
  area?: string | undefined
  areaName?: string | undefined
  /** The department an answer named, with the reason; routed by the city when absent. */
  department?: Answering | undefined
  /** All that an answer named, the likeliest first: one of them may be chosen instead. */
  choices?: Answering[] | undefined
  /** Who is shown to answer what is written, while nobody was chosen. */
  suggested?: { text: string; department: Answering } | undefined
  name: string
  phone: string
  /** Files uploaded for it, in order. */
  attachments?: string[]
  /** Photos of who applies for disclosure, uploaded for it. */
  identity?: string[]
  publishable: boolean
  /** 代办: in whose place, where it is not one's own. */
  forPerson?: { id: string; name: string } | undefined
}

/** Words for one step of a case that is there already, 补充, 补正, 分错了, 重办, 评价, or that go on from an answer. */
export interface WrittenStep {
  text: string
  /** Files uploaded for it, in order. */
  attachments: string[]
  /** Of a rating, before it is sent. */
  stars?: number | undefined
  /** What was chosen beside the words. */
  choice?: string | undefined
  /** Made once, for what would else be there twice when it is sent again. */
  key?: string | undefined
}

const nothingWritten: WrittenStep = { text: '', attachments: [] }

interface Drafts {
  question: string
  inquiry: InquiryDraft | undefined
  /** What is half written for a case, by whom, which case and which step; or after which question. */
  steps: Readonly<Record<string, WrittenStep>>
  setQuestion: (question: string) => void
  /** Changes the draft at hand, or starts one. */
  edit: (change: Partial<InquiryDraft>) => void
  drop: () => void
  /** Changes what is written for a step; undefined forgets it. */
  write: (step: string, change: Partial<WrittenStep> | undefined) => void
  forget: () => void
}

const questionKey = 'draft.question'
const inquiryKey = 'draft.inquiry'
const stepsKey = 'draft.steps'

/** Only has to differ from this person's other drafts, so chance and the clock are enough. */
export const newKey = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

export const newDraft = (): InquiryDraft => ({
  key: newKey(),
  kind: 'consultation',
  text: '',
  name: '',
  phone: '',
  publishable: false,
})

export const useDrafts = create<Drafts>()((set, get) => ({
  question: kept(questionKey, ''),
  inquiry: kept<InquiryDraft | undefined>(inquiryKey, undefined),
  steps: kept<Record<string, WrittenStep>>(stepsKey, {}),
  setQuestion: (question) => {
    keep(questionKey, question)
    set({ question })
  },
  edit: (change) => {
    const inquiry = { ...(get().inquiry ?? newDraft()), ...change }
    keep(inquiryKey, inquiry)
    set({ inquiry })
  },
  drop: () => {
    keep(inquiryKey, undefined)
    set({ inquiry: undefined })
  },
  write: (step, change) => {
    const { [step]: before = nothingWritten, ...others } = get().steps
    const now = { ...before, ...change }
    const steps =
      change && (now.text || now.attachments.length || now.stars || now.choice) ? { ...others, [step]: now } : others
    keep(stepsKey, steps)
    set({ steps })
  },
  forget: () => {
    get().setQuestion('')
    get().drop()
    keep(stepsKey, undefined)
    set({ steps: {} })
  },
}))

export interface HalfWritten extends WrittenStep {
  write: (change: Partial<WrittenStep>) => void
  /** It was sent, or is not wanted any more. */
  drop: () => void
}

/** What is half written under a name: it outlives the page, a lost connection and a closed phone, until it is sent. */
export function useStep(step: string): HalfWritten {
  const { text = '', attachments = [], stars, choice, key } = useDrafts(({ steps }) => steps[step]) ?? {}
  const write = useDrafts((drafts) => drafts.write)
  return {
    text,
    attachments,
    stars,
    choice,
    key,
    write: (change) => write(step, change),
    drop: () => write(step, undefined),
  }
}
