import type { Caller } from '../../people/caller'
import { inHand } from '../acts/callers'
import type { Inquiry } from '../case/inquiry'
import { identityCheckedIn } from '../case/past'
import { readable } from '../case/said'
import type { InquiryView } from '../view'
import { maySeeContact } from './sight'

/** 身份证明 as it stands, for whoever applied and for those who work on it; the photos for whoever has to look at them. */
export function identityShown(inquiry: Inquiry, caller: Caller): Pick<InquiryView, 'identity'> {
  const { identity } = inquiry
  const checks = inHand(caller, inquiry)
  if (!identity || !(checks || maySeeContact(caller, inquiry))) return {}
  const { stands, at, photos } = identity
  const missing = stands === 'lacking' ? identityCheckedIn(inquiry)?.reason : undefined
  return {
    identity: {
      stands,
      at,
      ...(photos ? { waiting: photos.length } : {}),
      ...(missing === undefined ? {} : { missing: readable(missing) }),
      ...(photos && checks ? { photos } : {}),
    },
  }
}
