import type * as contract from '@shared/notices/contract'
import type { Caller } from '@shared/people/caller'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { door } from '../support/door'
import { testHouse } from '../support/house'

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
export function noticeOffice(now?: string) {
  const house = testHouse(now ? { now } : {})
  const ask = door(noticeEndpoints(house))
  const at = (id: string) => ({ params: { id } })
  return {
    house,
    draft: (more: object = {}, caller: Caller = land.officer) =>
      ask<typeof contract.draftNotice>(caller, 'POST /api/notices', { body: { ...compensation, ...more } }),
    revise: (id: string, version: number, more: object = {}, caller: Caller = land.officer) =>
      ask<typeof contract.reviseNotice>(caller, 'PUT /api/notices/{id}', {
        ...at(id),
        body: { version, content: { ...compensation, ...more } },
      }),
    sendBack: (id: string, version: number, reason = '登记地点没有写清楚', caller: Caller = land.lead) =>
      ask<typeof contract.sendBackNotice>(caller, 'POST /api/notices/{id}/return', {
        ...at(id),
        body: { version, reason },
      }),
    drop: (id: string, version: number, caller: Caller = land.officer) =>
      ask<typeof contract.dropNotice>(caller, 'POST /api/notices/{id}/drop', { ...at(id), body: { version } }),
    approve: (id: string, version = 0, caller: Caller = land.lead) =>
      ask<typeof contract.approveNotice>(caller, 'POST /api/notices/{id}/approval', { ...at(id), body: { version } }),
    withdraw: (id: string, version: number, reason = '范围写错了，更正后再发', caller: Caller = land.lead) =>
      ask<typeof contract.withdrawNotice>(caller, 'POST /api/notices/{id}/withdrawal', {
        ...at(id),
        body: { version, reason },
      }),
    drafts: async (caller: Caller = land.officer) =>
      (await ask<typeof contract.listDrafts>(caller, 'GET /api/notices/drafts')).body,
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
