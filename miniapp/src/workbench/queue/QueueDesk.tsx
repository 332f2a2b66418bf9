import type { InquiryLine } from '@shared/inquiries/view'
import { useState } from 'react'
import { useSession } from '../../platform/session'
import { Pressable } from '../../ui/Pressable'
import { useCountyDesk } from '../casework/useCountyDesk'
import { focusedRow, useKeys } from '../keys'
import { BatchAssign } from './BatchAssign'
import { QueueList } from './QueueList'
import { row, SplitDesk } from './SplitDesk'

/** 待办: a department's cases, and for the desk that hands them out several at once. */
export function QueueDesk() {
  const county = useCountyDesk()
  const role = useSession((session) => session.person?.role)
  const assigns = role === 'dispatcher' || (county !== undefined && role !== 'supervisor')
  const [lines, setLines] = useState<readonly InquiryLine[]>([])
  const [picked, setPicked] = useState<string[]>()
  const toggle = (id: string) =>
    setPicked((now = []) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  useKeys({
    x() {
      const line = lines[focusedRow(row)]
      if (assigns && line) toggle(line.id)
    },
  })
  const tools = picked ? (
    <BatchAssign
      picked={lines.filter((one) => picked.includes(one.id))}
      onAssigned={(id) => setPicked((now) => now?.filter((one) => one !== id))}
      onDone={() => setPicked(undefined)}
    />
  ) : (
    <Pressable kind="link" onPress={() => setPicked([])}>
      选几件一起分
    </Pressable>
  )
  return (
    <SplitDesk
      where={assigns ? 'triage' : 'queue'}
      list={(open, onOpen) => (
        <QueueList
          open={open}
          onOpen={onOpen}
          picked={assigns ? picked : undefined}
          onPick={toggle}
          onLines={setLines}
          tools={assigns ? tools : undefined}
        />
      )}
    />
  )
}
