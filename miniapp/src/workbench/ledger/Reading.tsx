import type { UseQueryResult } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'

interface ReadingProps<T> {
  found: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** What was read, or why not; the figures of the period before stay, paler, until the new ones are there. */
export function Reading<T>({ found, children }: ReadingProps<T>) {
  return (
    <>
      {found.isPending ? <Loading text="正在清点台账" /> : null}
      <ReadFailure read={found} />
      {found.data === undefined ? null : (
        <View className={found.isPlaceholderData ? 'ledger--old' : ''}>{children(found.data)}</View>
      )}
    </>
  )
}
