import * as z from 'zod'
import { operation } from '../../operation'
import { ofItsDepartment } from '../access'
import { id, version, text, reply, ofTheDepartment, problems } from '../contractParts'
import { sources } from '../evidence'
import { concernSizes } from '../words'
import { written } from '../written'
import { act, by } from './act'

export const draftResponse = operation({
  name: 'draftResponse',
  route: 'POST /api/concerns/{id}/draft',
  summary: '保存回应稿，本单位同事可以接着写',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ text: text(concernSizes.response), sources, version }),
  reply,
  problems,
})

/** 起草: kept with the concern, so that a colleague can go on. It is no step of its history. */
export const draft = act({
  action: 'draft',
  operation: draftResponse,
  who: ofItsDepartment,
  keeps: (concern, { text: words, sources: named }, caller, { at }) => ({
    ...written(concern, { text: words, sources: named }, by(caller), at),
    saves: (concern.saves ?? 0) + 1,
  }),
  decide: () => [],
})
