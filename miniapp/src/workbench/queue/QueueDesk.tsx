import { View } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../platform/go'
import { Empty } from '../../ui/Empty'
import { CaseDesk } from '../casework/CaseDesk'
import { stepFocus, useKeys } from '../keys'
import { useDesk } from '../useDesk'
import { KeyHelp } from './KeyHelp'
import { QueueList } from './QueueList'

const row = '.queue-row'

/** 待办: the queue alone on a phone; on a desk the queue at the left and the open case beside it. */
export function QueueDesk() {
  const desk = useDesk()
  const [open, setOpen] = useState('')
  const [help, setHelp] = useState(false)
  useKeys({
    j: () => stepFocus(row, 1),
    k: () => stepFocus(row, -1),
    '?': () => setHelp(!help),
  })
  if (!desk) return <QueueList onOpen={(id) => go('/workbench/case/index', { id })} />
  return (
    <View className="split">
      <View className="split__queue">
        <QueueList open={open} onOpen={setOpen} />
      </View>
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
