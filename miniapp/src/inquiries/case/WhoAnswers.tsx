import { isOpen } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'

/** 谁负责: who answers, which units support it and who of them has said its part, and why it lies there. */
export function WhoAnswers({ inquiry }: { inquiry: InquiryView }) {
  const { department, supporters = [], routeReason, status } = inquiry
  const open = isOpen(status)
  const stands = (said: boolean) => (said ? '已经给出意见' : open ? '还在等它的意见' : '没有给出意见')
  return (
    <Card title="谁负责">
      <View className="who">{department.name}</View>
      {supporters.length ? (
        <View className="stack stack--close">
          <View className="second">
            {open ? `负责答复。下面的单位配合，由它合在一份答复里给你` : '负责答复，下面的单位配合'}
          </View>
          {supporters.map(({ id, name, said }) => (
            <View key={id}>{`${name}：${stands(said)}`}</View>
          ))}
        </View>
      ) : null}
      <Disclosure label="为什么由它办理">
        <View>{routeReason}</View>
      </Disclosure>
    </Card>
  )
}
