import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { handsIn, seesOf } from '../access'
import { type AccessionContent, accessionFacts } from '../content'
import { toldToLook } from '../telling'
import { act, id, reply } from './act'

export const handInAccession = operation({
  name: 'handInAccession',
  route: 'PUT /api/accessions/{id}',
  summary: '改收录文件的标题、文号、日子，交市政务公开办公室核对；核对以前文件库不变',
  callers: ['officer', 'lead', 'editor'],
  county: true,
  params: id,
  body: z.strictObject({ version, facts: accessionFacts }),
  reply,
  problems: [...problems, 'bad-input', 'already-exists'],
})

/** 交上: what was read, with what was mended of it, waits for somebody else to look at it beside its file. */
export const handIn = act<typeof handInAccession, { content: AccessionContent }>({
  action: 'handIn',
  operation: handInAccession,
  who: (caller, { unit }) => handsIn(caller) && seesOf(caller, unit),
  keeps: (one, { content }) => ({ ...one, draft: content }),
  decide: (_one, _sent, caller, { at }) => ({ type: 'handedIn', at, by: by(caller) }),
  tells: toldToLook,
})
