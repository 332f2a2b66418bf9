import { useRef } from 'react'
import { useSession } from '../../platform/session'
import { Desk } from '../Desk'
import { Accounts } from './Accounts'
import { Acts } from './Acts'
import { HalfWritten } from './halfWritten'
import './index.scss'

/** 账号和单位: an administrator opens and looks after them; the supervisor reads what was done. */
export default function WorkStaff() {
  const role = useSession((session) => session.person?.role)
  const half = useRef(new Set<() => void>())
  return (
    <Desk title={role === 'supervisor' ? '管理记录' : '账号和单位'} section="staff">
      <HalfWritten.Provider value={half}>{role === 'administrator' ? <Accounts /> : null}</HalfWritten.Provider>
      {role === 'supervisor' ? <Acts /> : null}
    </Desk>
  )
}
