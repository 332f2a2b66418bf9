import { Empty } from '../../ui/Empty'
import { FollowUp } from './FollowUp'

/** Nothing in it that means anything: no department is troubled with it. */
export function Unclear() {
  return (
    <>
      <Empty title="这句话没有看懂" text="换个说法再问一次：什么事，在哪里，想知道什么" />
      <FollowUp />
    </>
  )
}
