import { consultedAs, deskSizes } from '@shared/inquiries/deskWords'
import type { consultOthers } from '@shared/inquiries/acts/unit/consult'
import { call } from '../../../platform/call'
import { about, type Step, type StepField } from './step'

// 征求意见 of others, while the clock stands still.

const whom: StepField = {
  name: 'whom',
  label: '向谁征求',
  size: deskSizes.whom,
  placeholder: '单位或第三方的名称',
}

/** Of an application for disclosure: who is asked, and since when their time runs (政府信息公开条例 第三十二条、第三十四条). */
const ofApplication: readonly StepField[] = [
  { ...whom, hint: '申请人看得到：是个人的，不写姓名，写“第三方个人”' },
  { name: 'channel', sentAs: 'as', label: '对方是', size: deskSizes.consultedAs, options: consultedAs },
  {
    name: 'when',
    sentAs: 'arrivesOn',
    label: '征求意见书哪天送到（不选就是今天；邮寄的选预计送到的那天）',
    size: deskSizes.cameOn,
    day: true,
    optional: true,
  },
]

export const consult: Step = {
  action: 'consult',
  button: '征求意见',
  title: '征求意见',
  note: ({ kind }) =>
    kind === 'disclosure'
      ? '从现在起计时暂停，恢复办理后接着算。申请人会看到向谁征求和为什么。对方从收到征求意见书的次日起 15 个工作日内提意见；期满没有提的，自动接着计时：第三方的由本单位决定，一起制作的机关视为同意公开（政府信息公开条例 第三十二条、第三十四条）'
      : '从现在起计时暂停，恢复办理后接着算。提问人会看到暂停的原因',
  fields: ({ kind }) => [
    ...(kind === 'disclosure' ? ofApplication : [whom]),
    { name: 'reason', label: '为什么要征求', rows: 3, size: deskSizes.consultation },
  ],
  send: '开始征求，计时暂停',
  call: (one, { whom: asked, channel, reason, when }) => {
    const as = consultedAs.find((each) => each === channel)
    return call<typeof consultOthers>('POST /api/inquiries/{id}/consultation', {
      ...about(one),
      body: {
        whom: asked,
        reason,
        ...(as ? { as } : {}),
        ...(when.trim() ? { arrivesOn: when.trim() } : {}),
        version: one.version,
      },
    })
  },
}
