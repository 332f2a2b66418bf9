import { CallProblem } from '../platform/callProblem'
import { go } from '../platform/go'
import { Empty } from '../ui/Empty'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'

/** A document that does not open: where there is none at this address, trying again brings none, and two ways lead on. */
export function NotRead({ thrown, onRetry }: { thrown: unknown; onRetry: () => void }) {
  const gone = thrown instanceof CallProblem && thrown.code === 'not-found'
  if (!gone) return <Failure thrown={thrown} onRetry={onRetry} />
  return (
    <Empty title="没有找到这份文件" text="可能已经换了新的，或者地址不完整">
      <Pressable kind="primary" onPress={() => go('/answers/library/index')}>
        去文件库找
      </Pressable>
      <Pressable kind="quiet" onPress={() => go('/answers/ask/index')}>
        去问一问
      </Pressable>
    </Empty>
  )
}
