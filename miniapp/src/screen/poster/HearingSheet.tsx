import type { ChainCard } from '@shared/notices/chain/card'
import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { hearingLines } from '../board/hearingLines'
import { QrCode } from '../board/QrCode'
import { ByWords } from '../ByWords'

interface HearingSheetProps {
  hearing: NonNullable<ChainCard['hearing']>
  notice: NoticeView
}

/** 听证通知 on paper, to hang beside its notice: when and where, of what, what to bring, whom to ask. */
export function HearingSheet({ hearing, notice }: HearingSheetProps) {
  const { words, note, bring, contact, standing } = hearing
  const { id, title, areas, department, example } = notice
  const facts = [
    { label: '听证的是哪件事', said: title },
    { label: '和哪里有关', said: areas.map(({ name }) => name).join('、') },
    { label: '要带', said: standing === 'invited' ? bring : undefined },
    { label: '听证的事问谁', said: contact },
  ].filter(({ said }) => said)
  return (
    <View className="poster">
      <View className="poster__kind">{example ? '听证通知 · 示例，内容不作数' : '听证通知'}</View>
      <View className="poster__title">
        {hearingLines(words).map((line) => (
          <View key={line}>
            <ByWords title={line} />
          </View>
        ))}
      </View>
      {note ? <View className="poster__words">{note}</View> : null}
      <View className="poster__foot">
        <View className="poster__facts">
          {facts.map(({ label, said }) => (
            <View key={label} className="poster__fact">
              <View className="poster__label">{label}</View>
              <View>{said}</View>
            </View>
          ))}
        </View>
        <QrCode page={`/notices/issue/index?id=${encodeURIComponent(id)}`} />
      </View>
      <View className="poster__by">
        <View>{department}</View>
      </View>
    </View>
  )
}
