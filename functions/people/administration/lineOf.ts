import type { AccountLine } from '@shared/people/contractAdministration'
import { type Account, accountOfStaff } from '../../platform/identity/account'

/** An account as whoever looks after it sees it: nothing that opens it. */
export const lineOf = ({ id, name, role, department, area, disabled, password, second }: Account): AccountLine => ({
  account: accountOfStaff(id),
  name,
  role,
  ...(department ? { department } : {}),
  ...(area ? { area } : {}),
  disabled,
  fresh: password?.initial === true,
  second: second?.setAt !== undefined,
})
