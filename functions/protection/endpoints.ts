import { done, requireWho } from '@shared/act'
import { write } from '@shared/protection/acts/write'
import { requireProtection } from '@shared/protection/content'
import * as contract from '@shared/protection/contractProtection'
import { protectionActs } from '@shared/protection/everyAct'
import { bornProtection } from '@shared/protection/record'
import { protectionThing } from '@shared/protection/thing'
import { inquiries } from '../inquiries/store'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { madeOnce } from '../platform/madeOnce'
import { accounts } from '../platform/identity/account'
import { chainedFrom, changeProtection, type ProtectionSent } from './changeProtection'
import { countProtected, listProtection, unitOfWriter } from './listProtection'
import { requireReachable } from './people/requireReachable'
import { protectionIds, protectionRecords } from './store'

/** 个人信息保护: the records and notices that the law asks for, written by one, signed by another, kept, and told. */
export function protectionEndpoints(house: House): Endpoint[] {
  const needs = async () => {
    const reference = await house.reference()
    return {
      records: house.store(protectionRecords),
      inquiries: house.store(inquiries),
      accounts: house.store(accounts),
      reference,
      moment: { at: house.now().toISOString(), within: reference.areas.contains },
    }
  }
  return [
    endpoint(contract.listProtection, async (_received, caller) => listProtection(caller, await needs())),
    endpoint(contract.countProtected, async (received, caller) => countProtected(received, caller, await needs())),
    endpoint(contract.beginProtection, async ({ body: { sheet, content } }, caller) => {
      const held = await needs()
      const { records, moment } = held
      const once = await madeOnce(records, { prefix: protectionIds, written: { sheet, content }, caller }, house)
      const one = bornProtection({ id: once.id, sheet, unit: unitOfWriter(caller, held) })
      requireWho(write, protectionThing, { one, caller, moment })
      requireProtection(sheet, content)
      const people = content.people && (await requireReachable(content.people, one.unit, held))
      const sent = { version: 0, content: { ...content, ...(people ? { people } : {}) } }
      const { id, events } = await once.create(
        chainedFrom([], done(write, protectionThing, { one, sent, caller, moment })),
      )
      house.nudge()
      return { id, version: events.length }
    }),
    ...Object.values(protectionActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => {
        const { id, events } = await changeProtection(act, received as ProtectionSent, caller!, await needs())
        house.nudge()
        return { id, version: events.length }
      },
    })),
  ]
}
