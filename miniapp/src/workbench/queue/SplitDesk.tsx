import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { Empty } from '../../ui/Empty'
import { Pressable } from '../../ui/Pressable'
import { CaseDesk } from '../casework/CaseDesk'
import { KeyHelp } from '../KeyHelp'
import { backTo, focusOn, leaveField, stepFocus, useKeys } from '../keys'
import { useDesk } from '../useDesk'
import { useOpenCase } from './useOpenCase'

/** One line of any list here. */
export const row = '.queue-row'

interface SplitDeskProps {
  where: 'queue' | 'triage' | 'publications'
  /** The list, told which case is open beside it and how one is opened. */
  list: (open: string, onOpen: (id: string) => void) => ReactNode
}

/**
 * On a desk the list at the left and the open case beside it; on a phone the list, whose cases have a page of their own.
 * A narrow window that meets a case in the address shows that case, with the way to the list.
 */
export function SplitDesk({ where, list }: SplitDeskProps) {
  const desk = useDesk()
  const [open, setOpen] = useOpenCase()
  const [help, setHelp] = useState(false)
  useKeys({
    j: () => stepFocus(row, 1),
    k: () => stepFocus(row, -1),
    '/': () => focusOn('.queue-search input'),
    '?': () => setHelp(!help),
    Escape: () => {
      leaveField()
      setHelp(false)
    },
  })
  const show = (id: string) => {
    setOpen(id)
    backTo('.split__case')
    // Pressed again it is read again.
    void queries.invalidateQueries({ queryKey: ['inquiry', id] })
  }
  if (!desk && open)
    return (
      <View className="stack">
        <Pressable kind="link" onPress={() => setOpen('')}>
          看全部办件
        </Pressable>
        <CaseDesk key={open} id={open} />
      </View>
    )
  if (!desk) return <>{list('', (id) => go('/workbench/case/index', { id }))}</>
  return (
    <View className="split">
      <View className="split__queue">{list(open, show)}</View>
      <View className="split__case">
        {help ? <KeyHelp where={where} onClose={() => setHelp(false)} /> : null}
        {open ? (
          <CaseDesk key={open} id={open} />
        ) : (
          <Empty title="从左边打开一件" text="j 和 k 上下移动，回车打开，? 看所有按键" />
        )}
      </View>
    </View>
  )
}
