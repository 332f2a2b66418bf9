import { View } from '@tarojs/components'
import { isOffline } from '../platform/callProblem'
import { nowHere } from '../platform/clock/houseClock'
import { dayAndTime } from '../platform/dates'
import { Banner } from './Banner'
import { Failure } from './Failure'
import { Pressable } from './Pressable'

/** Of a query: what it read, when, and what kept it from reading again. */
export interface ReadBefore {
  isError: boolean
  error: unknown
  data: unknown
  dataUpdatedAt: number
  refetch: () => unknown
}

/**
 * What could not be read now. Where it was read before, and that is shown, it says as of which hour: what has happened since
 * is not in it. Where there is nothing to show, what went wrong.
 */
export function ReadFailure({ read, compact }: { read: ReadBefore; compact?: boolean }) {
  const { isError, error, data, dataUpdatedAt } = read
  const again = () => void read.refetch()
  if (!isError) return null
  if (data === undefined) return <Failure compact={compact} thrown={error} onRetry={again} />
  // By the house's clock: that of the phone may be wrong.
  const at = new Date(Date.parse(nowHere()) - (Date.now() - dataUpdatedAt)).toISOString()
  return (
    <Banner tone="amber">
      <View className="line line--apart">
        {`${isOffline(error) ? '离线' : '刚才没有读到新的'}，这是 ${dayAndTime(at)} 时读到的`}
        <Pressable kind="link" onPress={again}>
          再读一次
        </Pressable>
      </View>
    </Banner>
  )
}
