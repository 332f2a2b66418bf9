import { CallProblem, wordsOf } from '../platform/callProblem'
import { go } from '../platform/go'
import { Empty } from '../ui/Empty'
import { type ReadBefore, ReadFailure } from '../ui/ReadFailure'
import { Pressable } from '../ui/Pressable'

/** A document that does not open: where there is none at this address, trying again brings none, and two ways lead on. */
export function NotRead({ read }: { read: ReadBefore }) {
  const thrown = read.error
  const gone = thrown instanceof CallProblem && thrown.code === 'not-found'
  const withdrawn = thrown instanceof CallProblem && thrown.code === 'not-now'
  if (!gone && !withdrawn) return <ReadFailure read={read} />
  return (
    <Empty
      title={withdrawn ? '这份文件已经撤下' : '没有找到这份文件'}
      text={withdrawn ? (wordsOf(thrown).detail ?? '') : '可能已经换了新的，或者地址不完整'}
    >
      <Pressable kind="primary" onPress={() => go('/answers/library/index')}>
        去文件库找
      </Pressable>
      <Pressable kind="quiet" onPress={() => go('/answers/ask/index')}>
        去问一问
      </Pressable>
    </Empty>
  )
}
