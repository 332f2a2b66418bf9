import { isOpen } from '@shared/inquiries/words'
import type { trackInquiry } from '@shared/inquiries/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Timeline } from '../../ui/Timeline'
import { clockToneOf, dateWords, provisionalWords } from '../clockWords'
import { chipOf } from '../standing'

/** How far a case is: never what it says. */
export function Progress({ progress }: { progress: Replied<typeof trackInquiry> }) {
  const { status, standing, department, timeline } = progress
  const { tone, word } = chipOf(progress)
  const why = provisionalWords(progress)
  return (
    <>
      <Card tone={clockToneOf(standing)} className="clock">
        <View>
          <Chip tone={tone}>{word}</Chip>
          <View className="clock__words">{standing.words}</View>
          <View>{dateWords(progress) ?? department}</View>
          {why ? <View className="second">{why}</View> : null}
        </View>
      </Card>
      <Card title="办理经过">
        <Timeline steps={timeline} going={isOpen(status)} />
        <View className="second">这里只显示进度。内容和答复要登录后才能看，保护提问人的隐私。</View>
      </Card>
    </>
  )
}
