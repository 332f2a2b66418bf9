import type { checkIdentityOperation } from '@shared/inquiries/acts/unit/checkIdentity'
import type { Sent } from '@shared/operation'
import type { InquiryView } from '@shared/inquiries/view'
import { call } from '../../../platform/call'
import { about } from './step'

/** 核对身份证明, whatever comes of it. */
export const checking = 'checkIdentity'

export const checked = (one: InquiryView, body: Sent<typeof checkIdentityOperation>['body']) =>
  call<typeof checkIdentityOperation>('POST /api/inquiries/{id}/identity-check', {
    ...about(one),
    body: { ...body, version: one.version },
  })
