import { kindNames } from '@shared/inquiries/words'
import type { InquiryLine } from '@shared/inquiries/view'
import { Text, View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { chipOf } from '../standing'

/** One case of mine: what it is, where it stands, how long is left. */
export function CaseRow({ line }: { line: InquiryLine }) {
  const { id, kind, excerpt, department, standing, submittedAt } = line
  const { tone, word } = chipOf(line)
  return (
    <Pressable onPress={() => go('/inquiries/case/index', { id })}>
      <View className="case-row">
        <View className="line line--apart">
          <View className="small whole-dates">
            <Text>{`${kindNames[kind]} · ${day(submittedAt)} · `}</Text>
            <Text className="case-row__code">{id}</Text>
          </View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        <View className="case-row__text">{excerpt}</View>
        <View className="second">{standing.today ? department : `${standing.words} · ${department}`}</View>
      </View>
    </Pressable>
  )
}
