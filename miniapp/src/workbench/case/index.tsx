import { useParam } from '../../platform/go'
import { CaseDesk } from '../casework/CaseDesk'
import { Desk } from '../Desk'

/** One case on a page of its own. */
export default function WorkCase() {
  const id = useParam('id')
  return (
    <Desk title="办理">
      <CaseDesk id={id} />
    </Desk>
  )
}
