import * as z from 'zod'
import { operation } from '../../operation'
import { ofItsDepartment } from '../access'
import { id, version, text, reply, ofTheDepartment, problems } from '../contractParts'
import { requireClean } from '../findings'
import { concernNotes, tellAll, until } from '../telling'
import { concernSizes } from '../words'
import { departmentOf } from '../written'
import { act, by } from './act'

export const submitResponse = operation({
  name: 'submitResponse',
  route: 'POST /api/concerns/{id}/review',
  summary: '把回应送给本单位审核人签；还有个人信息的，逐条说明，送不出去',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ text: text(concernSizes.response), version }),
  reply,
  problems,
})

/** 送签: to the department's lead. @throws Problem 'bad-input' while it holds personal data. */
export const submit = act({
  action: 'submit',
  operation: submitResponse,
  who: ofItsDepartment,
  decide(concern, { text: words }, caller, { at }) {
    requireClean({ response: words })
    return { type: 'submitted', at, by: by(caller), department: departmentOf(concern), text: words }
  },
  tells(event, after) {
    if (event.type !== 'submitted') return []
    const { department, by: who, at } = event
    const words = `${who.name}起草。${until(after, at)}。`
    const told = { title: '有一份舆情回应等你签', text: words, except: who.id }
    return concernNotes(event, after, tellAll(department, ['lead'], told))
  },
})
