import type { Caller } from '@shared/people/caller'
import type * as contract from '@shared/sites/contract'
import type { hangNotice } from '@shared/sites/acts/hang'
import type { takeDownNotice } from '@shared/sites/acts/takeDown'
import { keepUpload } from '../../functions/inquiries/uploads/attachments'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { siteEndpoints } from '../../functions/sites/endpoints'
import { compensation, land, nextDoor, noticeOffice, village } from '../notices/office'
import { door } from '../support/door'

export { land, nextDoor, village }
/** 沙镇镇, the town of both villages. */
export const town = '371502101'

/** People who stand before boards, plainly examples. */
export const people = {
  clerk: { id: 'clerk-wanghua', role: 'clerk', name: '示例经办·王化村', area: village },
  second: { id: 'clerk-wanghua-two', role: 'clerk', name: '示例经办·王化村二', area: village },
  nextDoor: { id: 'clerk-zhangge', role: 'clerk', name: '示例经办·张葛村', area: nextDoor },
  town: { id: 'clerk-shazhen', role: 'clerk', name: '示例经办·沙镇镇', area: town },
  editor: { id: 'staff-editor', role: 'editor', name: '示例编辑' },
  supervisor: { id: 'staff-supervisor', role: 'supervisor', name: '示例督查' },
  county: { id: 'county-office', role: 'officer', name: '示例经办·区政府办', department: 'government-office@371502' },
  citizen: { id: 'citizen-one', role: 'citizen', name: '示例居民一' },
} as const satisfies Record<string, Caller>

let made = 0

/** The boards of two villages and the desk for notices; the clock stands at 23 November 2026, 10 o'clock, unless told. */
export function boards(now?: string) {
  const office = noticeOffice(now)
  const { house } = office
  const ask = door([...siteEndpoints(house), ...noticeEndpoints(house)])
  const photo = (caller: Caller) =>
    keepUpload(Buffer.from(`photo ${made++}`).toString('base64'), caller, house, async () => 'jpg')
  const body = async (caller: Caller, more: object) => ({
    key: `key-of-phone-${made++}`,
    photo: await photo(caller),
    ...more,
  })
  return {
    ...office,
    ask,
    photo,
    at: (iso: string) => house.clock.set(iso),
    register: async (more: object = {}, caller: Caller = people.editor) =>
      ask<typeof contract.registerSite>(caller, 'POST /api/sites', {
        body: { kind: 'board', name: '村委会公告栏', area: village, where: '村委会大门东侧', ...more },
      }),
    /** The code of a new board. */
    board: async (area: string = village, more: object = {}) => {
      const { body: reply } = await ask<typeof contract.registerSite>(people.editor, 'POST /api/sites', {
        body: { kind: 'board', name: '村委会公告栏', area, where: '村委会大门东侧', ...more },
      })
      return reply.site.code
    },
    close: (code: string, caller: Caller = people.editor) =>
      ask<typeof contract.closeSite>(caller, 'POST /api/sites/{code}/closure', {
        params: { code },
        body: { reason: '墙要拆了' },
      }),
    sites: (area: string, caller: Caller = people.editor) =>
      ask<typeof contract.listSites>(caller, 'GET /api/sites', { query: { area } }),
    /** A notice that has to hang in 王化村 and 沙镇镇, issued; its id. */
    issue: async (more: object = {}) => {
      const drafted = await office.draft(more)
      const { id } = drafted.body.notice
      await office.approve(id)
      return id
    },
    tasks: async (caller: Caller = people.clerk) =>
      (await ask<typeof contract.listTasks>(caller, 'GET /api/postings')).body,
    hang: async (code: string, notice: string, more: object = {}, caller: Caller = people.clerk) =>
      ask<typeof hangNotice>(caller, 'POST /api/sites/{code}/postings/{notice}/hanging', {
        params: { code, notice },
        body: await body(caller, more),
      }),
    takeDown: async (code: string, notice: string, more: object = {}, caller: Caller = people.clerk) =>
      ask<typeof takeDownNotice>(caller, 'POST /api/sites/{code}/postings/{notice}/removal', {
        params: { code, notice },
        body: await body(caller, more),
      }),
    coverage: (notice: string, caller: Caller = land.officer) =>
      ask<typeof contract.readCoverage>(caller, 'GET /api/postings/{notice}/coverage', { params: { notice } }),
    openly: async (notice: string) =>
      (await ask<typeof contract.readPostings>(undefined, 'GET /api/postings/{notice}', { params: { notice } })).body,
    beat: (code: string, secret: string) =>
      ask<typeof contract.hearScreen>(undefined, 'POST /api/sites/{code}/heartbeat', {
        params: { code },
        body: { secret, shown: 2 },
      }),
  }
}

export { compensation }
