import * as contract from '@shared/people/contract'
import * as helping from '@shared/people/helping/contractHelping'
import * as joining from '@shared/people/contractJoining'
import * as rights from '@shared/people/contractRights'
import * as second from '@shared/people/contractSecond'
import * as sms from '@shared/people/contractSms'
import { type Account, accounts as accountKind } from '../platform/identity/account'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { reachables, spendings } from '../messages/followers/reached'
import { inboxItems, undeliveredItems } from '../messages/inbox'
import { sealerOf } from '../platform/reach/sealed'
import { administrationEndpoints } from './administration/administrationEndpoints'
import { sheetEndpoints } from './sheet/sheetEndpoints'
import { agreeToSms, leaveSms } from './agreeToSms'
import { setAsideItems } from '../platform/store/setAsideBook'
import { changePassword } from './signIn/changePassword'
import { followPlaces } from './followPlaces'
import { listColleagues } from './listColleagues'
import { listSetAside } from './listSetAside'
import { listUndelivered } from './listUndelivered'
import { markRead } from './markRead'
import { endHelp } from './helping/endHelp'
import { helpOf } from './helping/helpOf'
import { makeHelpCode } from './helping/makeHelpCode'
import { takeHelpCode } from './helping/takeHelpCode'
import { joinAccount } from './joining/joinAccount'
import { partAccount } from './joining/partAccount'
import { openSession, personOf } from './signIn/openSession'
import { readInbox } from './readInbox'
import { agreedAtSignIn, agreeToNotice } from './rights/agreeToNotice'
import { closeAccount } from './rights/closeAccount'
import { endSessions } from './rights/endSessions'
import { sendCode } from './signIn/sendCode'
import { beginSecond } from './second/beginSecond'
import { confirmSecond } from './second/confirmSecond'
import { setAway } from './setAway'
import { signInAsStaff } from './signIn/signInAsStaff'
import { signInByPhone } from './signIn/signInByPhone'
import { signInByWechat } from './signIn/signInByWechat'
import { logins as loginKind, oneTimeCodes } from './store'
import { whoAmI } from './whoAmI'

/** 人: signing in, one's inbox, one's places. */
export function peopleEndpoints(house: House): Endpoint[] {
  const accounts = house.store(accountKind)
  const inbox = house.store(inboxItems)
  const undelivered = house.store(undeliveredItems)
  const aside = house.store(setAsideItems)
  const logins = house.store(loginKind)
  const codes = house.store(oneTimeCodes)
  const chance = () => ({ random: house.random, now: house.now(), lookupSecret: house.lookupSecret })

  const settling = { accounts, reachables: house.store(reachables), spendings: house.store(spendings), house }

  const entered = async (account: Account, { agreed }: { agreed?: string | undefined }) =>
    openSession(await agreedAtSignIn(account, agreed, { accounts, now: house.now() }), house)

  return [
    endpoint(contract.sendCode, (received, _caller, { address }) => sendCode(received, address, { codes, house })),
    endpoint(contract.signInByPhone, async (received, _caller, origin) =>
      entered(await signInByPhone(received, origin, { accounts, logins, codes, house, ...chance() }), received.body),
    ),
    endpoint(contract.signInByWechat, async (received) =>
      entered(
        await signInByWechat(received, {
          accounts,
          logins,
          askWechat: house.askWechat,
          ...chance(),
          checksContent: house.checksContent,
        }),
        received.body,
      ),
    ),
    endpoint(contract.signInAsStaff, async (received, _caller, origin) => {
      const account = await signInAsStaff(received, origin, { accounts, house })
      return openSession(account, house, account.id)
    }),
    endpoint(contract.signOut, async (_received, _caller, { token = '' }) => {
      await house.identity.end(token)
      return { ended: true as const }
    }),
    endpoint(contract.changePassword, async (received, caller, origin) =>
      openSession(await changePassword(received, caller, origin, { accounts, house }), house, caller.id),
    ),
    endpoint(contract.whoAmI, (_received, caller) => whoAmI(caller, { accounts, inbox, reference: house.reference })),
    endpoint(contract.followPlaces, async (received, caller) => {
      const { areas } = await house.reference()
      const person = personOf(await followPlaces(received, caller, { accounts, areas, now: house.now() }))
      house.nudge()
      return { person }
    }),
    endpoint(sms.agreeToSms, (received, caller) =>
      agreeToSms(received, caller, {
        reachables: house.store(reachables),
        logins,
        sealer: sealerOf(house.lookupSecret),
        lookupSecret: house.lookupSecret,
      }),
    ),
    endpoint(sms.leaveSms, (_received, caller) => leaveSms(caller, house.store(reachables))),
    endpoint(rights.agreeToNotice, async (received, caller) => {
      const told = await agreeToNotice(received, caller, {
        accounts,
        reachables: house.store(reachables),
        now: house.now(),
      })
      house.nudge()
      return told
    }),
    endpoint(rights.endSessions, (_received, caller) => endSessions(caller, { accounts, now: house.now() })),
    endpoint(rights.closeAccount, async (received, caller, { address }) => {
      const { askWechat } = house
      const closed = await closeAccount(received, caller, { accounts, logins, codes, askWechat, house, address })
      house.nudge()
      return closed
    }),
    endpoint(helping.listHelp, (_received, caller) => helpOf(caller.id, house)),
    endpoint(helping.makeHelpCode, (received, caller) => makeHelpCode(received, caller, house)),
    endpoint(helping.takeHelpCode, async (received, caller) => {
      const told = await takeHelpCode(received, caller, house)
      house.nudge()
      return told
    }),
    endpoint(helping.endHelp, async (received, caller) => {
      const told = await endHelp(received, caller, house)
      house.nudge()
      return told
    }),
    endpoint(joining.joinAccount, async (received, caller, { address }) => {
      const { askWechat, random } = house
      const needs = { ...settling, logins, codes, askWechat, random, address, lookupSecret: house.lookupSecret }
      const told = await joinAccount(received, caller, needs)
      house.nudge()
      return told
    }),
    endpoint(joining.partAccount, async (received, caller) => {
      const told = await partAccount(received, caller, settling)
      house.nudge()
      return told
    }),
    endpoint(contract.setAway, async (received, caller) => ({
      person: personOf(await setAway(received, caller, { accounts, now: house.now() })),
    })),
    endpoint(contract.listColleagues, (_received, caller) => listColleagues(caller, { accounts, now: house.now() })),
    endpoint(contract.readInbox, (_received, caller) => readInbox(caller, inbox)),
    endpoint(contract.markRead, (received, caller) => markRead(received, caller, { inbox, now: house.now() })),
    endpoint(contract.listUndelivered, () => listUndelivered(undelivered)),
    endpoint(contract.listSetAside, () => listSetAside(aside, house.now())),
    endpoint(second.beginSecond, (_received, caller) => beginSecond(caller, { accounts, house })),
    endpoint(second.confirmSecond, (received, caller) => confirmSecond(received, caller, { accounts, house })),
    ...administrationEndpoints(house),
    ...sheetEndpoints({ accounts, house }),
  ]
}
