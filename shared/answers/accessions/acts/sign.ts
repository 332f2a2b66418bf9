import * as z from 'zod'
import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by, problems, version } from '../../knowledge/acts/act'
import { draftersOf } from '../../knowledge/event'
import { looksAt, looksWords } from '../access'
import type { BesideHeld } from '../standing'
import { toldWhatBecame } from '../telling'
import { act, id, reply } from './act'

export const signAccession = operation({
  name: 'signAccession',
  route: 'POST /api/accessions/{id}/signature',
  summary: '对照原文件核对过，收进政策文件库，几分钟内能查、能引用；交的人不能核对自己的',
  callers: ['lead', 'editor', 'supervisor'],
  county: true,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: [...problems, 'already-exists'],
})

/** 核对收录: by who wrote no word of it. It stands in the library within minutes. */
export const sign = act<typeof signAccession, { beside: BesideHeld }>({
  action: 'sign',
  operation: signAccession,
  who: (caller, one) => looksAt(caller, one.unit) && !draftersOf(one).has(caller.id),
  refusal: (caller, { unit }) =>
    looksAt(caller, unit)
      ? `交的人不能核对自己的，请${looksWords(unit.id)}另一位同事核对`
      : `收录由${looksWords(unit.id)}核对`,
  decide(_one, { beside }, caller, { at }) {
    if (beside.refused) throw new Problem('already-exists', beside.refused)
    return { type: 'signed', at, by: by(caller) }
  },
  tells: toldWhatBecame,
})
