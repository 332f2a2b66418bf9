import { beijingDate } from '@shared/calendar/date'
import { remediesOf } from '@shared/inquiries/disclosure/remedies'
import { isOpen } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime, weekdayAndDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { ConfirmMine, isApplicant } from '../ConfirmMine'
import { owesIdentity } from '../owesIdentity'

/** What holds the case up, or has ended it, and what that means for whoever asked. */
export function Situation({ inquiry }: { inquiry: InquiryView }) {
  const { declined, consultation, status, standing, reply, together, clock, department } = inquiry
  if (declined)
    return (
      <Card title={standing.words}>
        <View>
          <View className="second">原因</View>
          <View className="prose">{declined.reason}</View>
        </View>
        <View>
          <View className="second">可以这样办</View>
          <View className="prose">{declined.channel}</View>
        </View>
      </Card>
    )
  if (consultation)
    return (
      <Card title="为什么暂停">
        <View>
          <View className="prose">{`正在征求${consultation.whom}的意见：${consultation.reason}`}</View>
          <View className="second">{`${dayAndTime(consultation.at)}开始`}</View>
          {consultation.until ? <View className="second">{`对方提出意见：${consultation.until}`}</View> : null}
        </View>
      </Card>
    )
  if (clock.unconfirmed && isOpen(status))
    return (
      <Card title={owesIdentity(inquiry) ? '然后：双方确认收到' : '还差一步：双方确认收到'}>
        <View>
          {!isApplicant(inquiry)
            ? '要申请人本人登录，交身份证明，再点一下确认，才开始计时。'
            : owesIdentity(inquiry)
              ? '先交身份证明，再点确认，就开始计时。'
              : `点一下，确认这份申请是你提交的，就开始计时。没有点的，${department.name}打你留的电话来确认。`}
        </View>
        <ConfirmMine inquiry={inquiry} />
        <View className="second">
          {`确认的那天算收到，从次日起 ${clock.amount} 个工作日内答复（政府信息公开条例 第三十一条、第三十三条）`}
        </View>
      </Card>
    )
  const gaveUp = inquiry.timeline.findLast(({ type }) => type === 'abandoned')
  if (status === 'abandoned' && gaveUp)
    return (
      <Card title="不再办理，不服怎么办">
        <View>需要的，可以重新提交，写过的内容带得过去。有正当理由没来得及的，在新的申请里写明。</View>
        <View className="second">{remediesOf({ kind: '补正后仍不明确' }, beijingDate(gaveUp.at))}</View>
      </Card>
    )
  if (status !== 'merged') return null
  return (
    <Card title={standing.words}>
      <View>
        {reply
          ? '同一件事已经有人提过，两件一并答复，答复在下面。'
          : '同一件事已经有人提过，两件合在一起办。编号不变，答复出来，你在这里同样看得到。'}
      </View>
      {together && !reply ? (
        <View className="second">{`由${together.department}一并答复 · ${together.standing.words} · ${weekdayAndDay(together.dueDate)}前`}</View>
      ) : null}
    </Card>
  )
}
