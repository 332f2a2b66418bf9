import * as z from 'zod'
import { siteCode } from './code'
import { words } from './site'
import { postingStatuses } from './posting'
import { siteSizes } from './words'

/** Who stands before a board: the clerk of the place, or people of the department whose notice it is. */
export const hands = ['clerk', 'officer', 'lead'] as const

const notice = z.string().regex(/^[\w-]{4,60}$/, '公告的编号不对')

export const onSite = z.strictObject({ code: siteCode })
export const onBoard = z.strictObject({ code: siteCode, notice })
export const ofNotice = z.strictObject({ notice })

export const doneBody = z.strictObject({
  /** Made once on the phone for each doing: sent again, it happened once. */
  key: z.string().regex(/^[\w-]{8,60}$/),
  /** When it was done by the phone's clock, where it could not be sent at once. */
  at: z.iso.datetime().optional(),
  /** An upload of the caller's own. */
  photo: z.string('请拍一张照片').min(1, '请拍一张照片').max(60),
})

export const takenDownBody = doneBody.extend({ reason: words(siteSizes.reason, '原因').optional() })

export const postingReply = z.object({
  status: z.enum(postingStatuses),
  /** What was noted, and what comes next. */
  words: z.string(),
})

export const postingProblems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
