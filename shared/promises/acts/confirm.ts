import * as z from 'zod'
import { operation } from '../../operation'
import { id, problems, reply, version } from '../contractParts'
import { tellOffice } from '../telling'
import { by, promiseAct } from '../thing'

export const confirmPromise = operation({
  name: 'confirmPromise',
  route: 'POST /api/promises/{id}/confirmation',
  summary: '督查看过，确实做到了',
  callers: ['supervisor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 核实做到: nobody says of themselves that they kept their word. */
export const confirm = promiseAct({
  action: 'confirm',
  operation: confirmPromise,
  who: ({ role }) => role === 'supervisor',
  decide: (_one, _sent, caller, { at }) => ({ type: 'confirmed', at, by: by(caller) }),
  tells: (event, after) => tellOffice(event, after, '承诺核实：做到了', '已经公开。'),
})
