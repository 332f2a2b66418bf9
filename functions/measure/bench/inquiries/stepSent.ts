import { findings } from '@shared/inquiries/reply/replyQuality'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'

export interface StepSent {
  /** Behind /api/inquiries/{id}/. */
  path: string
  body?: object
}

/** What a step needs besides the case. */
export interface SentAround {
  pick<T>(from: readonly T[]): T
  /** Ids of departments that a case may be given to. */
  departments: readonly string[]
  /** Query codes of other cases. */
  others: readonly string[]
  /** Accounts of colleagues in the caller's department. */
  colleagues: readonly string[]
}

const reason = '示例：这样办更合适，原因写在这里'
/** Long enough to lie beside the item. */
const reply =
  '你好，来信收到。家里暖气不热，先请供热企业上门测温；测温低于 18 摄氏度的，从报修当天起按天退费。已约定今天下午三点上门，' +
  '还有疑问请打 0635-8212345，或者到东昌西路 12 号服务大厅 3 号窗口。'
const copy = { question: '示例：暖气不热找谁', reply: '示例：先报修，再测温，不达标按天退费。' }

/** What a page sends for a step of a case as this caller sees it; undefined for what no page sends. */
export function stepSent(action: Action, view: InquiryView, around: SentAround): StepSent | undefined {
  const make = steps[action]
  return make?.(view, around)
}

type Make = (view: InquiryView, around: SentAround) => StepSent | undefined

/** A path with what had been seen of the case, and with more. */
const seen =
  (path: string, more: (view: InquiryView, around: SentAround) => object | undefined = () => ({})): Make =>
  (view, around) => {
    const body = more(view, around)
    return body && { path, body: { version: view.version, ...body } }
  }
const bare =
  (path: string, body?: object): Make =>
  () => ({ path, ...(body ? { body } : {}) })

const because = () => ({ reason })
const notItsOwn = ({ department }: InquiryView, { departments }: SentAround) =>
  departments.filter((one) => one !== department.id)

const owedIn = ({ parts = [] }: InquiryView) => parts.filter(({ contributedAt }) => !contributedAt)

function words({ text, kind }: InquiryView): object {
  const overrides = findings(text, { text: reply, basis: [] })
    .filter(({ mustFix }) => !mustFix)
    .map(({ code }) => ({ finding: code, reason: '示例，不另写' }))
  return {
    text: reply,
    basis: [],
    overrides,
    ...(kind === 'disclosure' ? { answer: { kind: '予以公开', opening: { judged: '转为主动公开' } } } : {}),
  }
}

const steps: Partial<Record<Action, Make>> = {
  accept: seen('acceptance'),
  decline: seen('refusal', () => ({ reason, channel: '示例：请走行政复议的渠道' })),
  confirm: seen('confirmation', () => ({ call: { number: '13800000001' } })),
  checkIdentity: seen('identity-check', () => ({ accepted: true, paper: true })),
  assign: seen('assignment', (_view, { pick, departments }) => ({ reason, department: pick(departments) })),
  split: seen('split', (_view, { pick, departments }) => {
    const lead = pick(departments)
    return { reason, lead, supporting: [pick(departments.filter((one) => one !== lead))] }
  }),
  contribute: seen('contribution', () => ({ text: reply })),
  returnPart: seen('part-return', because),
  changePart: seen('part-change', (view) => {
    const [owed] = owedIn(view)
    return owed && { part: owed.department.id, reason }
  }),
  return: seen('return', (view, { pick, ...rest }) => {
    const others = notItsOwn(view, { pick, ...rest })
    return others.length > 0 ? { reason, basis: reason, department: pick(others) } : undefined
  }),
  askMove: seen('move-request', because),
  refuseMove: seen('move-refusal', because),
  dispute: bare('dispute', { reason }),
  claim: seen('claim'),
  handOver: seen('hand-over', (_view, { pick, colleagues }) =>
    colleagues.length > 0 ? { to: pick(colleagues) } : undefined,
  ),
  consult: seen('consultation', () => ({ whom: '示例单位', reason })),
  resume: seen('resumption', () => ({ text: reason })),
  requestCorrection: seen('correction-request', because),
  correct: bare('correction', { text: '示例：补正的内容在这里' }),
  askFee: seen('fee-notice', () => ({ way: 'pages', count: 40, how: reason })),
  recordPayment: seen('fee-payment', () => ({ receipt: '示例票据 001' })),
  draft: seen('draft', words),
  submitForReview: seen('review', (view) => ({
    ...words(view),
    ...(owedIn(view).length > 0 ? { lackingReason: reason } : {}),
  })),
  sign: seen('signature'),
  sendBack: seen('revision', because),
  askExtension: seen('extension-request', () => ({ amount: 1, reason })),
  grantExtension: seen('extension'),
  refuseExtension: seen('extension-refusal', because),
  remind: bare('reminder'),
  supervise: seen('supervision', because),
  merge: seen('merger', (view, { pick, others }) => {
    const into = others.filter((one) => one !== view.id)
    return into.length > 0 ? { into: pick(into), reason } : undefined
  }),
  supplement: bare('supplement', { text: `示例：补充一句，${reply.slice(0, 80)}` }),
  withdraw: bare('withdrawal'),
  rate: bare('rating', { stars: 4, comment: '示例：说得清楚' }),
  redo: bare('redo', { reason }),
  correctContact: bare('contact-correction', { phone: '13800000002' }),
  grantConsent: bare('consent'),
  withdrawConsent: bare('consent-withdrawal'),
  proposePublication: seen('publication-proposal', () => copy),
  signPublication: seen('publication-signature'),
  refusePublication: seen('publication-refusal', because),
  publish: seen('publication'),
  confirmPublication: bare('publication-confirmation', { basis: ['《示例办法》第二条'] }),
  takeDownPublication: bare('publication-removal', { reason }),
}
