import type { NoticeDraft } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { fullDay } from '../../../platform/dates'
import { print } from '../../../platform/files/print'
import { useSession } from '../../../platform/session'
import { nowHere } from '../../../platform/clock/houseClock'
import { Heading } from '../../../ui/page/Heading'
import { Pressable } from '../../../ui/Pressable'
import { Posted } from './Posted'

interface PostedSheetProps {
  notice: NoticeDraft
  onBack: () => void
}

/** 张贴情况 on paper, for a file or a court: which notice, where the law wants it, what hung where from when to when, each with its photograph. */
export function PostedSheet({ notice, onBack }: PostedSheetProps) {
  const { id, content, department, runs, gone } = notice
  const person = useSession((session) => session.person)
  const { from, until } = runs ?? content
  const period = runs?.open ?? `${gone ? '原定' : ''}公示 ${fullDay(from)} 到 ${fullDay(until)}`
  return (
    <View className="paper stack">
      <View className="paper__not stack stack--close">
        <View className="second">照片都显示出来了再打印。要公告全文的，另从“打印张贴”印</View>
        <View className="actions">
          <Pressable kind="primary" onPress={() => print?.()}>
            打印
          </Pressable>
          <Pressable kind="quiet" onPress={onBack}>
            回到公告
          </Pressable>
        </View>
      </View>
      <View>
        <Heading level={1}>公告张贴情况</Heading>
        <View className="row__title">{content.title}</View>
        {content.example ? <View>示例，内容不作数</View> : null}
        <View>{`${department} · 公告编号 ${id}`}</View>
        <View>{period}</View>
        {runs?.hungSince ? <View>{`按张贴的凭证，法律要求的地方 ${fullDay(runs.hungSince)} 都贴上了`}</View> : null}
        {gone ? <View>{`${fullDay(gone.at)}撤回或者更正，理由：${gone.reason}`}</View> : null}
      </View>
      <Posted notice={id} whole />
      <View className="second">{`${fullDay(nowHere())}从系统的记录打印，打印人${person?.name ?? ''}`}</View>
    </View>
  )
}
