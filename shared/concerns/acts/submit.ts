import * as z from 'zod'
import type { Named } from '../../named'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { ofItsDepartment } from '../access'
import { yetToCosign } from '../concern'
import { cosignerIds, id, version, text, reply, ofTheDepartment, problems } from '../contractParts'
import { evidences, proofOf, sources } from '../evidence'
import { requireClean } from '../findings/findings'
import { concernNotes, tellAll, until } from '../telling'
import { concernSizes } from '../words'
import { departmentOf } from '../written'
import { act, by } from './act'

export const submitResponse = operation({
  name: 'submitResponse',
  route: 'POST /api/concerns/{id}/review',
  summary: '把回应送签：要会签的先由有关单位会签，再由本单位审核人签发；还有个人信息的，逐条说明，送不出去',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({
    text: text(concernSizes.response),
    sources,
    cosigners: cosignerIds,
    evidence: evidences,
    version,
  }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 送签: to those who sign along, else to the department's lead. @throws Problem 'bad-input' while it holds personal data. */
export const submit = act<'submitted', typeof submitResponse, { along?: Named[] }>({
  action: 'submit',
  operation: submitResponse,
  event: 'submitted',
  headline: ({ by: who }) => `${who.name}把回应送签`,
  who: ofItsDepartment,
  decide(
    concern,
    { text: words, sources: named = concern.draft?.sources, along, evidence },
    caller,
    { at, officePhones },
  ) {
    requireClean({ response: words, sources: named }, officePhones)
    const cosigners = withMore(concern.cosigners, along)
    if (concern.sensitive && !cosigners?.length)
      throw new Problem('bad-input', '这条舆情敏感，回应前要先会签，请写明由哪些单位会签')
    return {
      type: 'submitted',
      at,
      by: by(caller),
      department: departmentOf(concern),
      text: words,
      ...(named?.length ? { sources: [...named] } : {}),
      ...(along ? { cosigners } : {}),
      ...proofOf({ evidence }),
    }
  },
  tells(event, after) {
    if (event.type !== 'submitted') return []
    const { department, by: who, at } = event
    const words = `${who.name}起草。${until(after, at)}。`
    if (after.status === 'cosigning')
      return concernNotes(
        event,
        after,
        yetToCosign(after).flatMap((one) =>
          tellAll(one, ['lead'], { title: `一份舆情回应等${one.name}会签`, text: `${department.name}起草。${words}` }),
        ),
      )
    const told = { title: '有一份舆情回应等你签', text: words, except: who.id }
    return concernNotes(event, after, tellAll(department, ['lead'], told))
  },
})

/** Whoever was asked to sign along stays asked: the one who writes may only add. */
const withMore = (asked: readonly Named[] = [], more: readonly Named[] = []) => [
  ...asked,
  ...more.filter(({ id: one }) => !asked.some((there) => there.id === one)),
]
