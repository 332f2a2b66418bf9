import { useSession } from '../../platform/session'
import { Desk } from '../Desk'
import { Accounts } from './Accounts'
import { Acts } from './Acts'
import './index.scss'

/** 账号: an administrator opens and looks after them; the supervisor reads what was done. */
export default function WorkStaff() {
  const role = useSession((session) => session.person?.role)
  return (
    <Desk title="账号" section="staff">
      {role === 'administrator' ? <Accounts /> : null}
      {role === 'supervisor' ? <Acts /> : null}
    </Desk>
  )
}
