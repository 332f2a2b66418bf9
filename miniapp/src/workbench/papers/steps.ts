import type { dropPaper } from '@shared/answers/papers/acts/drop'
import type { explainPaper } from '@shared/answers/papers/acts/explain'
import type { replacePaper } from '@shared/answers/papers/acts/replace'
import type { revisePaper } from '@shared/answers/papers/acts/revise'
import type { sendBackPaper } from '@shared/answers/papers/acts/sendBack'
import type { signPaper } from '@shared/answers/papers/acts/sign'
import type { submitPaper } from '@shared/answers/papers/acts/submit'
import type { PaperAction } from '@shared/answers/papers/status'
import type { PaperWork } from '@shared/answers/papers/contractParts'
import type { withdrawPaper } from '@shared/answers/papers/acts/withdraw'
import { call } from '../../platform/call'
import type { sentOf } from './written'

/** What is written into the form of a step; each step sends its part of it. */
export interface TypedStep {
  reason: string
  /** The id of the document that comes in its place. */
  by: string
  /** Whether its interpretation follows later. */
  later: boolean
}

export interface PaperStep {
  word: string
  send: string
  /** What the form asks, in order. */
  asks: readonly (keyof TypedStep)[]
  /** What the reason is called. */
  label?: string
  /** Whether the whole text is to be read before. */
  reads?: boolean
  hint: string
  /** Said once it went through, after the title. */
  said: string
  put: (to: To, typed: TypedStep) => Promise<unknown>
}

interface To {
  params: { id: string }
  version: number
}

const submitted = ({ params, version }: To) =>
  call<typeof submitPaper>('POST /api/papers/{id}/submission', { params, body: { version } })

/** Hands in what is kept already. */
export const handedIn = ({ id, version }: PaperWork) => submitted({ params: { id }, version })

/** Puts other words in place of what stands in the register. */
export const rewritten = ({ id, version }: PaperWork, body: ReturnType<typeof sentOf>) =>
  call<typeof revisePaper>('POST /api/papers/{id}/revision', { params: { id }, body: { ...body, version } })

/** Whether this reader may write it anew, in the form that registers a document. */
export const mayRewrite = ({ can }: PaperWork): boolean => can.includes('revise')

/** The steps on a registered document that have a small form of their own, in the order of the buttons. */
export const paperSteps: Partial<Record<PaperAction, PaperStep>> = {
  sign: {
    word: '签发',
    send: '确认签发',
    asks: ['later'],
    reads: true,
    hint: '签发以后按公文属性公开或者不公开，不能再改；不该公开的只能撤下',
    said: '签发了',
    put: ({ params, version }, { later }) =>
      call<typeof signPaper>('POST /api/papers/{id}/signature', {
        params,
        body: { version, interpretation: later ? 'later' : 'together' },
      }),
  },
  explain: {
    word: '发布解读',
    send: '确认发布解读',
    asks: [],
    reads: true,
    hint: '发布以后，大家看文件时看得到解读',
    said: '的解读发布了',
    put: ({ params, version }) =>
      call<typeof explainPaper>('POST /api/papers/{id}/interpretation', { params, body: { version } }),
  },
  submit: {
    word: '送签',
    send: '送审核人签发',
    asks: [],
    hint: '登记和改过的人不能签发，由本单位另一位审核人签',
    said: '送签了，等审核人签发',
    put: submitted,
  },
  sendBack: {
    word: '退回修改',
    send: '退回修改',
    asks: ['reason'],
    label: '哪里要改',
    reads: true,
    hint: '登记、改过和送签的人会收到这句话',
    said: '退回修改了',
    put: ({ params, version }, { reason }) =>
      call<typeof sendBackPaper>('POST /api/papers/{id}/return', { params, body: { reason, version } }),
  },
  replace: {
    word: '由另一份取代',
    send: '确认取代',
    asks: ['by', 'reason'],
    label: '为什么取代',
    hint: '从新文件施行那天起，这一份不再作为依据，它的页面写明由哪一份取代；不予公开的新文件不写标题',
    said: '写明由另一份取代了',
    put: ({ params, version }, { by, reason }) =>
      call<typeof replacePaper>('POST /api/papers/{id}/replacement', { params, body: { by, reason, version } }),
  },
  withdraw: {
    word: '撤下',
    send: '确认撤下',
    asks: ['reason'],
    label: '为什么撤下',
    hint: '撤下以后外面看不到标题、全文和解读，原来的地址只写明哪天、为什么撤下，不能恢复。改好了另登记一份，文号可以再用',
    said: '撤下了，不再公开',
    put: ({ params, version }, { reason }) =>
      call<typeof withdrawPaper>('POST /api/papers/{id}/withdrawal', { params, body: { reason, version } }),
  },
  drop: {
    word: '作废',
    send: '确认作废',
    asks: [],
    hint: '还没有签发过，作废后不能恢复，文号可以再用',
    said: '作废了',
    put: ({ params, version }) => call<typeof dropPaper>('POST /api/papers/{id}/drop', { params, body: { version } }),
  },
}

/** What this reader may do now with a small form. */
export const openSteps = ({ can }: PaperWork): { action: PaperAction; step: PaperStep }[] =>
  Object.entries(paperSteps).flatMap(([name, step]) => {
    const action = name as PaperAction
    return can.includes(action) ? [{ action, step }] : []
  })

/** Why a lead who wrote of it finds nothing to sign; undefined where they do, or nobody would. */
export function byAnother({ status, clock, can }: PaperWork): string | undefined {
  if (status === 'submitted' && !can.includes('sign')) return '你登记或者改过这份，要请本单位另一位审核人签发'
  return clock && !can.includes('explain') ? '你写过这份，解读要请本单位另一位审核人发布' : undefined
}
