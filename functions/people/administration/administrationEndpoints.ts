import * as contract from '@shared/people/contractAdministration'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { accounts } from '../../platform/identity/account'
import { clearSecond } from './clearSecond'
import { disableAccount } from './disableAccount'
import { enableAccount } from './enableAccount'
import { endAccountSessions } from './endAccountSessions'
import { listAccountActs } from './listAccountActs'
import { listAccounts } from './listAccounts'
import { moveAccount } from './moveAccount'
import { openAccount } from './openAccount'
import { readAccount } from './readAccount'
import { resetAccount } from './resetAccount'

/** 账号管理: what an administrator does to accounts. */
export function administrationEndpoints(house: House): Endpoint[] {
  const office = { accounts: house.store(accounts), house }
  /** Cases go to a colleague soon. */
  const nudged = <T>(done: T): T => {
    house.nudge()
    return done
  }
  return [
    endpoint(contract.listAccounts, (_received, caller) => listAccounts(caller, office)),
    endpoint(contract.readAccount, (received, caller) => readAccount(received, caller, office)),
    endpoint(contract.openAccount, (received, caller) => openAccount(received, caller, office)),
    endpoint(contract.resetAccount, (received, caller) => resetAccount(received, caller, office)),
    endpoint(contract.clearSecond, (received, caller) => clearSecond(received, caller, office)),
    endpoint(contract.disableAccount, async (received, caller) =>
      nudged(await disableAccount(received, caller, office)),
    ),
    endpoint(contract.enableAccount, (received, caller) => enableAccount(received, caller, office)),
    endpoint(contract.moveAccount, async (received, caller) => nudged(await moveAccount(received, caller, office))),
    endpoint(contract.endAccountSessions, (received, caller) => endAccountSessions(received, caller, office)),
    endpoint(contract.listAccountActs, (received, caller) => listAccountActs(received, caller, office)),
  ]
}
