import type { LocalContent } from '@shared/answers/local/content'
import { localFieldNames, localFields } from '@shared/answers/local/words'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'

/** What a place says, field by field; 待填 where nothing stands, for staff alone. */
export function LocalText({ content }: { content: LocalContent }) {
  const { source, asOf, until } = content
  return (
    <View className="stack stack--close">
      {localFields.map((field) => (
        <View key={field} className={content[field] === undefined ? 'second' : ''}>
          {`${localFieldNames[field]}：${content[field] ?? '待填'}`}
        </View>
      ))}
      <View className="small">{`${fullDay(asOf)}核对${until ? `，到 ${fullDay(until)}为止` : ''} · 出处：${source}`}</View>
    </View>
  )
}
