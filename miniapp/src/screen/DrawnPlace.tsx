import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { Drawing } from '../ui/drawing/Drawing'
import type { DrawnShape } from './useShape'
import './drawn.scss'

/** 画的范围 as a small plain map, where something is drawn; the words remain the truth. */
export function DrawnPlace({ shape, notice: { areas } }: { shape: DrawnShape; notice: Pick<NoticeView, 'areas'> }) {
  return (
    <View className="drawn">
      <Drawing shape={shape} label={`${areas.map(({ name }) => name).join('、')}里画出来的范围`} />
      <View className="drawn__note">画的范围，以文字为准</View>
    </View>
  )
}
