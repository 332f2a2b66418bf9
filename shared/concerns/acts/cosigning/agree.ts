import * as z from 'zod'
import { operation } from '../../../operation'
import { cosignsFor, ofACosigner } from '../../access'
import { id, problems, reply, version } from '../../contractParts'
import { evidences, proofOf } from '../../evidence'
import { concernNotes, tellAll, until } from '../../telling'
import { departmentOf } from '../../written'
import { act, by } from '../act'

export const agreeToResponse = operation({
  name: 'agreeToResponse',
  route: 'POST /api/concerns/{id}/agreement',
  summary: '会签同意；那个单位没有审核人在岗，或者已经超过时限的，由督查代为会签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ evidence: evidences, version }),
  reply,
  problems,
})

/** 会签: one voice before a sensitive response goes out. With the last of them it waits for the lead. */
export const agree = act({
  action: 'agree',
  operation: agreeToResponse,
  event: 'agreed',
  headline: ({ by: who, department, onBehalf }) =>
    onBehalf ? `${who.name}代${department.name}会签` : `${department.name}会签同意`,
  who: (caller, concern, moment) => cosignsFor(caller, concern, moment).length > 0,
  refusal: (caller, concern) =>
    ofACosigner(caller, concern) ? '由会签单位的审核人签，你单位已经签过的不用再签' : '由会签单位的审核人会签',
  decide: (concern, sent, caller, moment) =>
    cosignsFor(caller, concern, moment).map((department) => ({
      type: 'agreed' as const,
      at: moment.at,
      by: by(caller),
      department,
      ...(caller.role === 'supervisor' ? { onBehalf: true } : {}),
      ...proofOf(sent),
    })),
  tells: (event, after) =>
    after.status === 'review'
      ? concernNotes(
          event,
          after,
          tellAll(departmentOf(after), ['lead'], {
            title: '有一份舆情回应等你签',
            text: `会签都同意了。${until(after, event.at)}。`,
          }),
        )
      : [],
})
