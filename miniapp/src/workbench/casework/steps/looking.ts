import { safetySizes } from '@shared/safety/words'
import type { lookAtWords } from '@shared/inquiries/acts/desk/look'
import type { Sent } from '@shared/operation'
import type { InquiryView } from '@shared/inquiries/view'
import { call } from '../../../platform/call'
import { about, type Step } from './step'

/** 核看内容, whatever comes of it. */
const looking = 'look'

const looked = (one: InquiryView, body: Omit<Sent<typeof lookAtWords>['body'], 'version'>) =>
  call<typeof lookAtWords>('POST /api/inquiries/{id}/look', {
    ...about(one),
    body: { ...body, version: one.version },
  })

export const lookedFine = {
  action: looking,
  tap: (one: InquiryView) => looked(one, { fine: true }),
  done: '已经放行，提问人会收到消息',
} as const

export const lookedUnfit: Step = {
  action: looking,
  title: '标为不宜公开',
  note: () => '照常办理和答复，期限不变，只是不选登。提问人会收到你写的理由',
  fields: () => [{ name: 'reason', label: '为什么不宜公开', rows: 2, size: safetySizes.why }],
  send: '标为不宜公开',
  call: (one, { reason }) => looked(one, { fine: false, reason }),
}
