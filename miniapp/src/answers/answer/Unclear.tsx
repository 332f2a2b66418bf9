import { Empty } from '../../ui/Empty'
import { FollowUp } from './FollowUp'

interface UnclearProps {
  /** What is wanted instead, where that is known. */
  wanted?: string | undefined
}

/** Nothing in it that means anything: no department is troubled with it, and asking the same again would not help. */
export function Unclear({ wanted = '换个说法再问一次：什么事，在哪里，想知道什么' }: UnclearProps) {
  return (
    <>
      <Empty title="这句话没有看懂" text={wanted} />
      <FollowUp />
    </>
  )
}
