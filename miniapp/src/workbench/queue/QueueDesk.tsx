import type { InquiryLine } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Empty } from '../../ui/Empty'
import { Pressable } from '../../ui/Pressable'
import { CaseDesk } from '../casework/CaseDesk'
import { focusedRow, focusOn, stepFocus, useKeys } from '../keys'
import { useDesk } from '../useDesk'
import { BatchAssign } from './BatchAssign'
import { KeyHelp } from './KeyHelp'
import { QueueList } from './QueueList'

const row = '.queue-row'

/** 待办: the queue alone on a phone; on a desk the queue at the left and the open case beside it. */
export function QueueDesk() {
  const desk = useDesk()
  const assigns = useSession((session) => session.person?.role === 'dispatcher')
  const [open, setOpen] = useState('')
  const [help, setHelp] = useState(false)
  const [lines, setLines] = useState<readonly InquiryLine[]>([])
  const [picked, setPicked] = useState<string[]>()
  const toggle = (id: string) =>
    setPicked((now = []) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  useKeys({
    j: () => stepFocus(row, 1),
    k: () => stepFocus(row, -1),
    x() {
      const line = lines[focusedRow(row)]
      if (assigns && line) toggle(line.id)
    },
    '/': () => focusOn('.queue-search input'),
    '?': () => setHelp(!help),
  })
  const list = (
    <View className="stack">
      {assigns && !picked ? (
        <Pressable kind="link" onPress={() => setPicked([])}>
          选几件一起分
        </Pressable>
      ) : null}
      {assigns && picked ? (
        <BatchAssign
          picked={lines.filter((one) => picked.includes(one.id))}
          onAssigned={(id) => setPicked((now) => now?.filter((one) => one !== id))}
          onDone={() => setPicked(undefined)}
        />
      ) : null}
      <QueueList
        open={open}
        onOpen={desk ? setOpen : (id) => go('/workbench/case/index', { id })}
        picked={assigns ? picked : undefined}
        onPick={toggle}
        onLines={setLines}
      />
    </View>
  )
  if (!desk) return list
  return (
    <View className="split">
      <View className="split__queue">{list}</View>
      <View className="split__case">
        {help ? <KeyHelp onClose={() => setHelp(false)} /> : null}
        {open ? (
          <CaseDesk key={open} id={open} />
        ) : (
          <Empty title="从左边打开一件" text="j 和 k 上下移动，回车打开，? 看所有按键" />
        )}
      </View>
    </View>
  )
}
