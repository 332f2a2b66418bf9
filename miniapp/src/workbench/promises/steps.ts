import type { claimPromise } from '@shared/promises/acts/claim'
import type { confirmPromise } from '@shared/promises/acts/confirm'
import type { dropPromise } from '@shared/promises/acts/drop'
import type { lookBackAtPromise } from '@shared/promises/acts/lookBack'
import type { postponePromise } from '@shared/promises/acts/postpone'
import type { refusePromise } from '@shared/promises/acts/refuse'
import type { reportPromise } from '@shared/promises/acts/report'
import type { revisePromise } from '@shared/promises/acts/revise'
import type { sendBackPromise } from '@shared/promises/acts/sendBack'
import type { signPromise } from '@shared/promises/acts/sign'
import type { withdrawPromise } from '@shared/promises/acts/withdraw'
import type { PromiseFile } from '@shared/promises/promiseFile'
import type { PromiseAction } from '@shared/promises/status'
import { call } from '../../platform/call'

/** What is written into the form of a step; each step sends its part of it. */
export interface TypedWords {
  title: string
  measure: string
  due: string
  text: string
  link: string
  percent: string
  holds: boolean
  attachments: PromiseFile[]
}

export type Asked = keyof TypedWords

interface Step {
  word: string
  send: string
  /** What the form asks, in order. */
  asks: readonly Asked[]
  /** What the text is called. */
  label?: string
  hint: string
  put: (to: { params: { id: string }; version: number }, written: TypedWords) => Promise<unknown>
}

const proofIn = ({ link, attachments }: TypedWords) => ({
  ...(link.trim() ? { link: link.trim() } : {}),
  ...(attachments.length ? { attachments } : {}),
})

/** The steps on a promise: what each is called, asks and sends. */
export const steps: Record<PromiseAction, Step> = {
  sign: {
    word: '签发，公开承诺',
    send: '确认签发',
    asks: [],
    hint: '签发后所有人都能看到，也看得到以后每一步',
    put: ({ params, version }) =>
      call<typeof signPromise>('POST /api/promises/{id}/signature', { params, body: { version } }),
  },
  confirm: {
    word: '核实：做到了',
    send: '确认做到了',
    asks: [],
    hint: '看过实际情况再点；结果公开',
    put: ({ params, version }) =>
      call<typeof confirmPromise>('POST /api/promises/{id}/confirmation', { params, body: { version } }),
  },
  refuse: {
    word: '核实：还没做到',
    send: '退回接着做',
    asks: ['text'],
    label: '还差什么',
    hint: '这句话公开',
    put: ({ params, version }, { text }) =>
      call<typeof refusePromise>('POST /api/promises/{id}/refusal', { params, body: { reason: text, version } }),
  },
  report: {
    word: '报进展',
    send: '公开这次进展',
    asks: ['text', 'percent', 'link', 'attachments'],
    label: '做了什么',
    hint: '马上公开。不写任何人的姓名、电话、住址',
    put: ({ params, version }, written) =>
      call<typeof reportPromise>('POST /api/promises/{id}/progress', {
        params,
        body: { text: written.text, percent: Number(written.percent), ...proofIn(written), version },
      }),
  },
  claim: {
    word: '报完成',
    send: '报完成，等督查核实',
    asks: ['text', 'link', 'attachments'],
    label: '做成了什么',
    hint: '马上公开，写明是报完成；督查核实后才算做到',
    put: ({ params, version }, written) =>
      call<typeof claimPromise>('POST /api/promises/{id}/claim', {
        params,
        body: { text: written.text, ...proofIn(written), version },
      }),
  },
  revise: {
    word: '改稿',
    send: '改好了，送审核人签',
    asks: ['title', 'measure', 'due'],
    hint: '写过的人不能签',
    put: ({ params, version }, { title, measure, due }) =>
      call<typeof revisePromise>('POST /api/promises/{id}/words', { params, body: { title, measure, due, version } }),
  },
  sendBack: {
    word: '退回修改',
    send: '退回修改',
    asks: ['text'],
    label: '哪里要改',
    hint: '本单位会收到这句话',
    put: ({ params, version }, { text }) =>
      call<typeof sendBackPromise>('POST /api/promises/{id}/revision', { params, body: { reason: text, version } }),
  },
  drop: {
    word: '作废',
    send: '确认作废',
    asks: [],
    hint: '还没有公开过，作废后不再出现',
    put: ({ params, version }) =>
      call<typeof dropPromise>('POST /api/promises/{id}/removal', { params, body: { version } }),
  },
  postpone: {
    word: '改期',
    send: '改期，公开理由',
    asks: ['due', 'text'],
    label: '为什么改期',
    hint: '理由公开；最初说的日子留在页面上，按不按期仍按它算',
    put: ({ params, version }, { due, text }) =>
      call<typeof postponePromise>('POST /api/promises/{id}/due', { params, body: { due, reason: text, version } }),
  },
  withdraw: {
    word: '撤下',
    send: '撤下，公开理由',
    asks: ['text'],
    label: '为什么不再办',
    hint: '理由公开；这一件留在页面上，也留在总数里',
    put: ({ params, version }, { text }) =>
      call<typeof withdrawPromise>('POST /api/promises/{id}/withdrawal', { params, body: { reason: text, version } }),
  },
  lookBack: {
    word: '回头看',
    send: '公开回头看的结果',
    asks: ['holds', 'text', 'link', 'attachments'],
    label: '看到的情况',
    hint: '做到的第二年起看；结果公开',
    put: ({ params, version }, written) => {
      const { text, holds } = written
      const body = { text, holds, ...proofIn(written), version }
      return call<typeof lookBackAtPromise>('POST /api/promises/{id}/look-back', { params, body })
    },
  },
}

/** In the order of the buttons. */
export const stepOrder = Object.keys(steps) as PromiseAction[]
