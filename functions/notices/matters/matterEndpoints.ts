import { drafterDepartment, writesNotice } from '@shared/notices/access'
import { by } from '@shared/notices/acts/act'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { requireOwnPlaces } from '@shared/notices/audience/jurisdiction'
import { audienceOf } from '@shared/notices/audience/areas'
import { chains } from '@shared/notices/chain/chains'
import type { MatterAct } from '@shared/notices/chain/acts/act'
import * as contract from '@shared/notices/chain/contractMatters'
import { matterActs, matterThing } from '@shared/notices/chain/everyStep'
import { type Matter, opened } from '@shared/notices/chain/matter'
import { kindOf } from '@shared/notices/law/kinds'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { madeOnce } from '../../platform/madeOnce'
import { everyOf } from '../../platform/store/pages'
import { momentIn } from '../changeNotice'
import { notices as noticeKind } from '../store'
import { opinionsOf } from '../voices/countOpinions'
import { standingIn } from '../voices/standing'
import { voices as voiceKind, voicesKey } from '../voices/store'
import { hangsIn } from '../hung'
import { knownOf } from './known'
import { matterWorkOf } from './matterWork'
import { matters as kind, mattersKey } from './store'

interface Sent {
  params: { id: string }
  body: { version: number }
}

/** 一件事一步一步来: opened, begun and ended step by step, each only when it is its turn. */
export function matterEndpoints(house: House): Endpoint[] {
  const matters = house.store(kind)
  const standing = standingIn(house)
  const room = { notices: house.store(noticeKind), hangs: hangsIn(house), voices: house.store(voiceKind), standing }
  const shown = async (one: Matter, caller: Caller, now: NoticeMoment) => {
    const said = await room.voices.page({ index: 'first', key: voicesKey(one.id), newestFirst: true, limit: 50 })
    const voices = await standing(said.items)
    // Only where the list may end before all: those that were taken back are in the number.
    const heard = said.next ? await room.voices.count({ index: 'first', key: voicesKey(one.id) }) : voices.length
    const asks = chains[one.chain].steps.some(({ kind: step }) => kindOf(step ?? '')?.tellsOf)
    const opinions = asks ? { opinions: await opinionsOf(one.id, room) } : {}
    return matterWorkOf({ matter: one, voices, heard, ...opinions }, caller, await knownOf(one.id, room, now), now)
  }
  const changed = async (act: MatterAct, { params: { id }, body }: Sent, caller: Caller) => {
    const now = await momentIn(house)
    const after = await change({ act, caller, body, seen: body.version }, matterThing, {
      load: async () => {
        const there = await matters.get(id)
        if (!there) throw new Problem('not-found', '没有这件事，可能已经移走')
        return there
      },
      moment: (one) => knownOf(one.id, room, now),
      keep: (one) => matters.save(one),
    })
    if (after.outbox.length > 0) house.nudge()
    return { matter: await shown(after, caller, now) }
  }
  return [
    endpoint(contract.openMatter, async ({ body }, caller) => {
      const now = await momentIn(house)
      const { id, name } = (await house.reference()).department(drafterDepartment(caller))
      const content = { ...body, areas: audienceOf(body.areas, now.facts.areas) }
      requireOwnPlaces(content.areas, { id, name }, now.facts.areas)
      const once = await madeOnce(matters, { prefix: 'matter-', written: body, caller }, house)
      const about = { id: once.id, department: { id, name }, by: by(caller), at: now.at }
      const made = await once.create(opened(content, about))
      return { matter: await shown(made, caller, now) }
    }),
    endpoint(contract.listMatters, async (_received, caller) => {
      const now = await momentIn(house)
      const all = await everyOf(matters.page, { index: 'first', key: mattersKey, newestFirst: true })
      const own = all.filter((one) => writesNotice(caller, one))
      return { matters: await Promise.all(own.map((one) => shown(one, caller, now))) }
    }),
    ...Object.values(matterActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => changed(act, received as Sent, caller!),
    })),
  ]
}
