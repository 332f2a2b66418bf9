import { correctionDays, deskSizes, extensionTyped, tellingWays } from '@shared/inquiries/deskWords'
import { inquirySizes, spokenChannels } from '@shared/inquiries/words'
import { amountWords, unitWords } from '@shared/deadlines/words'
import type { correctInquiry } from '@shared/inquiries/acts/asker/correct'
import type { confirmReceipt } from '@shared/inquiries/acts/desk/confirm'
import type { askExtensionOperation } from '@shared/inquiries/acts/unit/askExtension'
import type { contributeToInquiry } from '@shared/inquiries/acts/unit/contribute'
import type { requestCorrectionOperation } from '@shared/inquiries/acts/unit/requestCorrection'
import type { resumeHandling } from '@shared/inquiries/acts/unit/resume'
import type { InquiryView } from '@shared/inquiries/view'
import { call } from '../../../platform/call'
import { useSession } from '../../../platform/session'
import { day, timeOn } from '../../../platform/dates'
import { partReturnOffer } from '../supporting/PartReturnForm'
import { about, type Step, type StepField } from './step'

// Steps of the department while it works on a case.

/** What has a day and no time came in by then. */
const endOfWork = '17:30'

export const confirm: Step = {
  action: 'confirm',
  button: '确认收到，开始计时',
  title: '和申请人确认收到',
  note: () => '申请人在手机上点了确认，就不用打电话。打电话确认的，记下号码和时间，从那天起计时',
  fields: () => [
    { name: 'number', sentAs: 'call.number', label: '打的是哪个号码', size: deskSizes.called, hint: '只留后四位' },
    { name: 'day', label: '哪天打通的（不选就是今天）', size: deskSizes.cameOn, day: true, optional: true },
    {
      name: 'when',
      sentAs: 'call.at',
      label: '几点打通的（不写：今天算现在，以前算那天下班时）',
      size: deskSizes.calledAt,
      placeholder: '14:30',
      optional: true,
    },
  ],
  send: '确认收到，开始计时',
  call: (one, { number, day, when }) => {
    const at = timeOn(day, when || (day ? endOfWork : ''))
    return call<typeof confirmReceipt>('POST /api/inquiries/{id}/confirmation', {
      ...about(one),
      body: { call: { number, ...(at ? { at } : {}) }, version: one.version },
    })
  },
}

const ownParts = ({ parts = [] }: Pick<InquiryView, 'parts'>) => {
  const mine = useSession.getState().person?.department?.id
  return parts.filter(({ department }) => department.id === mine)
}
const gaveBack = (one: InquiryView): boolean => ownParts(one).some(({ returned }) => returned)

export const contribute: Step = {
  action: 'contribute',
  button: '写协办意见',
  again: (one) => {
    if (ownParts(one).some(({ text }) => text)) return '再补一条协办意见'
    return gaveBack(one) ? '不交回了，写协办意见' : undefined
  },
  title: '协办意见',
  note: (one) =>
    `交给主办的${one.department.name}，由它合在一起答复提问人。答复以前还可以再补${gaveBack(one) ? '。写了就不算交回，分办台不用再定' : ''}`,
  fields: ({ actions }) => [
    {
      name: 'text',
      label: '你单位的意见',
      rows: 6,
      size: deskSizes.contribution,
      placeholder: '查到了什么，你单位能办什么',
      hint: `要提问人补什么的，写在这里，由主办单位去问；${actions.includes(partReturnOffer.action) ? '都不归你单位的，不写这里，用“交回协办”' : '现在不能交回，不归你单位的也写在这里'}`,
    },
  ],
  send: '交给主办单位',
  call: (one, { text }) =>
    call<typeof contributeToInquiry>('POST /api/inquiries/{id}/contribution', {
      ...about(one),
      body: { text, version: one.version },
    }),
}

/** 补正 of whoever applied by telephone, at the window or by letter. */
export const correct: Step = {
  action: 'correct',
  button: '登记收到的补正',
  title: '登记补正',
  note: () => '申请人来信、来电或者到窗口补正的，登在这里，从收到那天重新计时',
  fields: () => [
    { name: 'text', label: '补正了什么', rows: 5, size: inquirySizes.correction },
    {
      name: 'when',
      sentAs: 'receivedOn',
      label: '哪天收到的（不选就是今天）',
      size: deskSizes.cameOn,
      day: true,
      optional: true,
    },
  ],
  send: '登记补正，重新计时',
  call: (one, { text, when }) =>
    call<typeof correctInquiry>('POST /api/inquiries/{id}/correction', {
      ...about(one),
      body: { text, attachments: [], ...(when.trim() ? { receivedOn: when.trim() } : {}), version: one.version },
    }),
}

