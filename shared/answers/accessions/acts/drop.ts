import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { handsIn, seesOf } from '../access'
import { act, id, reply } from './act'

export const dropAccession = operation({
  name: 'dropAccession',
  route: 'POST /api/accessions/{id}/drop',
  summary: '等核对的这份不收了；文件库不变，交过的仍在经过里',
  callers: ['officer', 'lead', 'editor'],
  county: true,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不收了: what the library has stays as it is. */
export const drop = act({
  action: 'drop',
  operation: dropAccession,
  who: (caller, { unit }) => handsIn(caller) && seesOf(caller, unit),
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
