import type { listReplyTemplates, listTemplates, writeTemplate } from '@shared/answers/contractTemplates'
import type { dropTemplate } from '@shared/answers/templates/acts/drop'
import type { handInTemplate } from '@shared/answers/templates/acts/handIn'
import type { sendBackTemplate } from '@shared/answers/templates/acts/sendBack'
import type { signTemplate } from '@shared/answers/templates/acts/sign'
import type { withdrawTemplate } from '@shared/answers/templates/acts/withdraw'
import type { Caller } from '@shared/people/caller'
import { loadDepartments } from '../../../seeds/departments/departments'
import { loadReplyTemplates } from '../../../seeds/answers/templates/templates'
import { templatesKey } from '../../../functions/answers/templates/seeded'
import { example } from '../../support/door'
import { city, lead, officer } from '../lampCity'

export const seeds = loadReplyTemplates(loadDepartments())
/** One that the product comes with, of the department of the lamp city. */
export const heating = seeds.find(({ id }) => id === 'housing-heat')!

/** A template nobody had. */
export const fresh = {
  title: '长椅修好了',
  fits: '公园里的长椅坏了',
  text: '你好。你反映的【地点】的长椅，我们【日期】已经换好。还不清楚的，打【联系电话】。',
}
/** Signs for 市政务公开办公室, whose host its office is. */
export const officeLead: Caller = {
  id: 'staff-office-lead',
  role: 'lead',
  name: '示例审核·政府办',
  department: 'government-office',
}

/** The lamp city with the templates of the product. */
export async function keeping() {
  const held = await city()
  const { ask, house, add } = held
  await house.bucket.write(templatesKey, new TextEncoder().encode(JSON.stringify(seeds)))
  const about = (id: string, version: number) => ({ params: { id }, body: { version } })
  const why = (id: string, version: number, reason: string) => ({ params: { id }, body: { version, reason } })
  return {
    house,
    add,
    /** A minute goes by. */
    minute: () => house.clock.advance(60_000),
    offered: async (caller: Caller = officer) =>
      (await ask<typeof listReplyTemplates>(caller, 'GET /api/reply-templates')).body.templates,
    desk: async (caller: Caller = officer) => (await ask<typeof listTemplates>(caller, 'GET /api/templates')).body,
    write: (change: object = {}, caller: Caller = officer) =>
      ask<typeof writeTemplate>(caller, 'POST /api/templates', { body: { content: { ...fresh, ...change } } }),
    handIn: (id: string, content: object, version = 0, caller: Caller = officer) =>
      ask<typeof handInTemplate>(caller, 'PUT /api/templates/{id}', { params: { id }, body: { version, content } }),
    sign: (id: string, version = 1, caller: Caller = lead) =>
      ask<typeof signTemplate>(caller, 'POST /api/templates/{id}/signature', about(id, version)),
    sendBack: (id: string, version: number, reason = '电话那一处漏了，补上', caller: Caller = lead) =>
      ask<typeof sendBackTemplate>(caller, 'POST /api/templates/{id}/return', why(id, version, reason)),
    drop: (id: string, version: number, caller: Caller = officer) =>
      ask<typeof dropTemplate>(caller, 'POST /api/templates/{id}/drop', about(id, version)),
    withdraw: (id: string, version: number, caller: Caller = lead) =>
      ask<typeof withdrawTemplate>(caller, 'POST /api/templates/{id}/withdrawal', why(id, version, '做法变了，重新写')),
  }
}

/** Somebody of a unit of a county. */
export const inCounty = (role: 'officer' | 'lead', unit = 'housing@371502'): Caller => ({
  id: `county-${role}-${unit.replace('@', '-')}`,
  role,
  name: '示例·县里',
  department: unit,
})
export const { editor, lamps } = example
