import type { approveNotice } from '@shared/notices/acts/approve'
import type { dropNotice } from '@shared/notices/acts/drop'
import type { reviseNotice } from '@shared/notices/acts/revise'
import type { sendBackNotice } from '@shared/notices/acts/sendBack'
import type { submitNotice } from '@shared/notices/acts/submit'
import type { withdrawNotice } from '@shared/notices/acts/withdraw'
import type { NoticeContent } from '@shared/notices/content'
import type * as contract from '@shared/notices/contract'
import type { Caller } from '@shared/people/caller'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { notices } from '../../functions/notices/store'
import { door } from '../support/door'
import { testHouse } from '../support/house'
import { withMatter } from './readyMatter'

/** People of 市自然资源局, plainly examples. */
export const land = {
  officer: { id: 'land-officer', role: 'officer', name: '示例经办·自然资源', department: 'natural-resources' },
  other: { id: 'land-other', role: 'officer', name: '示例经办·自然资源二', department: 'natural-resources' },
  lead: { id: 'land-lead', role: 'lead', name: '示例审核·自然资源', department: 'natural-resources' },
  secondLead: { id: 'land-lead-two', role: 'lead', name: '示例审核·自然资源二', department: 'natural-resources' },
} as const satisfies Record<string, Caller>

export const village = '371502101277'
export const nextDoor = '371502101247'

/** 征地补偿安置公告, long enough from the day after the clock of the tests stands at. */
export const compensation = {
  field: '土地征收',
  title: '【示例】王化村征地补偿安置公告',
  text: '示例正文：补偿怎么算、到哪里登记、有意见向谁提。',
  areas: [village],
  from: '2026-11-24',
  until: '2026-12-23',
  contact: '示例电话 0635-0000001',
}

/** The desk for notices of one department; the clock stands at 23 November 2026, 10 o'clock, unless told. */
export const noticeOffice = (now?: string) => noticeDesk(testHouse(now ? { now } : {}))

/** The same in a house that others use as well. */
export function noticeDesk(house: ReturnType<typeof testHouse>, endpoints = noticeEndpoints(house)) {
  const ask = door(endpoints)
  const at = (id: string) => ({ params: { id } })
  const kept = async (id: string) => (await house.store(notices).get(id))!
  /** What somebody who looks now has seen, unless they saw an earlier edition. */
  const seen = async (id: string, version?: number) => ({ version: version ?? (await kept(id)).events.length })
  /** What is written, as a step of a matter that is ready for it where law asks for one; `old`: as the same step as that. */
  const written = async (more: object, caller: Caller, old?: string) =>
    withMatter(
      { ...compensation, ...(old ? { chain: (await kept(old)).content.chain } : {}), ...more } as NoticeContent,
      caller,
      house,
    )
  const sketch = async (more: object = {}, caller: Caller = land.officer) =>
    ask<typeof contract.draftNotice>(caller, 'POST /api/notices', { body: await written(more, caller) })
  const submit = async (id: string, caller: Caller = land.officer, version?: number) =>
    ask<typeof submitNotice>(caller, 'POST /api/notices/{id}/submission', {
      ...at(id),
      body: await seen(id, version),
    })
  /** Hands in what was just written, and answers like the writing of it. */
  const handedIn = async (made: Awaited<ReturnType<typeof sketch>>, caller: Caller) => {
    if (made.status > 201) return made
    const { status, body } = await submit(made.body.notice.id, caller)
    return { status: status === 200 ? made.status : status, body }
  }
  return {
    house,
    ask,
    kept,
    sketch,
    submit,
    draft: async (more: object = {}, caller: Caller = land.officer) => handedIn(await sketch(more, caller), caller),
    revise: async (id: string, more: object = {}, caller: Caller = land.officer, version?: number) => {
      const body = { ...(await seen(id, version)), content: await written(more, caller, id) }
      return handedIn(await ask<typeof reviseNotice>(caller, 'PUT /api/notices/{id}', { ...at(id), body }), caller)
    },
    correct: async (id: string, more: object = {}, caller: Caller = land.officer, reason = '登记地点写错了') => {
      const body = { reason, content: await written(more, caller, id) }
      const route = 'POST /api/notices/{id}/correction'
      return handedIn(await ask<typeof contract.correctNotice>(caller, route, { ...at(id), body }), caller)
    },
    sendBack: async (id: string, reason = '登记地点没有写清楚', caller: Caller = land.lead) =>
      ask<typeof sendBackNotice>(caller, 'POST /api/notices/{id}/return', {
        ...at(id),
        body: { ...(await seen(id)), reason },
      }),
    drop: async (id: string, caller: Caller = land.officer) =>
      ask<typeof dropNotice>(caller, 'POST /api/notices/{id}/drop', { ...at(id), body: await seen(id) }),
    approve: async (id: string, caller: Caller = land.lead, version?: number) =>
      ask<typeof approveNotice>(caller, 'POST /api/notices/{id}/approval', {
        ...at(id),
        body: await seen(id, version),
      }),
    withdraw: async (id: string, reason = '范围写错了，更正后再发', caller: Caller = land.lead) =>
      ask<typeof withdrawNotice>(caller, 'POST /api/notices/{id}/withdrawal', {
        ...at(id),
        body: { ...(await seen(id)), reason },
      }),
    drafts: async (caller: Caller = land.officer, ended?: 'yes') =>
      (await ask<typeof contract.listDrafts>(caller, 'GET /api/notices/drafts', { query: ended ? { ended } : {} }))
        .body,
    kinds: async (from?: string) =>
      (
        await ask<typeof contract.listNoticeKinds>(land.officer, 'GET /api/notices/kinds', {
          query: from ? { from } : {},
        })
      ).body,
    read: (id: string) => ask<typeof contract.readNotice>(undefined, 'GET /api/notices/{id}', at(id)),
    list: async (area: string, past: 'yes' | 'no' = 'no') =>
      (await ask<typeof contract.listNotices>(undefined, 'GET /api/notices', { query: { area, past } })).body.notices,
  }
}
