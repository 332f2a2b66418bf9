import type { agreeToResponse } from '@shared/concerns/acts/agree'
import type { recordBriefing } from '@shared/concerns/acts/brief'
import type { closeConcern } from '@shared/concerns/acts/close'
import type { exemptConcern } from '@shared/concerns/acts/exempt'
import type { followConcern } from '@shared/concerns/acts/follow'
import type { objectToResponse } from '@shared/concerns/acts/object'
import type { reopenResponse } from '@shared/concerns/acts/reopen'
import type { sendBackResponse } from '@shared/concerns/acts/sendBack'
import type { withdrawConcern } from '@shared/concerns/acts/withdraw'
import type { ConcernWork } from '@shared/concerns/contractParts'
import type { Evidence } from '@shared/concerns/evidence'
import { call } from '../../../platform/call'

interface Sent {
  params: { id: string }
  /** What was written, under whatever name the step has for it. */
  words: string
  body: { evidence: Evidence[]; version: number }
}

export interface WordsStep {
  step: string
  /** Said above the form. */
  says?: string
  /** How the text is called in the contract; none where nothing is written. */
  field?: 'reason' | 'text'
  label?: string
  hint?: string | ((concern: ConcernWork) => string)
  send: string
  put: (sent: Sent) => Promise<unknown>
}

const open = '和回应一起公开，不写任何人的姓名、电话、住址'

/** The steps on a concern that are one text and what it rests on. */
export const wordsSteps = {
  agree: {
    step: 'agree',
    says: '同意后，会签的单位都同意了，就由责任单位的审核人签发',
    send: '会签同意',
    put: ({ params, body }) => call<typeof agreeToResponse>('POST /api/concerns/{id}/agreement', { params, body }),
  },
  object: {
    step: 'object',
    field: 'reason',
    label: '哪里不一致',
    hint: '回应退回起草单位修改，他们会收到这句话',
    send: '会签不同意',
    put: ({ params, words, body }) =>
      call<typeof objectToResponse>('POST /api/concerns/{id}/objection', { params, body: { reason: words, ...body } }),
  },
  sendBack: {
    step: 'back',
    field: 'reason',
    label: '哪里要改',
    hint: '起草的人会收到这句话',
    send: '退回修改',
    put: ({ params, words, body }) =>
      call<typeof sendBackResponse>('POST /api/concerns/{id}/revision', { params, body: { reason: words, ...body } }),
  },
  brief: {
    step: 'brief',
    field: 'text',
    label: '什么时候、在哪里开的，说了什么',
    hint: open,
    send: '记下发布会',
    put: ({ params, words, body }) =>
      call<typeof recordBriefing>('POST /api/concerns/{id}/briefing', { params, body: { text: words, ...body } }),
  },
  follow: {
    step: 'follow',
    field: 'text',
    label: '回应以后又做了什么',
    hint: open,
    send: '公开这条进展',
    put: ({ params, words, body }) =>
      call<typeof followConcern>('POST /api/concerns/{id}/progress', { params, body: { text: words, ...body } }),
  },
  close: {
    step: 'close',
    field: 'text',
    label: '结果是什么',
    hint: open,
    send: '办结',
    put: ({ params, words, body }) =>
      call<typeof closeConcern>('POST /api/concerns/{id}/closure', { params, body: { text: words, ...body } }),
  },
  reopen: {
    step: 'reopen',
    says: '公开页马上写明正在更正。重新起草、签发以后，原来的回应留着，标明已更正',
    field: 'reason',
    label: '哪里说错了',
    hint: '这句话会公开',
    send: '更正回应',
    put: ({ params, words, body }) =>
      call<typeof reopenResponse>('POST /api/concerns/{id}/reopening', { params, body: { reason: words, ...body } }),
  },
  exempt: {
    step: 'exempt',
    says: '不公开回应的，台账里单独计数，不算已回应',
    field: 'reason',
    label: '为什么不需要公开回应',
    hint: '理由留在这里，只在内部看',
    send: '定为不公开回应',
    put: ({ params, words, body }) =>
      call<typeof exemptConcern>('POST /api/concerns/{id}/exemption', { params, body: { reason: words, ...body } }),
  },
  withdraw: {
    step: 'withdraw',
    field: 'reason',
    label: '为什么撤回',
    hint: ({ respondedAt }) =>
      respondedAt ? '理由只在内部看；公开的页面上只写已撤回和日期，不再有内容' : '理由只在内部看；这一条没有公开过',
    send: '确认撤回',
    put: ({ params, words, body }) =>
      call<typeof withdrawConcern>('POST /api/concerns/{id}/withdrawal', { params, body: { reason: words, ...body } }),
  },
} as const satisfies Record<string, WordsStep>
