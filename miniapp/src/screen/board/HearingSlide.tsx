import type { HearingHere } from '@shared/notices/chain/hearing/here'
import { Text, View } from '@tarojs/components'
import { Heading } from '../../ui/page/Heading'
import { ByWords } from '../ByWords'
import { Fitted } from './Fitted'
import { hearingLines } from './hearingLines'
import { QrCode } from './QrCode'
import './hearing.scss'

/** A longer one takes a second line beside the code. */
const oneLine = 22

/** One hearing, readable from across a room: when and where, of what, what to bring, whom to ask. */
export function HearingSlide({ hearing }: { hearing: HearingHere }) {
  const { words, note, bring, contact, notice, field, department, example, standing } = hearing
  const lines = [standing === 'invited' && bring ? `要带：${bring}` : '', note ?? ''].filter(Boolean)
  return (
    <View className={`slide ${words.length > oneLine ? 'slide--tall' : ''}`}>
      <View className="slide__kind">
        <Text>{`${field} · 听证`}</Text>
        {example ? <Text className="slide__example">示例，内容不作数</Text> : null}
      </View>
      <Heading level={1} className="slide__title">
        {hearingLines(words).map((line, nth) => (
          <View key={line} className={nth > 0 && line.length > oneLine ? 'slide__place' : ''}>
            <ByWords title={line} />
          </View>
        ))}
      </Heading>
      <View className="slide__body">
        <View className="slide__main">
          <Fitted>
            <View className="slide__ask">听证的是哪件事</View>
            <View className="slide__words">{notice.title}</View>
            {lines.map((line) => (
              <View key={line} className="slide__words">
                {line}
              </View>
            ))}
          </Fitted>
          <View className="slide__where">
            <View>
              <View className="slide__ask">听证的事问谁</View>
              <View className="slide__key">{contact}</View>
              {contact.includes(department) ? null : <View className="slide__note">{department}</View>}
            </View>
          </View>
        </View>
        <View className="slide__side">
          <QrCode page={`/notices/issue/index?id=${encodeURIComponent(notice.id)}`} />
        </View>
      </View>
    </View>
  )
}
