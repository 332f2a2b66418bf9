import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { weekdayAndDay } from '../../platform/dates'
import { goInstead } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { ConfirmMine } from '../ConfirmMine'
import { owesIdentity } from '../owesIdentity'
import { ProveMine } from '../ProveMine'
import { basisWords, provisionalWords } from '../clockWords'

interface DoneProps {
  inquiry: InquiryView
  /** 代办: in whose place it was sent. */
  forWhom?: string | undefined
  onConfirmed: (inquiry: InquiryView) => void
}

/** What happens now, by when, who does it; and the code that finds it again. */
export function Done({ inquiry, forWhom, onConfirmed }: DoneProps) {
  const { id, clock, department, routeReason } = inquiry
  const proves = owesIdentity(inquiry)
  const why = provisionalWords({ ...clock, ...inquiry, department: department.name })
  return (
    <View className="stack">
      <Heading level={1} className="whole-dates">
        {clock.unconfirmed ? '已经交上，等双方确认收到' : `${weekdayAndDay(clock.dueAt)}前答复${forWhom ?? '你'}`}
      </Heading>
      {clock.unconfirmed && forWhom ? (
        <View>
          {`申请是${forWhom}的，还差两步要家人本人做：登录后打开这一件，交身份证明，再点一下确认。从确认的次日起 ${clock.amount} 个工作日内答复。家人已经收到一条消息。`}
        </View>
      ) : null}
      {clock.unconfirmed && !forWhom ? (
        <>
          <View>
            {proves
              ? `还差两步：交身份证明，再点一下确认。从确认的次日起 ${clock.amount} 个工作日内答复。`
              : `还差一步：点一下确认，从次日起 ${clock.amount} 个工作日内答复。没有点的，办理单位打电话和你确认。`}
          </View>
          {proves ? <ProveMine inquiry={inquiry} onProven={onConfirmed} /> : null}
          <ConfirmMine inquiry={inquiry} onConfirmed={onConfirmed} />
        </>
      ) : null}
      <Card tone="lake">
        <View className="second">查询编号</View>
        <View className="code">{id}</View>
        <Copy text={id} word="复制编号" />
      </Card>
      <Card title="由谁答复">
        <View>
          <View className="who">{department.name}</View>
          <View className="second">{routeReason}</View>
        </View>
      </Card>
      <Card title="期限怎么算的">
        <View>
          <View>{clock.explanation}</View>
          {why ? <View className="second">{why}</View> : null}
          <View className="second">{basisWords(clock.basis)}</View>
        </View>
      </Card>
      <View className="actions">
        <Pressable kind="primary" onPress={() => goInstead('/inquiries/case/index', { id })}>
          看办理经过
        </Pressable>
        <Pressable kind="quiet" onPress={() => goInstead('/answers/ask/index')}>
          回首页
        </Pressable>
      </View>
    </View>
  )
}
