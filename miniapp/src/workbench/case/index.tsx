import { useState } from 'react'
import { useParam } from '../../platform/go'
import { CaseDesk } from '../casework/CaseDesk'
import { Desk } from '../Desk'
import { KeyHelp } from '../KeyHelp'
import { useKeys } from '../keys'

/** One case on a page of its own. */
export default function WorkCase() {
  const id = useParam('id')
  const [help, setHelp] = useState(false)
  useKeys({ '?': () => setHelp(!help), Escape: () => setHelp(false) })
  return (
    <Desk title="办理">
      {help ? <KeyHelp where="case" onClose={() => setHelp(false)} /> : null}
      <CaseDesk id={id} />
    </Desk>
  )
}
