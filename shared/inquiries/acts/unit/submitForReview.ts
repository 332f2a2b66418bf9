import { requireWholeAnswer } from '../../case/disclosureAnswer'
import { Problem } from '../../../problem'
import type { Inquiry, Unit } from '../../case/inquiry'
import { owedParts } from '../../case/after/partsAfter'
import { readable } from '../../case/said'
import { caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
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
  body: replyWords.extend({
    /** Why a supporting department that has said nothing is waited for no more; asked for where there is one. */
    lackingReason: words(deskSizes.lackingReason, '不再等的理由').optional(),
  }),
})

/**
 * 送审: the draft goes to the department's lead. @throws Problem 'bad-input' for what the quality gate found and nobody
 * overrode, and for a refusal without ground and remedies.
 */
export const submitForReview = act({
  action: 'submitForReview',
  operation: submitForReviewOperation,
  event: 'reviewRequested',
  headline: ({ department, lacking = [], lackingReason }) =>
    `${department.name}送审答复${lackingReason === undefined ? '' : `，没有等${namesOf(lacking)}的协办意见：${readable(lackingReason)}`}`,
  plainly: '答复写好，等单位签字',
  inside: true,
  who: ownDepartment,
  notNow: running,
  requires(inquiry, sent) {
    requireSettled(inquiry.text, sent, sent.overrides)
    requireHeard(inquiry, sent)
  },
  keeps(inquiry, sent, caller, moment) {
    const { lackingReason: reason } = sent
    const { draft, ...one } = drafted(inquiry, sent, caller, moment)
    const lacking = owedParts(inquiry)
    const without = lacking.length > 0 && reason !== undefined ? { lacking: { units: lacking, reason } } : {}
    return { ...one, ...(draft ? { draft: { ...draft, ...without } } : {}) }
  },
  decide(inquiry, sent, caller, { at }) {
    const { text, attachments, overrides, record, lackingReason } = sent
    const answer = reviewedAt(sent)
    const lacking = owedParts(inquiry)
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
      ...(lacking.length > 0 ? { lacking, ...(lackingReason === undefined ? {} : { lackingReason }) } : {}),
    }
  },
  tellsDesks: (event, after) =>
    leads(
      after,
      event,
      '有一份答复稿等你签发',
      `${event.by.name}起草。${event.lacking?.length ? `${namesOf(event.lacking)}还没有提协办意见，不再等的理由写在稿子旁边。` : ''}${until(after, event)}。`,
    ),
})

const namesOf = (units: readonly Unit[]): string => units.map(({ name }) => name).join('、')

/** @throws Problem 'bad-input' for a reply that waits for a supporting department no more, and does not say why. */
function requireHeard(inquiry: Inquiry, { lackingReason }: { lackingReason?: unknown }): void {
  const lacking = owedParts(inquiry)
  if (lacking.length === 0 || lackingReason !== undefined) return
  const message = `${namesOf(lacking)}还没有提协办意见，写明为什么不再等`
  throw new Problem('bad-input', message, [{ field: 'lackingReason', message }])
}