const resumedFor: Partial<Record<InquiryView['status'], string>> = {
  correcting: '为什么不再等补正（可以不写）',
  paying: '为什么不收了（可以不写）',
}

export const resume: Step = {
  action: 'resume',
  button: '恢复办理',
  title: '恢复办理',
  again: ({ status }) => (status === 'paying' ? '不收费了，恢复办理' : undefined),
  note: () => '计时从现在接着算',
  fields: ({ status }) => [
    {
      name: 'text',
      label: resumedFor[status] ?? '征求到的意见（可以不写）',
      rows: 3,
      size: deskSizes.opinion,
      optional: true,
    },
  ],
  send: '恢复办理',
  call: (one, { text }) =>
    call<typeof resumeHandling>('POST /api/inquiries/{id}/resumption', {
      ...about(one),
      body: { ...(text.trim() ? { text } : {}), version: one.version },
    }),
}

export const askExtension: Step = {
  action: 'askExtension',
  button: '申请延期',
  title: '申请延期',
  note: (one) =>
    one.extensionMost
      ? `最多延长 ${amountWords(one.extensionMost, one.clock.unit)}，由本单位审核人批准。批准后提问人会收到理由和新的日期`
      : '由本单位审核人批准。批准后提问人会收到理由和新的日期',
  fields: (one) => [
    {
      name: 'amount',
      label: `延长多少${unitWords[one.clock.unit]}`,
      size: extensionTyped,
      placeholder: '只写数字',
    },
    {
      name: 'reason',
      label: '为什么办不完',
      rows: 3,
      size: deskSizes.extension,
      placeholder: '还差哪一步，什么时候能做完',
    },
  ],
  send: '申请延期',
  call: (one, { amount, reason }) =>
    call<typeof askExtensionOperation>('POST /api/inquiries/{id}/extension-request', {
      ...about(one),
      body: { amount: Number(amount), reason, version: one.version },
    }),
}

const isSpoken = (channel: InquiryView['channel']) => spokenChannels.some((one) => one === channel)

/** Whoever does not sign in gets no message: they are told first, by a person. */
const toldBy: StepField = {
  name: 'channel',
  sentAs: 'told',
  label: '他不登录，收不到消息，先告诉他。怎么告诉的',
  size: deskSizes.toldBy,
  options: tellingWays,
}

const toldIn = ({ channel }: InquiryView, chosen: string) => {
  const told = isSpoken(channel) ? tellingWays.find((way) => way === chosen) : undefined
  return told ? { told } : {}
}

/** 合理的补正期限 of an application for disclosure (政府信息公开条例 第三十条). */
const correctableFor: StepField = {
  name: 'amount',
  label: `给几个工作日补正（不写是 ${correctionDays.proposed} 个）`,
  size: deskSizes.correctionDays,
  placeholder: '只写数字',
  hint: `${correctionDays.least} 到 ${correctionDays.most} 个工作日（本市约定）。过了还不补的，按放弃申请处理并告诉申请人`,
  optional: true,
}

export const requestCorrection: Step = {
  action: 'requestCorrection',
  button: '通知补正',
  title: '通知补正',
  note: ({ askableUntil }) =>
    `只能通知一次，所以一次说全。${askableUntil ? `最晚 ${day(askableUntil)}通知（收到申请之日起 7 个工作日内）。` : ''}等补正时计时暂停，补好后重新算`,
  fields: ({ kind, channel }) => [
    ...(kind === 'disclosure' ? [correctableFor] : []),
    ...(isSpoken(channel) ? [toldBy] : []),
    {
      name: 'reason',
      label: '要补什么',
      rows: 4,
      size: deskSizes.correctionAsked,
      placeholder: '缺哪一样，怎么补，补到哪里',
    },
  ],
  send: '通知提问人补正',
  call: (one, { reason, amount, channel }) =>
    call<typeof requestCorrectionOperation>('POST /api/inquiries/{id}/correction-request', {
      ...about(one),
      body: {
        reason,
        ...(amount.trim() ? { days: Number(amount) } : {}),
        ...toldIn(one, channel),
        version: one.version,
      },
    }),
}
