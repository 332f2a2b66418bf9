import type { agreeToResponse } from '@shared/concerns/acts/cosigning/agree'
import type { recordBriefing } from '@shared/concerns/acts/brief'
import type { closeConcern } from '@shared/concerns/acts/close'
import type { exemptConcern } from '@shared/concerns/acts/exempt'
import type { followConcern } from '@shared/concerns/acts/follow'
import type { giveBackConcern } from '@shared/concerns/acts/giveBack'
import type { objectToResponse } from '@shared/concerns/acts/cosigning/object'
import type { partConcern } from '@shared/concerns/acts/part'
import type { reopenResponse } from '@shared/concerns/acts/reopen'
import type { sendBackResponse } from '@shared/concerns/acts/sendBack'
import type { withdrawConcern } from '@shared/concerns/acts/withdraw'
import { call } from '../../../platform/call'
import { AssignForm } from './AssignForm'
import { CorrectForm } from './CorrectForm'
import type { ConcernStep } from './concernForm'
import { GradeForm } from './GradeForm'
import { LinkForm } from './LinkForm'
import { MergeForm } from './MergeForm'
import { DropForm, SignForm } from './OneStepForms'
import { RespondForm } from './RespondForm'
import { VerifyForm } from './VerifyForm'
import { wordsStep } from './WordsForm'

const open = '和回应一起公开，不写任何人的姓名、电话、住址'

/** Every step on a concern, in the order of the buttons; handing in goes with the form that writes. */
export const concernSteps: readonly ConcernStep[] = [
  { action: 'verify', word: '核实', Form: VerifyForm },
  { action: 'sign', word: '签发，公开回应', Form: SignForm },
  wordsStep({
    action: 'agree',
    word: '会签同意',
    says: '同意后，会签的单位都同意了，就由责任单位的审核人签发',
    send: '会签同意',
    put: ({ params, body }) => call<typeof agreeToResponse>('POST /api/concerns/{id}/agreement', { params, body }),
  }),
  wordsStep({
    action: 'object',
    word: '会签不同意',
    field: 'reason',
    label: '哪里不一致',
    hint: '回应退回起草单位修改，他们会收到这句话',
    send: '会签不同意',
    put: ({ params, words, body }) =>
      call<typeof objectToResponse>('POST /api/concerns/{id}/objection', { params, body: { reason: words, ...body } }),
  }),
  { action: 'draft', word: ({ draft }) => (draft ? '接着改回应稿' : '起草回应'), Form: RespondForm },
  {
    action: 'assign',
    word: ({ status }) => (status === 'verified' || status === 'noResponse' ? '交给责任单位' : '改交别的单位'),
    Form: AssignForm,
  },
  wordsStep({
    action: 'sendBack',
    word: '退回修改',
    field: 'reason',
    label: '哪里要改',
    hint: '起草的人会收到这句话',
    send: '退回修改',
    put: ({ params, words, body }) =>
      call<typeof sendBackResponse>('POST /api/concerns/{id}/revision', { params, body: { reason: words, ...body } }),
  }),
  wordsStep({
    action: 'follow',
    word: '写进展',
    field: 'text',
    label: '回应以后又做了什么',
    hint: open,
    send: '公开这条进展',
    put: ({ params, words, body }) =>
      call<typeof followConcern>('POST /api/concerns/{id}/progress', { params, body: { text: words, ...body } }),
  }),
  wordsStep({
    action: 'close',
    word: '办结',
    field: 'text',
    label: '结果是什么',
    hint: open,
    send: '办结',
    put: ({ params, words, body }) =>
      call<typeof closeConcern>('POST /api/concerns/{id}/closure', { params, body: { text: words, ...body } }),
  }),
  wordsStep({
    action: 'brief',
    word: '记下新闻发布会',
    field: 'text',
    label: '什么时候、在哪里开的，说了什么',
    hint: open,
    send: '记下发布会',
    put: ({ params, words, body }) =>
      call<typeof recordBriefing>('POST /api/concerns/{id}/briefing', { params, body: { text: words, ...body } }),
  }),
  { action: 'linkCases', word: '关联办件', folded: true, Form: LinkForm },
  {
    action: 'grade',
    word: ({ severity }) => (severity === 'major' ? '改为一般' : '定为重大突发'),
    folded: true,
    Form: GradeForm,
  },
  wordsStep({
    action: 'giveBack',
    word: '不归我们，退回分办台',
    folded: true,
    says: '退回后由分办台交给别的单位，回应稿不再留着；时限照算，请尽早退',
    field: 'reason',
    label: '为什么不归你单位，应当由谁回应',
    hint: '只在内部看，分办台马上收到这句话',
    send: '退回分办台',
    put: ({ params, words, body }) =>
      call<typeof giveBackConcern>('POST /api/concerns/{id}/return', { params, body: { reason: words, ...body } }),
  }),
  { action: 'drop', word: '作废回应稿', folded: true, Form: DropForm },
  wordsStep({
    action: 'reopen',
    word: '更正回应',
    folded: true,
    says: '公开页马上写明正在更正。重新起草、签发以后，原来的回应留着，标明已更正',
    field: 'reason',
    label: '哪里说错了',
    hint: '这句话会公开',
    send: '更正回应',
    put: ({ params, words, body }) =>
      call<typeof reopenResponse>('POST /api/concerns/{id}/reopening', { params, body: { reason: words, ...body } }),
  }),
  wordsStep({
    action: 'exempt',
    word: '不公开回应',
    folded: true,
    says: '不公开回应的，台账里单独计数，不算已回应',
    field: 'reason',
    label: '为什么不需要公开回应',
    hint: '理由留在这里，只在内部看',
    send: '定为不公开回应',
    put: ({ params, words, body }) =>
      call<typeof exemptConcern>('POST /api/concerns/{id}/exemption', { params, body: { reason: words, ...body } }),
  }),
  { action: 'merge', word: '并入另一条', folded: true, Form: MergeForm },
  wordsStep({
    action: 'part',
    word: '撤销并入',
    folded: true,
    says: '撤销以后重新单独办，由分办台交办；时限仍从发现时算起。跟过去的办件跟回来',
    field: 'reason',
    label: '为什么不是同一件事',
    hint: '理由只在内部看',
    send: '撤销并入',
    put: ({ params, words, body }) =>
      call<typeof partConcern>('POST /api/concerns/{id}/parting', { params, body: { reason: words, ...body } }),
  }),
  { action: 'correct', word: '更正登记', folded: true, Form: CorrectForm },
  wordsStep({
    action: 'withdraw',
    word: '撤回这一条',
    folded: true,
    field: 'reason',
    label: '为什么撤回',
    hint: ({ respondedAt }) =>
      respondedAt ? '理由只在内部看；公开的页面上只写已撤回和日期，不再有内容' : '理由只在内部看；这一条没有公开过',
    send: '确认撤回',
    put: ({ params, words, body }) =>
      call<typeof withdrawConcern>('POST /api/concerns/{id}/withdrawal', { params, body: { reason: words, ...body } }),
  }),
]
