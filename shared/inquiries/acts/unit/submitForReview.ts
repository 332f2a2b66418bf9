import { requireWholeAnswer } from '../../case/disclosureAnswer'
import { caseOperation } from '../../contracts/contractParts'
import { requireRecordAnswer } from '../../reply/recordAnswer'
import { requireSettled } from '../../reply/replyQuality'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { leads, until } from '../desks'
import { running } from '../moment'
import { by } from '../byWhom'
import { drafted, replyWords, reviewedAt } from './draft'
import { staffOfDepartment } from './staff'

export const submitForReviewOperation = caseOperation({
  name: 'submitForReview',
  path: 'review',
  summary: '送审答复',
  callers: staffOfDepartment,
  body: replyWords,
})

/**
 * 送审: the draft goes to the department's lead. @throws Problem 'bad-input' for what the quality gate found and nobody
 * overrode, and for a refusal without ground and remedies.
 */
export const submitForReview = act({
  action: 'submitForReview',
  operation: submitForReviewOperation,
  event: 'reviewRequested',
  headline: ({ department }) => `${department.name}送审答复`,
  plainly: '答复写好，等单位签字',
  inside: true,
  who: ownDepartment,
  notNow: running,
  requires: ({ text: question }, sent) => requireSettled(question, sent, sent.overrides),
  keeps: drafted,
  decide(inquiry, sent, caller, { at }) {
    const { text, attachments, overrides, record } = sent
    const answer = reviewedAt(sent)
    requireWholeAnswer(inquiry.kind, answer)
    requireRecordAnswer(inquiry.mends, record)
    return {
      type: 'reviewRequested',
      at,
      by: by(caller),
      department: inquiry.department,
      text,
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(overrides.length > 0 ? { overrides } : {}),
      ...(answer ? { answer } : {}),
      ...(record ? { record } : {}),
    }
  },
  tellsDesks: (event, after) =>
    leads(after, event, '有一份答复稿等你签发', `${event.by.name}起草。${until(after, event)}。`),
})
