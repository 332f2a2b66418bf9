import * as contract from '@shared/notices/delivery/contractTelling'
import { reachables, spendings } from '../../messages/followers/reached'
import type { House } from '../../platform/house'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import { accounts } from '../../platform/identity/account'
import { sealerOf } from '../../platform/reach/sealed'
import { batches, fanOuts } from '../followers/store'
import { notices } from '../store'
import { agreeToWechat, leaveWechat } from './agreeToWechat'
import { changeTelling } from './changeTelling'
import { inPersons } from './inPerson'
import { listToTell } from './listToTell'
import { settingsOf } from './settings'
import { tellInPerson } from './tellInPerson'

/** 通知: how people want to be told of notices, and how many nobody could tell by phone. */
export function tellingEndpoints(house: House): Endpoint[] {
  const stores = {
    accounts: house.store(accounts),
    reachables: house.store(reachables),
    spendings: house.store(spendings),
  }
  const needs = async () => ({ ...stores, reach: house.reach ?? {}, areas: (await house.reference()).areas })
  return [
    endpoint(contract.readTelling, async (_received, caller) => settingsOf(caller, await needs())),
    endpoint(contract.changeTelling, async (received, caller) => changeTelling(received, caller, await needs())),
    endpoint(contract.agreeToWechat, async (received, caller) => {
      const sealer = sealerOf(house.lookupSecret)
      return agreeToWechat(received, caller, { ...(await needs()), askWechat: house.askWechat, sealer })
    }),
    endpoint(contract.leaveWechat, async (_received, caller) => leaveWechat(caller, await needs())),
    endpoint(contract.listToTell, async (_received, caller) =>
      listToTell(caller, {
        notices: house.store(notices),
        fanOuts: house.store(fanOuts),
        batches: house.store(batches),
        inPersons: house.store(inPersons),
        reference: await house.reference(),
        now: house.now(),
      }),
    ),
    endpoint(contract.tellInPerson, async (received, caller) =>
      tellInPerson(received, caller, {
        fanOuts: house.store(fanOuts),
        batches: house.store(batches),
        inPersons: house.store(inPersons),
        areas: (await house.reference()).areas,
        now: house.now(),
      }),
    ),
  ]
}
