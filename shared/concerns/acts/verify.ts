import * as z from 'zod'
import { operation } from '../../operation'
import { watches } from '../access'
import { id, reply, text, version } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, toDesk } from '../telling'
import { concernSizes, verdictNames, verdicts } from '../words'
import { act, by } from './act'

export const verifyConcern = operation({
  name: 'verifyConcern',
  route: 'POST /api/concerns/{id}/verification',
  summary: '核实一条舆情：属不属实、查到什么、回应前要不要会签',
  callers: ['dispatcher', 'editor', 'supervisor'],
  params: id,
  body: z.strictObject({
    verdict: z.enum(verdicts),
    text: text(concernSizes.finding),
    sensitive: z.boolean().optional(),
    evidence: evidences,
    version,
  }),
  reply,
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

/** 核实: what is true of it and what was looked at, before a department is given it. */
export const verify = act({
  action: 'verify',
  operation: verifyConcern,
  event: 'verified',
  headline: ({ by: who, verdict, sensitive }) =>
    `${who.name}核实：${verdictNames[verdict]}${sensitive ? '，回应前要会签' : ''}`,
  who: watches,
  decide: (_concern, { verdict, text: found, sensitive, evidence }, caller, { at }) => ({
    type: 'verified',
    at,
    by: by(caller),
    verdict,
    text: found,
    ...(sensitive === undefined ? {} : { sensitive }),
    ...proofOf({ evidence }),
  }),
  tells: (event, after) =>
    concernNotes(event, after, [toDesk('dispatcher', '待交办：一条舆情核实过了', '交给责任单位。', event)]),
})
