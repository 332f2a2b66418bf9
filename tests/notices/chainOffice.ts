import type { beginStep } from '@shared/notices/chain/acts/begin'
import type { confirmPaper } from '@shared/notices/chain/acts/confirmPaper'
import type { countMembers } from '@shared/notices/chain/acts/countMembers'
import type { countPaperAsked } from '@shared/notices/chain/acts/countPaperAsked'
import type { recordPaper } from '@shared/notices/chain/acts/recordPaper'
import type { PaperSaid } from '@shared/notices/chain/paperSaid'
import type { endStep } from '@shared/notices/chain/acts/end'
import type { skipStep } from '@shared/notices/chain/acts/skip'
import type { listMatters, openMatter } from '@shared/notices/chain/contractMatters'
import { addDays } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { matters } from '../../functions/notices/matters/store'
import { boards, people, town } from '../sites/boards'
import { land, village } from './office'

const acquisition = {
  chain: 'land',
  title: '【示例】王化村道路拓宽征地',
  areas: [village],
  members: 10,
  membersSource: '示例：成员名册，示例镇政府确认',
  contact: '示例电话 0635-0000001',
}

const titles: Record<string, string> = {
  'land-pre-notice': '【示例】王化村道路拓宽征收土地预公告',
  'land-compensation': '【示例】王化村道路拓宽征地补偿安置公告',
  'land-acquisition': '【示例】王化村道路拓宽征收土地公告',
}

/** The desk and the boards of a department with a matter that goes step by step; 23 November 2026 unless told. */
export function chainOffice(now?: string) {
  const office = boards(now)
  let hooks: { village: string; town: string } | undefined
  const registered = async () => (hooks ??= { village: await office.board(village), town: await office.board(town) })
  const { house, ask, draft, approve, hang } = office
  const of = async (id: string) => ({ version: (await house.store(matters).get(id))!.events.length })
  const about = (id: string) => ({ params: { id } })
  return {
    ...office,
    openMatter: (more: object = {}, caller: Caller = land.officer) =>
      ask<typeof openMatter>(caller, 'POST /api/notices/matters', { body: { ...acquisition, ...more } }),
    list: async (caller: Caller = land.officer) =>
      (await ask<typeof listMatters>(caller, 'GET /api/notices/matters')).body.matters,
    begin: async (id: string, step: string, caller: Caller = land.officer) =>
      ask<typeof beginStep>(caller, 'POST /api/notices/matters/{id}/begin', {
        ...about(id),
        body: { ...(await of(id)), step },
      }),
    end: async (id: string, step: string, caller: Caller = land.officer) =>
      ask<typeof endStep>(caller, 'POST /api/notices/matters/{id}/end', {
        ...about(id),
        body: { ...(await of(id)), step },
      }),
    skip: async (id: string, step: string, reason = '示例：没有人提出听证', caller: Caller = land.officer) =>
      ask<typeof skipStep>(caller, 'POST /api/notices/matters/{id}/skip', {
        ...about(id),
        body: { ...(await of(id)), step, reason },
      }),
    paper: async (id: string, step: string, paper: object, caller: Caller = land.officer) =>
      ask<typeof recordPaper>(caller, 'POST /api/notices/matters/{id}/paper', {
        ...about(id),
        body: { ...(await of(id)), step, paper: paper as PaperSaid },
      }),
    confirmPaper: async (id: string, step: string, caller: Caller = land.other) =>
      ask<typeof confirmPaper>(caller, 'POST /api/notices/matters/{id}/paper-confirmation', {
        ...about(id),
        body: { ...(await of(id)), step },
      }),
    count: async (id: string, members: number, membersSource: string, caller: Caller = land.officer) =>
      ask<typeof countMembers>(caller, 'POST /api/notices/matters/{id}/members', {
        ...about(id),
        body: { ...(await of(id)), members, membersSource },
      }),
    countPaper: async (id: string, paperAsked: number, paperSource: string, caller: Caller = land.officer) =>
      ask<typeof countPaperAsked>(caller, 'POST /api/notices/matters/{id}/paper-asked', {
        ...about(id),
        body: { ...(await of(id)), paperAsked, paperSource },
      }),
    /** Drafts the notice of a step, long enough from tomorrow on. */
    stepDraft: async (
      matter: string,
      [step, kind, days]: readonly [step: string, kind: string, days: number],
      more: object = {},
    ) => {
      const today = house.now().toISOString().slice(0, 10)
      return draft({
        kind,
        title: titles[kind],
        text: `示例正文：${titles[kind]}，内容不作数。`,
        chain: { matter, step },
        from: addDays(today, 1),
        until: addDays(today, days),
        ...more,
      })
    },
    goUp: (id: string) => approve(id),
    registered,
    /** Hangs in the village and in its town, where law wants it, now. */
    post: async (id: string) => {
      const codes = await registered()
      await hang(codes.village, id)
      await hang(codes.town, id, {}, people.town)
    },
  }
}
